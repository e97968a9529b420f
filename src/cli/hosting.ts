// npm run hosting: writes into deploy/ what nginx, Apache and CloudFront read.
import {isAbsolute, join, resolve, sep} from 'node:path';
import {publishTo, writeSnippets} from '../build/hosting.ts';
import {basePath, siteAddress} from '../build/own-address.ts';
import {PlainError, root} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import type {HostOptions} from '../hosting/host.ts';
import {usual} from '../hosting/snippets.ts';

const command = {
  usage: [
    [
      'npm run hosting',
      'writes into deploy/ what nginx, Apache and CloudFront read, for a host at /srv/report',
    ],
    [
      'npm run hosting -- --to FOLDER',
      'puts the built report there as well, compressed beside itself',
    ],
    [
      'npm run hosting -- --root FOLDER',
      'where the server will find it, if that is another folder',
    ],
    ['npm run hosting -- --port NUMBER', 'which port the server listens to'],
    [
      'SITE=https://report.example npm run hosting -- --to FOLDER',
      'the name that the server answers to',
    ],
  ],
  options: {to: {type: 'string'}, root: {type: 'string'}, port: {type: 'string'}},
} as const;

await runCommand(command, async ({options: values}, signal) => {
  const to = values.to === undefined ? undefined : resolve(values.to);
  const own: HostOptions = {
    root: folderNamed(values.root ?? to ?? usual.root),
    base: basePath(),
    port: portNamed(values.port ?? String(usual.port)),
    name: siteAddress()?.hostname ?? usual.name,
  };
  if (to !== undefined) await publishTo(to, join(root, 'dist'), console.log, signal);
  // The files that come with the project are for nobody's server in particular.
  const isUsual = JSON.stringify(own) === JSON.stringify(usual);
  writeSnippets(own, isUsual ? 'deploy' : 'deploy/own', console.log);
  if (own.name === usual.name)
    console.log(
      `They answer to ${usual.name}, since SITE is not set. ` +
        'For your own host: SITE=https://your.address npm run hosting',
    );
});

/** What stands in a configuration between quotation marks, and must not end or change them. */
function folderNamed(name: string): string {
  const folder = name.replaceAll(sep, '/');
  if (isAbsolute(folder) && !/["$\\\p{Cc}]/u.test(folder)) return folder.replace(/\/+$/, '') || '/';
  throw new PlainError(
    `The folder ${JSON.stringify(folder)} cannot stand in the configuration of a server: ` +
      'name it from the top, such as /srv/report, without " $ or \\.',
  );
}

function portNamed(port: string): number {
  if (/^[1-9]\d{0,4}$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new PlainError(`"${port}" is no port. Write a number such as 8080.`);
}
