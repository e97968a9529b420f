import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {astroCommand} from '../astro.ts';
import {folderHash} from '../up-to-date.ts';
import {measureRun, type RunCost} from './measure.ts';

// A page route and an endpoint, which hand out the files of a finished site.
const files: Readonly<Record<string, string>> = {
  'astro.config.mjs': `export default {trailingSlash: 'always', outDir: './dist'};\n`,
  'src/files.ts': `
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
const site = process.env.FLOOR_SITE;
export const files = () =>
  readdirSync(site, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)));
export const read = (file) => readFileSync(join(site, file));
export const isPage = (file) => /(^|\\/)index\\.html$/.test(file);
`,
  'src/pages/[...page].astro': `---
import {files, isPage, read} from '../files.ts';
export const getStaticPaths = () =>
  files().filter(isPage).map((file) => ({
    params: {page: file.replace(/\\/?index\\.html$/, '') || undefined},
    props: {file},
  }));
return new Response(read(Astro.props.file), {headers: {'content-type': 'text/html'}});
---
`,
  'src/pages/[...file].ts': `
import {files, isPage, read} from '../files.ts';
export const getStaticPaths = () =>
  files().filter((file) => !isPage(file)).map((file) => ({params: {file}}));
export const GET = ({params}) => new Response(read(params.file));
`,
};

/** What Astro alone takes to write the bytes of a finished site: no build of that site can be faster than that. */
export interface Floor {
  readonly measure: () => Promise<RunCost>;
}

/**
 * Makes a project of two routes that hand out the files of a finished site.
 * @param site folder of the finished site
 * @param folder where to put the project, inside of this one, for its packages
 */
export function floorOf(site: string, folder: string): Floor {
  rmSync(folder, {recursive: true, force: true});
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  return {measure: () => measureFloor(site, folder)};
}

async function measureFloor(site: string, folder: string): Promise<RunCost> {
  const result = await measureRun(
    [astroCommand, 'build', '--force', '--silent', '--root', folder],
    {
      FLOOR_SITE: site,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  );
  if (folderHash(join(folder, 'dist')) !== folderHash(site))
    throw new Error(
      `Astro alone has not written the same bytes: compare ${folder}/dist with ${site}.`,
    );
  return result;
}
