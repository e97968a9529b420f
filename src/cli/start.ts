// npm start: builds the report and shows it on this machine.
import {once} from 'node:events';
import {join} from 'node:path';
import {keepCompiled} from '../build/compiled.ts';
import {basePath} from '../build/own-address.ts';
import {PlainError, root} from '../build/project.ts';
import {runCommand, sayWhatIsLeft} from '../build/run.ts';
import {serve} from '../build/serve.ts';

const target = join(root, 'dist');
const firstPort = Number(process.env['PORT'] ?? 4321);

const command = {
  usage: [
    ['npm start', 'builds the report and serves it on this machine'],
    ['npm start -- --published-only', 'leaves out every simulated value'],
    ['PORT=8080 HOST=0.0.0.0 npm start', 'serves it on that port, to others on the network too'],
  ],
  options: {'published-only': {type: 'boolean', default: false}},
} as const;

keepCompiled();
const {buildSite} = await import('../build/site.ts');

await runCommand(command, async ({options}, signal) => {
  if (!Number.isInteger(firstPort) || firstPort < 0 || firstPort > 65_535)
    throw new PlainError(
      `PORT is "${process.env['PORT']}", not a port number. Leave it out or write, for instance, PORT=4321.`,
    );
  try {
    await buildSite({target, publishedOnly: options['published-only'], say: console.log, signal});
  } catch (error) {
    sayWhatIsLeft(target);
    throw error;
  }
  await show(signal);
});

async function show(signal: AbortSignal): Promise<void> {
  const site = await serve(target, {
    base: basePath(),
    port: firstPort,
    attempts: 20,
    host: process.env['HOST'] ?? '127.0.0.1',
  });
  if (firstPort !== 0 && site.port !== firstPort)
    console.log(`Port ${firstPort} is taken by another program.`);
  console.log(`\nThe report is at ${site.address}\nPress Ctrl-C to stop.`);
  if (!signal.aborted) await once(signal, 'abort');
  await site.close();
  console.log('\nStopped.');
}
