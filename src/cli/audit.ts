// npm run audit: asks the registry whether anything is known against the packages.
import {askRegistry, type Audit} from '../build/audit.ts';
import {PlainError} from '../build/project.ts';
import {runCommand} from '../build/run.ts';

/** Told apart from a finding, so that a schedule can try again. */
const notAsked = 2;

const command = {
  usage: [['npm run audit', 'asks the registry whether any package is known to be vulnerable']],
} as const;

await runCommand(command, async (_, signal) => report(await askRegistry(signal)));

function report(audit: Audit): void {
  if (audit.state === 'not asked') {
    console.error(`The registry cannot be asked; NOTHING WAS AUDITED. npm says: ${audit.why}`);
    process.exitCode = notAsked;
    return;
  }
  if (audit.known.length > 0)
    throw new PlainError(
      [
        'These packages are known to be vulnerable:',
        ...audit.known.map((line) => `  ${line}`),
        'Raise them in package.json, run npm install and npm test.',
      ].join('\n'),
    );
  console.log(`Nothing is known against the ${audit.packages} packages of the lock file.`);
}
