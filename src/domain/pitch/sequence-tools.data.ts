/** A tool that sends sequences of messages and fills names in by itself. */
export interface SequenceTool {
  readonly id: string;
  /** As its maker writes it; a name, so it is not translated. */
  readonly name: string;
  /** Template name → what the tool fills in. A name that the tool has no token for, or none that we know, has no entry. */
  readonly tokens: Readonly<Record<string, string>>;
  /** What opens and closes something of the tool's own in a text: never left standing in what was typed or read. */
  readonly delimiters: readonly string[];
}

/**
 * The tools that *Copy for a sequence* writes for; one more is one more entry. Only tokens that public sources agree on:
 * a token that a tool does not know stops its message or is sent as it stands.
 * - Outreach: attributes of its published API (prospect `firstName`, `lastName`, `title`; account `name`) under the names
 *   that its templates use; `{{#if …}}` opens a block. `sender.first_name` and `account.name` are in exported sequences.
 * - Salesloft: its dynamic tags; the sender's begin with a capital `My`, which its import of cadences asks for.
 * - HubSpot: internal names of contact and company properties. Left out: the sender's, for which sources name two tokens.
 * None of them has a fallback inside a token that we could confirm.
 */
export const SEQUENCE_TOOLS: readonly SequenceTool[] = [
  {
    id: 'outreach',
    name: 'Outreach',
    tokens: {
      'contact.firstName': '{{first_name}}',
      'contact.lastName': '{{last_name}}',
      'contact.fullName': '{{first_name}} {{last_name}}',
      'contact.title': '{{title}}',
      'account.name': '{{account.name}}',
      'rep.firstName': '{{sender.first_name}}',
    },
    delimiters: ['{{', '}}'],
  },
  {
    id: 'salesloft',
    name: 'Salesloft',
    tokens: {
      'contact.firstName': '{{first_name}}',
      'contact.lastName': '{{last_name}}',
      'contact.fullName': '{{first_name}} {{last_name}}',
      'contact.title': '{{title}}',
      'account.name': '{{company}}',
      'rep.firstName': '{{My.first_name}}',
      'rep.name': '{{My.first_name}} {{My.last_name}}',
    },
    delimiters: ['{{', '}}', '{%', '%}'],
  },
  {
    id: 'hubspot',
    name: 'HubSpot',
    tokens: {
      'contact.firstName': '{{ contact.firstname }}',
      'contact.lastName': '{{ contact.lastname }}',
      'contact.fullName': '{{ contact.firstname }} {{ contact.lastname }}',
      'contact.title': '{{ contact.jobtitle }}',
      'account.name': '{{ company.name }}',
    },
    delimiters: ['{{', '}}', '{%', '%}', '{#', '#}'],
  },
];
