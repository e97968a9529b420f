// npm run deployed -- ADDRESS: compares a site that is out in the world with what was built,
// and asks for every address that was ever published.
import {PlainError} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {lookAtDeployed} from '../hosting/deployed.ts';
import {publication} from '../study/current.ts';

const command = {
  usage: [
    ['npm run deployed -- ADDRESS', 'compares the site there with what was built, file by file'],
  ],
  words: 1,
} as const;

await runCommand(command, async ({words: [address = '']}) => {
  const site = URL.parse(`${address.replace(/\/$/, '')}/`);
  if (!site)
    throw new PlainError(
      'Give the address of the front page: npm run deployed -- https://report.example/',
    );
  const live = publication().addresses.filter(({state}) => state !== 'gone');
  const {files, addresses, problems} = await lookAtDeployed(
    site,
    live.map(({path}) => path),
  );
  if (problems.length > 0) throw new PlainError(problems.join('\n'));
  console.log(
    `${files} files are those that were built, and ${addresses} published addresses answer.`,
  );
});
