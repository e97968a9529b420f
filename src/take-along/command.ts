import {existsSync, readdirSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {PlainError, root} from '../build/project.ts';
import {runCommand} from '../build/run.ts';
import {siteFolder, wholeName, withSite} from './make.ts';

/** Where the commands put what they make, unless they are told otherwise. */
const ownFolder = join(root, 'take-along');

/**
 * Runs a command that builds the site where needed and makes one thing of it.
 * @param name of the command, such as "pdf"
 * @param does what it does, for its help
 * @param ending of what it makes
 * @param make writes it to a path
 */
export const writeCommand = (
  name: string,
  does: string,
  ending: string,
  make: (site: string, path: string) => Promise<void>,
): Promise<void> =>
  runCommand(
    {
      usage: [
        [`npm run ${name}`, `${does}, into take-along/`],
        [`npm run ${name} -- --out PATH`, 'puts it there'],
        [`npm run ${name} -- --published-only`, 'of a site without any simulated value'],
      ],
      options: {'out': {type: 'string'}, 'published-only': {type: 'boolean', default: false}},
    } as const,
    async ({options}, signal) => {
      await withSite({publishedOnly: options['published-only'], say: console.log, signal});
      const path = resolve(options.out ?? join(ownFolder, `${wholeName()}${ending}`));
      requireOwn(path);
      await make(siteFolder, path);
      console.log(`Made ${relative(process.cwd(), path)}`);
    },
  );

/** Only what such a command has made is ever replaced: a file, or a folder with a report in it. */
function requireOwn(path: string): void {
  const isFolder = existsSync(path) && !path.endsWith('.pdf') && !path.endsWith('.docx');
  if (
    isFolder &&
    readdirSync(path).length > 0 &&
    !existsSync(join(path, 'take-along', 'index.html'))
  )
    throw new PlainError(
      `${path} holds files that this command has not made, and would lose them. Name a new folder.`,
    );
}
