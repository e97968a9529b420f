// npm run deployed -- ADDRESS: compares a site that is out in the world with what was built,
// and asks for every address that was ever published.
import {redirectsOf} from '../build/hosting.ts';
import {PlainError} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {asker, lookAtDeployed} from '../hosting/deployed.ts';
import {publication} from '../study/current.ts';

const command = {
  usage: [
    ['npm run deployed -- ADDRESS', 'compares the site there with what was built, file by file'],
  ],
  words: 1,
} as const;

await runCommand(command, async ({words: [address = '']}, signal) => {
  const site = URL.parse(`${address.replace(/\/$/, '')}/`);
  if (!site)
    throw new PlainError(
      'Give the address of the front page: npm run deployed -- https://report.example/',
    );
  const live = publication().addresses.filter(({state}) => state !== 'gone');
  const {files, addresses, problems} = await lookAtDeployed(
    site,
    live.map(({path}) => path),
    asker(signal),
    redirectsOf(),
  );
  signal.throwIfAborted();
  if (problems.length > 0) throw new PlainError(shortened(problems).join('\n'));
  console.log(
    `${files} files are those that were built, and ${addresses} published addresses answer.`,
  );
});

/** A host that is down would fill the window. */
function shortened(problems: readonly string[], most = 40): string[] {
  const rest = problems.length - most;
  return rest > 0 ? [...problems.slice(0, most), `… and ${rest} more like these.`] : [...problems];
}
