/** The file was read and is refused: every reason, one a line. Exit code 1. */
export class Refused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

/** The command cannot even begin: a sentence for the person at the keyboard. Exit code 2. */
export class Unusable extends Error {}
