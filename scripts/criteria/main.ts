import { adviceOn } from './advice';
import { criteriaJsonSchema } from './json-schema';
import { read } from './read';
import { readSet } from './read-set';
import { score } from './score';
import { Refused, Unusable } from './stop';

const USAGE = `usage:
  npm run -s criteria -- check FILE
  npm run -s criteria -- score FILE ACCOUNTS.csv [--json] [--map "Header=fact"] [--currency USD] [--locale de]
  npm run -s criteria -- read CASES.csv
  npm run -s criteria -- schema
`;

async function run(command: string | undefined, rest: readonly string[]): Promise<void> {
  switch (command) {
    case 'check': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new Unusable(USAGE);
      const set = readSet(file);
      process.stdout.write('ok\n');
      for (const line of adviceOn(set)) process.stderr.write(`advice: ${line}\n`);
      return;
    }
    case 'score':
      return score(rest, USAGE);
    case 'read': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new Unusable(USAGE);
      return read(file);
    }
    case 'schema':
      process.stdout.write(criteriaJsonSchema());
      return;
    default:
      throw new Unusable(USAGE);
  }
}

/** The `criteria` command. Standard output is the result alone. Exit codes: 0 done, 1 refused, 2 not begun. */
export async function main([command, ...rest]: readonly string[]): Promise<number> {
  // Who reads only the first lines (`| head`) closes the pipe: that is no error.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit(0);
    throw problem;
  });
  try {
    await run(command, rest);
    return 0;
  } catch (problem) {
    if (problem instanceof Refused) {
      const output = command === 'check' ? process.stdout : process.stderr;
      output.write(problem.reasons.map((reason) => `${reason}\n`).join(''));
      return 1;
    }
    if (!(problem instanceof Unusable)) throw problem;
    process.stderr.write(`${problem.message.trimEnd()}\n`);
    return 2;
  }
}
