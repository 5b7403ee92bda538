import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import messages from '../../src/static/_locales/en/messages.json';
import { sources } from './sources';

const written = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(ts|tsx|mjs|js|html|css|json|md)$/.test(path) && path !== 'package-lock.json');

describe('what the project says', () => {
  it('names no path of a machine', () => {
    // Spelled in parts, so that this file does not name one either.
    const paths = /["'\s(](\/(?:work|farm|tmp|root|home)\/)/;
    expect(written.filter((path) => paths.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('has no download address in the lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  it('uses every string of the interface', () => {
    const code = [...sources.map(({ text }) => text), readFileSync('manifest.json', 'utf8')].join('\n');
    const indirect =
      /^(problem_|outcome_|step_|fact_|role_|standing_|unread_|refusal_|channel_|panel_value_|seniority_|function_|note_|other_|evidence_|value_|company_why_|opted_out_|insert_|table_problem_|table_field_|table_skip_|table_kind_|table_locale_|phone_|call_|name_|rests_|teach_type_|teach_(?:unreadable|ambiguous)$|options_taught_(?:missing|taken)$|territory_(?:col|owner|deal|group|value)_|market_(?:by|col)_)/;
    const unused = Object.keys(messages).filter((key) => {
      const stem = key.replace(/_(one|other)$/, '');
      return !indirect.test(key) && !code.includes(key) && !code.includes(`'${stem}'`) && !code.includes(`\`${stem}`);
    });
    expect(unused).toEqual([]);
  });

  it('documents every export of domain, crm, messaging and storage that is not a plain constant of data', () => {
    const bare = sources
      .filter(({ path }) => /^src\/(domain|crm|messaging|storage)\//.test(path))
      .flatMap(({ path, text }) => {
        const { program, comments } = parseSync(path, text);
        const found: string[] = [];
        new Visitor({
          ExportNamedDeclaration(node) {
            if (node.declaration?.type !== 'FunctionDeclaration' && node.declaration?.type !== 'TSInterfaceDeclaration')
              return;
            const before = comments.filter((comment) => comment.end <= node.start).at(-1);
            const documented = before?.value.startsWith('*') && text.slice(before.end, node.start).trim() === '';
            if (!documented) found.push(`${path}: ${node.declaration.id?.name}`);
          },
        }).visit(program);
        return found;
      });
    expect(bare).toEqual([]);
  });
});
