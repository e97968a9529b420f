// `npm run fingerprint`: makes the hashes of the texts that the data are held against.
import {fingerprint} from '../build/fingerprint.ts';
import {runCommand} from '../build/run.ts';
import {studyFolder} from '../study/folder.ts';

const command = {
  usage: [['npm run fingerprint', 'makes the hashes of the texts that the data are held against']],
} as const;

await runCommand(command, () => {
  fingerprint(studyFolder()).forEach((line) => console.log(line));
});
