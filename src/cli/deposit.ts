// npm run deposit: makes of an edition what a repository such as Zenodo or figshare takes, so that it can have a DOI.
import {resolve} from 'node:path';
import {root} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {writeDeposit} from '../build/write-deposit.ts';

const command = {
  usage: [
    ['npm run deposit', 'makes a folder of the newest edition for Zenodo or figshare, in deposit/'],
    ['npm run deposit -- 0.3.0', 'the same of that edition'],
    ['npm run deposit -- --out FOLDER', 'puts it there'],
  ],
  options: {out: {type: 'string', default: 'deposit'}},
  words: 1,
} as const;

await runCommand(command, ({options, words: [version]}) =>
  writeDeposit(version, resolve(root, options.out)).forEach((line) => console.log(line)),
);
