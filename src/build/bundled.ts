import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {discard} from './exchange.ts';
import {root, workFolder} from './project.ts';

/** Where commands are kept with all that they import, each in few files; can be deleted at any time. */
const bundles = join(workFolder, 'bundled');

/** npm's record of what it has really installed. */
const installed = join(root, 'node_modules', '.package-lock.json');

/** A module as it was loaded. */
interface Loaded<Module> {
  readonly loaded: Module;
  /** Tells the state of all its sources from every other, where it was loaded from a bundle of them. */
  readonly state?: string;
}

/** What a command was bundled from. */
interface Bundle {
  /** Module to load. */
  readonly entry: string;
  /** How each file that went into it looked at that time. */
  readonly sources: Readonly<Record<string, string>>;
}

/**
 * Loads a module of this project with all that it imports: from the few files that an earlier run has left, as long as
 * none of its sources has changed since, and from its sources otherwise, after which it is bundled for the next run.
 * To load a thousand files takes longer than to check a study.
 * @param source path of the module, from the project's folder
 * @param fromSource imports the same module
 */
export async function bundled<Module>(
  source: string,
  fromSource: () => Promise<Module>,
  folder = bundles,
): Promise<Loaded<Module>> {
  const entry = upToDateEntry(recordOf(source, folder));
  if (entry !== undefined)
    return {loaded: (await import(pathToFileURL(entry).href)) as Module, state: entry};
  process.once('beforeExit', () => void keepBundle(source, folder));
  return {loaded: await fromSource()};
}

const recordOf = (source: string, folder: string): string =>
  join(folder, `${basename(source, '.ts')}.json`);

/** The kept module, unless it was made from other files than there are now. */
function upToDateEntry(record: string): string | undefined {
  if (!existsSync(record)) return undefined;
  try {
    const {entry, sources} = JSON.parse(readFileSync(record, 'utf8')) as Bundle;
    const isSame = Object.entries(sources).every(([file, look]) => lookOf(file) === look);
    return isSame && existsSync(entry) ? entry : undefined;
  } catch {
    return undefined; // Cut short: it is made anew.
  }
}

/** When a file was last written, and its size. */
function lookOf(file: string): string {
  const stats = statSync(file, {throwIfNoEntry: false});
  return stats ? `${stats.mtimeMs} ${stats.size}` : 'gone';
}

/**
 * Bundles a module, unless another process was faster.
 * Where that can't be done the next run takes the sources again, so that nothing is said.
 */
export async function keepBundle(source: string, folder = bundles): Promise<void> {
  const name = basename(source, '.ts');
  const target = join(folder, `${name}-${Date.now()}-${process.pid}`);
  const record = recordOf(source, folder);
  try {
    mkdirSync(target, {recursive: true});
    const made = await bundle(join(root, source), target);
    if (upToDateEntry(record) !== undefined) return discard(target);
    writeFileSync(`${target}.json`, JSON.stringify(made));
    renameSync(`${target}.json`, record);
    for (const other of readdirSync(folder))
      if (other.startsWith(`${name}-`) && other !== basename(target)) discard(join(folder, other));
  } catch {
    discard(target);
  }
}

async function bundle(source: string, target: string): Promise<Bundle> {
  const {rolldown} = await import('rolldown');
  const sources: Record<string, string> = {[installed]: lookOf(installed)};
  const made = await rolldown({
    input: source,
    platform: 'node',
    external: /^node:/,
    logLevel: 'silent',
    plugins: [
      {
        name: 'sources',
        // Before it is read, so that what is written meanwhile makes the bundle stale.
        load(file) {
          if (!file.includes('node_modules')) sources[file] = lookOf(file);
        },
        transform: whereItStands,
      },
    ],
  });
  const {output} = await made.write({dir: target, format: 'esm'});
  await made.close();
  return {entry: join(target, output[0].fileName), sources};
}

/** A module that asks where it stands is told where its source does. */
function whereItStands(code: string, file: string): string | undefined {
  if (!code.includes('import.meta.')) return undefined;
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)));
}
