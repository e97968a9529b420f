// npm run build -- [--published-only] [--out DIR]
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {keepCompiled} from '../build/compiled.ts';
import {PlainError, root} from '../build/project.ts';
import {runCommand, sayWhatIsLeft} from '../build/run.ts';

const usage = 'Usage: npm run build -- [--published-only] [--out FOLDER]';

interface Arguments {
  readonly publishedOnly: boolean;
  readonly target: string;
}

function readArguments(): Arguments {
  try {
    const {values} = parseArgs({
      options: {
        'published-only': {type: 'boolean', default: false},
        'out': {type: 'string', default: 'dist'},
      },
    });
    return {publishedOnly: values['published-only'], target: resolve(root, values.out)};
  } catch (error) {
    throw new PlainError(`${(error as Error).message}\n${usage}`);
  }
}

keepCompiled();
const {buildSite} = await import('../build/site.ts');

await runCommand(async (signal) => {
  const {publishedOnly, target} = readArguments();
  try {
    await buildSite({publishedOnly, target, say: console.log, signal});
  } catch (error) {
    sayWhatIsLeft(target);
    throw error;
  }
});
