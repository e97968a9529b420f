import {execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, describe, expect, test, vi} from 'vitest';
import {root} from '../build/project.ts';
import {markText} from '../hosting/write.ts';
import {check as checkStudyIn, type CommandHere, runCommandHere} from '../testing/command.ts';
import {fixtureReport, fixtureStudy} from '../testing/fixtures/study.ts';

// What goes wrong on other people's machines, through the real commands: what each says, and what it leaves behind.

/** Where a fault lies: a study, an earlier site beside it, and a copy of the project without its study. */
interface Place {
  readonly study: string;
  readonly site: string;
  readonly project: string;
}

interface Fault {
  readonly fault: string;
  /** What is typed behind `node`, from the folder of the project; the check where nothing is said. */
  readonly command?: (place: Place) => readonly string[];
  readonly plant: (place: Place) => void;
  /** All that is said; where a function, of the folders at hand. */
  readonly says: string | RegExp | ((place: Place) => string);
  readonly code?: number;
  readonly environment?: (place: Place) => NodeJS.ProcessEnv;
  /** Can only be seen in a process of its own, as what a process reads when it starts. */
  readonly inProcess?: true;
  /** Runs as somebody without rights, whom a missing right keeps out. */
  readonly asNobody?: boolean;
  /** Lies in the project, so that it is planted in a copy of it. */
  readonly inCopy?: true;
}

const check = (): readonly string[] => ['src/cli/check.ts'];
const build = ({site}: Place): readonly string[] => ['src/cli/build.ts', '--out', site];
const inPlaceOf = (path: string, make: (path: string) => void): void => {
  rmSync(path, {recursive: true, force: true});
  mkdirSync(dirname(path), {recursive: true});
  make(path);
};
const file = (path: string, text = 'x'): void => inPlaceOf(path, (at) => writeFileSync(at, text));
const folder = (path: string): void => inPlaceOf(path, (at) => mkdirSync(at));
const link = (path: string, to: string): void => inPlaceOf(path, (at) => symlinkSync(to, at));
const pipe = (path: string): void => inPlaceOf(path, (at) => execFileSync('mkfifo', [at]));
const nothing = (path: string): void => rmSync(path, {recursive: true});

const missing = 'This file is missing.';
const isFolder = 'This is a folder, and a file has to stand here. Put the file in its place.';
const one = (line: string): string => `${line}\nThere is 1 problem in the data.\n`;
const fine = /^The data are in order\.\n/;

/** What a failed build says last, but for the day. */
const lastGood = 'The last good report is untouched.\n';

const faults: readonly Fault[] = [
  {
    fault: 'a table is missing that others name',
    plant: ({study}) => nothing(join(study, 'data/claims.csv')),
    says: one(`data/claims.csv: ${missing}`),
  },
  {
    fault: 'the works are missing that claims and sources rest on',
    plant: ({study}) => nothing(join(study, 'data/references.json')),
    says: one(`data/references.json: ${missing}`),
  },
  {
    fault: 'a folder has the name of a table',
    plant: ({study}) => folder(join(study, 'data/claims.csv')),
    says: one(`data/claims.csv: ${isFolder}`),
  },
  {
    fault: 'a folder has the name of a text',
    plant: ({study}) => folder(join(study, 'content/themes/growth.mdx')),
    says: '\ncontent/themes/growth.mdx is a folder, and a text has to be a file. Put the text in its place.\n',
  },
  {
    fault: 'a table is a link to itself',
    plant: ({study}) => link(join(study, 'data/claims.csv'), 'claims.csv'),
    says: ({study}) => `\nA link leads back to itself (${study}/data/claims.csv). Delete it.\n`,
  },
  {
    fault: 'a text is a link to itself',
    plant: ({study}) => link(join(study, 'content/themes/roles.mdx'), 'roles.mdx'),
    says: ({study}) =>
      `\nA link leads back to itself (${study}/content/themes/roles.mdx). Delete it.\n`,
  },
  {
    fault: 'a table is a link to nothing',
    plant: ({study}) => link(join(study, 'data/claims.csv'), 'nowhere.csv'),
    says: one(`data/claims.csv: ${missing}`),
  },
  {
    fault: 'a text is a pipe, from which nothing ever comes',
    plant: ({study}) => pipe(join(study, 'content/themes/roles.mdx')),
    says: ({study}) =>
      `${study}/content/themes/roles.mdx is neither a file nor a folder, ` +
      'and reading it might never end. Delete it.\n',
  },
  {
    fault: 'a table is a link to a device',
    plant: ({study}) => link(join(study, 'data/claims.csv'), '/dev/zero'),
    says: ({study}) =>
      `${study}/data/claims.csv is neither a file nor a folder, ` +
      'and reading it might never end. Delete it.\n',
  },
  {
    fault: 'a text is no text',
    plant: ({study}) =>
      writeFileSync(join(study, 'content/themes/roles.mdx'), Buffer.from([0xff, 0xfe, 0x00])),
    says: /^content\/themes\/roles\.mdx, line 1: This text is not UTF-8\. .*\n.*\n$/,
  },
  {
    fault: 'nothing describes the report',
    plant: ({study}) => nothing(join(study, 'content/report.json')),
    says: one(
      `content/report.json: ${missing} It says what the report is called and who made it; ` +
        'take it back from an earlier state, or copy that of another study.',
    ),
  },
  {
    fault: 'the description of the report breaks off',
    plant: ({study}) => file(join(study, 'content/report.json'), '{"name": "A",'),
    says: /^content\/report\.json: This file is not JSON: .* A comma too many or too few is the usual cause\.\n.*\n$/,
  },
  {
    fault: 'the description of the report leads to a program',
    plant: ({study}) =>
      file(
        join(study, 'content/report.json'),
        fixtureReport.replace('https://example.org/cc0', 'java\\nscript:alert(1)'),
      ),
    says: one(
      'content/report.json: "licence.url" is not an address. ' +
        'Write it in full, such as https://example.org/licence.',
    ),
  },
  {
    fault: 'a file stands where figures of editions are kept',
    plant: ({study}) => file(join(study, 'data/archive/figures')),
    says: ({study}) =>
      `\nA file stands where a folder has to be (${study}/data/archive/figures). Move the file elsewhere.\n`,
  },
  {
    fault: 'a drawing comes from somebody else',
    plant: ({study}) => file(join(study, 'data/archive/figures/census-0123456789ab.svg'), '<svg/>'),
    says: one(
      'data/archive/figures/census-0123456789ab.svg: No edition published this drawing: ' +
        'data/archive/figures.csv does not list it. Take it out of the folder.',
    ),
  },
  {
    fault: 'there is no study',
    plant: ({study}) => nothing(study),
    says: ({study}) => `There is no folder ${study}, which STUDY_DIR names.\n`,
  },
  {
    fault: 'a table may not be read',
    asNobody: true,
    plant: ({study}) => chmodSync(join(study, 'data/claims.csv'), 0o000),
    says: ({study}) =>
      `\nA file or folder may not be read or written (${study}/data/claims.csv). ` +
      'Give yourself the right to, and try again.\n',
  },
  {
    fault: 'the clock was never set, there is no network and no home',
    inProcess: true,
    plant: () => undefined,
    environment: () => ({
      HOME: undefined,
      NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'src/testing/odd-machine.ts')).href}`,
    }),
    code: 0,
    says: /^The data are in order\.\n[^]*\nThe clock of this machine says 1970-01-01: set it\. .* was NOT CHECKED\.\n/,
  },
  {
    fault: 'the machine speaks another language in another time zone',
    inProcess: true,
    plant: () => undefined,
    environment: () => ({TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}),
    code: 0,
    says: fine,
  },
  {
    fault: 'the target is a file',
    command: build,
    plant: ({site}) => file(site),
    says: ({site}) =>
      `\nThe report cannot be built into ${site}: that is a file. Move it elsewhere, or name another folder.\n`,
  },
  {
    fault: 'the target is a link to itself',
    inProcess: true,
    command: build,
    plant: ({site}) => link(site, 'site'),
    says: ({site}) => `\nA link leads back to itself (${site}). Delete it.\n`,
  },
  {
    fault: 'the target holds what no build made',
    command: build,
    plant: ({site}) => nothing(join(site, '.nojekyll')),
    says: /^\n.*\/site holds files that no build of this report made, and would lose them\. .*\n[^]*$/,
  },
  {
    fault: 'the target lies below a file',
    command: ({site}) => ['src/cli/build.ts', '--out', join(site, 'index.html', 'site')],
    plant: () => undefined,
    says: ({site}) =>
      `\nA file stands where a folder has to be (${site}/index.html/site). Move the file elsewhere.\n`,
  },
  {
    fault: 'SITE is no address',
    inProcess: true,
    command: build,
    plant: () => undefined,
    environment: () => ({SITE: 'report.example'}),
    says:
      '\nSITE is "report.example", which is no address. Write it in full: SITE=https://report.example.\n' +
      lastGood,
  },
  {
    fault: 'SITE holds what belongs into BASE',
    inProcess: true,
    command: build,
    plant: () => undefined,
    environment: () => ({SITE: 'https://a.example/report'}),
    says:
      '\nSITE is "https://a.example/report", which is more than a host. ' +
      `Write SITE=https://a.example and BASE=/report/.\n${lastGood}`,
  },
  {
    fault: 'BASE is no sub-path',
    command: build,
    plant: () => undefined,
    environment: () => ({BASE: '/a b/'}),
    says: /^\nBASE is "\/a b\/", which is no sub-path: [^]*$/,
  },
  {
    fault: 'a folder cannot stand in the configuration of a server',
    command: () => ['src/cli/hosting.ts', '--root', '/srv/a"; }'],
    plant: () => undefined,
    says: /^\nThe folder "\/srv\/a\\"; }" cannot stand in the configuration of a server: .*\n$/,
  },
  {
    fault: 'a port is no number',
    inProcess: true,
    command: () => ['src/cli/hosting.ts', '--port', '80a'],
    plant: () => undefined,
    says: '\n"80a" is no port. Write a number such as 8080.\n',
  },
  {
    fault: 'an option is misspelt',
    inProcess: true,
    command: () => ['src/cli/build.ts', '--publish-only'],
    plant: () => undefined,
    says: /^\nThere is no option --publish-only\. Did you mean --published-only\?\nUsage:\n/,
  },
  {
    fault: 'a folder stands where a build keeps its lock',
    inCopy: true,
    command: build,
    plant: ({project}) => folder(join(project, '.build/build.lock')),
    says: ({project}) =>
      `\n${project}/.build/build.lock is a folder, and a build keeps a file there. Delete it.\n` +
      lastGood,
  },
  {
    fault: 'a file stands where commands keep what they need',
    inCopy: true,
    command: build,
    plant: ({project}) => file(join(project, '.build')),
    says: ({project}) =>
      `\nA file stands where a folder has to be (${project}/.build). Move the file elsewhere.\n` +
      lastGood,
  },
  {
    fault: 'the folder of the project may not be written',
    inCopy: true,
    asNobody: true,
    command: build,
    plant: ({project}) => chmodSync(project, 0o555),
    says: ({project}) =>
      `\nThe folder of the project, ${project}/, may not be written. ` +
      `Give yourself the right to, or copy the project to where you have it.\n${lastGood}`,
  },
  {
    fault: 'the path of the project holds what means something else in an address',
    inCopy: true,
    command: build,
    plant: () => undefined,
    says: ({project}) =>
      `\nThe path of the project, ${project}/, holds a #, ? or %, for which no page could be made. ` +
      `Rename that folder, or move the project to another.\n${lastGood}`,
  },
  {
    fault: 'a package is missing',
    inCopy: true,
    plant: ({project}) => nothing(join(project, 'node_modules/zod')),
    says: /^\nA package is missing or damaged: Cannot find package 'zod' .*\. Delete node_modules and try again\.\n$/,
  },
  {
    fault: 'the path of the study holds what means something else in an address',
    plant: () => undefined,
    code: 0,
    says: fine,
  },
];

const plainEnd = (said: string): string =>
  said.replace(/The last good report, of .* UTC, is untouched in .*\.\n$/, lastGood);

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const whole = mkdtempSync(join(tmpdir(), 'faults-'));

/** The project without its study and its tests: its source copied, its packages linked one by one. */
function projectAt(path: string): void {
  mkdirSync(join(path, 'node_modules'), {recursive: true});
  for (const name of ['src', 'package.json'])
    cpSync(join(root, name), join(path, name), {
      recursive: true,
      filter: (from) => !/\.svg$|\.test\.ts$|\/src\/testing$/.test(from),
    });
  for (const name of readdirSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules', name), join(path, 'node_modules', name));
}

chmodSync(whole, 0o755);
afterAll(() => rmSync(whole, {recursive: true, force: true}), 60_000);

/** Everything in a folder: names, bytes, and where links lead. */
function stateOf(path: string): string[] {
  if (!existsSync(path) || !lstatSync(path).isDirectory())
    return [existsSync(path) ? 'a file' : ''];
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .map((entry) => {
      const at = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink()) return `${at} → ${readlinkSync(at)}`;
      return entry.isFile()
        ? `${at} ${createHash('sha256').update(readFileSync(at)).digest('hex')}`
        : at;
    })
    .sort();
}

function run(
  {command = check, environment, asNobody}: Fault,
  place: Place,
): Promise<{code: number | null; said: string}> {
  const child = spawn(process.execPath, [...command(place)], {
    cwd: place.project,
    env: {...process.env, STUDY_DIR: place.study, ...environment?.(place)},
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(asNobody && isRoot && {uid: nobody, gid: nobody}),
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({code, said: said.join('')})),
  );
}

let count = 0;
function placeOf({fault, inCopy}: Fault): Place {
  const at = join(whole, `${(count += 1)}${fault.startsWith('the path') ? ' # b%20c' : ' a b'}`);
  const place = {
    study: join(at, 'study'),
    site: join(at, 'site'),
    project: inCopy ? join(at, 'project') : root.replace(/\/$/, ''),
  };
  fixtureStudy(place.study, {
    'content/report.json': fixtureReport,
    'content/themes/roles.mdx': '<Says of="supplied">Two</Says> services replied.\n',
  });
  mkdirSync(place.site);
  writeFileSync(join(place.site, 'index.html'), 'old');
  writeFileSync(join(place.site, '.nojekyll'), markText);
  if (inCopy) projectAt(place.project);
  return place;
}

/** Faults that need no other machine, place or person: seen in this process, which starts none. */
const isHere = ({asNobody, inCopy, inProcess}: Fault): boolean =>
  !asNobody && !inCopy && !inProcess;

async function runHere(
  {command, environment}: Fault,
  place: Place,
): Promise<{code: number | null; said: string}> {
  for (const [name, value] of Object.entries(environment?.(place) ?? {})) vi.stubEnv(name, value);
  const [file = '', ...options] = command?.(place) ?? [];
  const {status, stdout, stderr} = command
    ? await runCommandHere(basename(file, '.ts') as CommandHere, place.study, ...options)
    : await checkStudyIn(place.study);
  return {code: status, said: stdout + stderr};
}

async function isSaid(fault: Fault): Promise<void> {
  const place = placeOf(fault);
  fault.plant(place);
  // Who may not read it can't compare it either.
  const isReadable = isRoot || !fault.asNobody;
  const before = isReadable ? [stateOf(place.study), stateOf(place.site)] : [];
  const {code, said} = await (isHere(fault) ? runHere(fault, place) : run(fault, place));
  const says = typeof fault.says === 'function' ? fault.says(place) : fault.says;
  expect(plainEnd(said)).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
  expect(said).not.toMatch(/^ +at /m);
  expect(code).toBe(fault.code ?? 1);
  if (fault.inCopy) chmodSync(place.project, 0o755);
  if (isReadable) expect([stateOf(place.study), stateOf(place.site)]).toEqual(before);
  expect(readdirSync(dirname(place.site)).filter((name) => /next-|previous/.test(name))).toEqual(
    [],
  );
}

describe('Each fault that needs no process of its own is said in a sentence:', () => {
  test.each(faults.filter(isHere))('$fault', isSaid);
});

describe.concurrent('Each other fault is said in a sentence, and nothing is lost by it:', () => {
  test.each(faults.filter((fault) => !isHere(fault)))('$fault', isSaid);
});
