// npm run build: makes the report in dist/, or says what is wrong and leaves the last good one alone.
import {resolve} from 'node:path';
import {keepCompiled} from '../build/compiled.ts';
import {root} from '../build/project.ts';
import {runCommand, sayWhatIsLeft} from '../build/run.ts';

const command = {
  usage: [
    ['npm run build', 'builds the report into dist/'],
    ['npm run build -- --out FOLDER', 'builds it into that folder'],
    ['npm run build -- --published-only', 'leaves out every simulated value'],
  ],
  options: {
    'published-only': {type: 'boolean', default: false},
    'out': {type: 'string', default: 'dist'},
  },
} as const;

keepCompiled();

await runCommand(command, async ({options}, signal) => {
  const {buildSite} = await import('../build/site.ts');
  const target = resolve(root, options.out);
  try {
    await buildSite({
      publishedOnly: options['published-only'],
      target,
      say: console.log,
      signal,
    });
  } catch (error) {
    sayWhatIsLeft(target);
    throw error;
  }
  if (!process.env['SITE'])
    console.log(
      'Note: citations name an address that does not exist, since SITE is not set. ' +
        'Before you publish: SITE=https://your.address npm run build',
    );
});
