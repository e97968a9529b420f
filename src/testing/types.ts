// Checks types by the native compiler, which knows nothing of .astro files: it is given what the converter that Astro's
// editor tools use makes of them, in a folder that lies over the sources, and what it says is led back to the source.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {convertToTsx} from '@astrojs/astro2tsx';
import {root, workFolder} from '../build/project.ts';
import {type Outcome, runScript} from '../build/step.ts';

const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');

/** Types that Astro gives to every file, those of the content first: who comes first is believed. */
const ambient = [
  '.astro/types.d.ts',
  'node_modules/astro/env.d.ts',
  'node_modules/astro/astro-jsx.d.ts',
];

/** What is made of an .astro file: places in it, and the places in the source that they come from. */
interface Converted {
  readonly source: string;
  readonly code: string;
  readonly mappings: ReturnType<typeof convertToTsx>['mappings'];
}

/**
 * Checks the types of every .astro and .ts file that a project's tsconfig.json includes.
 * @param project folder with `tsconfig.json` and `src`
 * @param over folder for what is made of the .astro files; written anew
 */
export async function checkTypes(
  signal: AbortSignal,
  project = root,
  over = join(workFolder, 'over'),
): Promise<Outcome> {
  rmSync(over, {recursive: true, force: true});
  const converted = convertAll(project, over);
  writeFileSync(join(over, 'tsconfig.json'), JSON.stringify(settings(project, over), null, 2));
  const {passed, output} = await runScript(
    compiler,
    ['--project', join(over, 'tsconfig.json'), '--pretty', 'false'],
    signal,
  );
  const said = problemsIn(output, project, converted);
  // What ends the compiler itself names no file.
  const isOther = !passed && output !== '' && !placed.test(output);
  return {passed: said.length === 0 && !isOther, output: isOther ? output : said.join('\n')};
}

/** Writes what each .astro file is made into, its scripts beside it. */
function convertAll(project: string, over: string): Map<string, Converted> {
  const converted = new Map<string, Converted>();
  const names = readdirSync(join(project, 'src'), {recursive: true, encoding: 'utf8'});
  for (const name of names.filter((each) => each.endsWith('.astro'))) {
    const source = join(project, 'src', name);
    const text = readFileSync(source, 'utf8');
    const {code, mappings, scripts} = convertToTsx(text, {filename: source});
    const keep = (end: string, made: string, places: Converted['mappings']): void => {
      const path = join(over, 'src', `${name}.${end}`);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, made);
      converted.set(path, {source, code: made, mappings: places});
    };
    keep('tsx', code, mappings);
    scripts.forEach(({content, position: {start}}, index) => {
      keep(`${index}.mts`, content, [[0, content.length, start, content.length, 0]]);
    });
  }
  return converted;
}

/** The project's own settings, and the folder of what is made lies over its sources. */
function settings(project: string, over: string): object {
  const own = JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8')) as {
    include: string[];
  };
  return {
    extends: join(project, 'tsconfig.json'),
    files: [
      ...ambient.slice(0, 1).map((name) => join(project, name)),
      ...ambient.slice(1).map((name) => join(root, name)),
    ],
    include: [...own.include.map((name) => join(project, name)), './src'],
    compilerOptions: {
      rootDirs: [project, over],
      jsx: 'preserve',
      jsxImportSource: 'astro',
      allowJs: true,
      isolatedModules: true,
    },
  };
}

const placed = /^(.+?)\((\d+),(\d+)\): (.*)/;

/** Each complaint with the lines below that explain it; none about what no source says. */
function problemsIn(
  output: string,
  project: string,
  converted: ReadonlyMap<string, Converted>,
): string[] {
  const complaints = output.split(/\n(?! )/).filter((each) => placed.test(each));
  return complaints.flatMap((complaint) => {
    const [head, path = '', line, column, message] = placed.exec(complaint) ?? [];
    const found = converted.get(resolve(root, path));
    const rest = complaint.slice(head?.length);
    if (!found)
      return [`${relative(project, resolve(root, path))}:${line}:${column} ${message}${rest}`];
    const place = sourcePlace(found, Number(line), Number(column));
    return place ? [`${relative(project, found.source)}:${place} ${message}${rest}`] : [];
  });
}

/** Line and column in the source; undefined where the converter has put something in of its own. */
function sourcePlace(
  {source, code, mappings}: Converted,
  line: number,
  column: number,
): string | undefined {
  const before = code.split('\n').slice(0, line - 1);
  const at = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const mapping = mappings.find(([start, length]) => start <= at && at <= start + length);
  if (!mapping) return undefined;
  const [start, , from, length] = mapping;
  const above = readFileSync(source, 'utf8')
    .slice(0, from + Math.min(at - start, length))
    .split('\n');
  return `${above.length}:${(above.at(-1)?.length ?? 0) + 1}`;
}
