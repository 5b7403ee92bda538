import type messages from '../static/_locales/en/messages.json';

/** The keys of the interface's strings; a key that is not in the file is a type error. */
export type MessageKey = keyof typeof messages;

/** Looks up one string in the browser's language and fills `$1`, `$2`, … in. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
