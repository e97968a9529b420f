// npm run diff: what differs between the study as it is and its last edition, another folder, or a revision.
import {keepCompiled} from '../build/compiled.ts';

keepCompiled();
const {runCommand} = await import('../build/run.ts');

const command = {
  usage: [
    ['npm run diff', 'what differs from the last edition; figures side by side in changes.html'],
    ['npm run diff -- FOLDER', 'what differs from the study in that folder'],
    ['npm run diff -- REVISION', 'what differs from a revision of git, such as main or HEAD~3'],
    ['npm run diff -- --out FILE.html', 'writes the page with the figures there'],
    ['npm run diff -- --json', 'says the same for another program to read, and writes no page'],
  ],
  options: {
    json: {type: 'boolean', default: false},
    out: {type: 'string', default: 'changes.html'},
  },
  words: 1,
} as const;

await runCommand(command, async ({options, words: [from]}) => {
  const {sayChanges} = await import('../build/say-changes.ts');
  sayChanges({...options, from});
});
