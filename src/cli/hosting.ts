// npm run hosting: writes into deploy/ what nginx, Apache and CloudFront read.
import {join, resolve} from 'node:path';
import {publishTo, writeSnippets} from '../build/hosting.ts';
import {root} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {basePath} from '../build/site.ts';
import {usual} from '../hosting/snippets.ts';

const command = {
  usage: [
    ['npm run hosting', 'writes into deploy/ what nginx, Apache and CloudFront read'],
    [
      'npm run hosting -- --to FOLDER',
      'puts the built report there as well, compressed beside itself',
    ],
    [
      'npm run hosting -- --root FOLDER',
      'where the server will find it, if that is another folder',
    ],
    ['npm run hosting -- --port NUMBER', 'which port the server listens to'],
  ],
  options: {to: {type: 'string'}, root: {type: 'string'}, port: {type: 'string'}},
} as const;

await runCommand(command, async ({options: values}) => {
  const to = values.to === undefined ? undefined : resolve(values.to);
  if (to !== undefined) await publishTo(to, join(root, 'dist'), console.log);
  const port = Number(values.port ?? usual.port);
  writeSnippets({root: values.root ?? to ?? usual.root, base: basePath(), port}, console.log);
});
