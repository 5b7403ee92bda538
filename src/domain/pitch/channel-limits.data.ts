/**
 * How many characters a note with a LinkedIn invitation may have: 200 without Premium, 300 with it. LinkedIn publishes
 * neither number; makers of tools for it agree on both (Linked Helper's glossary "LinkedIn invitation", lettercounter.org
 * "LinkedIn connection request character limit", seen November 2026). Older pages name 300 for everybody.
 */
export const LINKEDIN_NOTE_CHARS = { free: 200, premium: 300 } as const;
