// npm run hosting: writes into deploy/ what nginx, Apache and CloudFront read.
//   --to FOLDER      puts the built report there as well, with compressed forms of its files
//   --root FOLDER    where the server will find the report, if it is not that folder
//   --port NUMBER    which port the server listens to
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {publishTo, writeSnippets} from '../build/hosting.ts';
import {root} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {basePath} from '../build/site.ts';
import {usual} from '../hosting/snippets.ts';

await runCommand(async () => {
  const {values} = parseArgs({
    options: {to: {type: 'string'}, root: {type: 'string'}, port: {type: 'string'}},
  });
  const to = values.to === undefined ? undefined : resolve(values.to);
  if (to !== undefined) await publishTo(to, join(root, 'dist'), console.log);
  const port = Number(values.port ?? usual.port);
  writeSnippets({root: values.root ?? to ?? usual.root, base: basePath(), port}, console.log);
});
