import {globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {build, type Rolldown} from 'vite';
import {root} from '../build/project.ts';

/** A package whose code stands in the scripts that readers load. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** The licence's short name, such as "MIT". */
  readonly identifier: string | null;
  /** The licence in full. */
  readonly text: string | null;
}

/** Addresses of the scripts that components and pages load, as paths from the project's folder. */
export function loadedScripts(): string[] {
  const bodies = globSync('src/**/*.astro', {cwd: root}).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].map(
      ([, body = '']) => body,
    ),
  );
  const lines = bodies.flatMap((body) => body.split('\n').map((line) => line.trim()));
  return [...new Set(lines.filter((line) => line !== ''))].map(scriptOf).sort();
}

/** @throws where a script is written into a component, whose packages could not be known */
function scriptOf(line: string): string {
  const [, path] = /^import '(?:\.\.\/)+(scripts\/[\w/-]+\.ts)';$/.exec(line) ?? [];
  if (path === undefined) throw new Error(`A component may only load a script: "${line}"`);
  return `src/${path}`;
}

/** Bundles scripts as a build does, and says whose code is in them; writes nothing. */
export async function bundledIn(scripts: readonly string[]): Promise<Bundled[]> {
  const fileName = 'licences.json';
  const {output} = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {write: false, license: {fileName}, rolldownOptions: {input: [...scripts]}},
  })) as Rolldown.RolldownOutput;
  const list = output.find((file) => file.fileName === fileName);
  if (list?.type !== 'asset') throw new Error('The bundler made no list of licences.');
  return JSON.parse(String(list.source)) as Bundled[];
}

/** A font that is sent, or with which pictures are drawn. */
interface Face {
  readonly name: string;
  readonly files: string;
  readonly licence: string;
}

const faces: readonly Face[] = [
  {name: 'Encode Sans', files: 'src/styles/face/*.woff2', licence: 'encode-sans-LICENSE.txt'},
  {
    name: 'Encode Sans, of fixed weights',
    files: 'src/publishing/files/face/*.woff2',
    licence: 'LICENSE.txt',
  },
  {
    name: 'Encode Sans Condensed',
    files: 'src/publishing/files/face/*.ttf',
    licence: 'LICENSE.txt',
  },
];

/** Fonts of the project that no licence is told of. */
export const untoldFonts = (): string[] =>
  globSync('{public,src}/**/*.{woff,woff2,ttf,otf}', {cwd: root})
    .filter((file) => !faces.some(({files}) => globSync(files, {cwd: root}).includes(file)))
    .sort();

function faceText({name, files, licence}: Face): string {
  const found = globSync(files, {cwd: root}).sort();
  const [first] = found;
  if (first === undefined) throw new Error(`${files}: there is no such font`);
  const text = readFileSync(join(root, first, '..', licence), 'utf8');
  return section(
    `${name} (OFL-1.1)`,
    `Files: ${found.map((file) => basename(file)).join(', ')}`,
    text,
  );
}

const section = (title: string, note: string, licence: string): string =>
  [`### ${title}`, '', note, '', '```', licence.trim(), '```', ''].join('\n');

/** What readers are sent that others have made, as THIRD-PARTY.md tells it. */
export function thirdPartyText(bundled: readonly Bundled[]): string {
  return [
    '# What others have made',
    '',
    'What this report sends to its readers and others have made, with the licence of each.',
    'The scripts are bundled, and whose code is in them is read from the bundle.',
    'Made by `npx vitest run --project unit third-party -u`; `npm test` holds it against what is sent.',
    '',
    '## Scripts',
    '',
    ...bundled.map(({name, version, identifier, text}) =>
      section(
        `${name} ${version} (${identifier ?? 'licence not named'})`,
        npmPage(name),
        text ?? '',
      ),
    ),
    '## Fonts',
    '',
    'The first is sent with the pages, the second stands in the PDF, ' +
      'and with the third the pictures are drawn that can be taken away.',
    '',
    ...faces.map(faceText),
    '## Icons',
    '',
    'The icon of the report is its own.',
    '',
  ].join('\n');
}

const npmPage = (name: string): string => `<https://www.npmjs.com/package/${name}>`;
