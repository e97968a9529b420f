import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {projectFolder} from '../project-folder.ts';
import {reportVersion} from '../study/report.ts';
import {citationFile} from './citation-file.ts';
import {PlainError} from './project.ts';

const changelog = 'CHANGELOG.md';
const unpublished = /^not yet published$/i;

/**
 * Holds against one another what package.json, the citation file and the list of changes call the edition that is to be
 * published. Hands back what could not be compared, a line each.
 * @throws {PlainError} with each place that says something else, and what to write there
 */
export function requireSameVersion(folder: string, date?: string): string[] {
  const version = reportVersion();
  const files = [
    [citationFile, (text: string) => citationFaults(text, version, date)],
    [changelog, (text: string) => changelogFaults(text, version)],
  ] as const;
  const read = files.map(([file, faults]) => ({
    file,
    faults: existsSync(join(folder, file))
      ? faults(readFileSync(join(folder, file), 'utf8'))
      : undefined,
  }));
  const faults = read.flatMap((each) => each.faults ?? []);
  if (faults.length > 0)
    throw new PlainError(
      [
        `The version is ${version} in package.json, line ${lineOf(packageText(), /"version":/)}.`,
        ...faults,
        `If the edition shall be called otherwise, change package.json instead.`,
      ].join('\n'),
    );
  return read.flatMap(({file, faults: found}) =>
    found ? [] : [`There is no ${file} in the folder of the study: its version was not compared.`],
  );
}

const packageText = (): string => readFileSync(join(projectFolder(), 'package.json'), 'utf8');

/** Line of a text on which something stands, from 1; 0 where nothing does. */
const lineOf = (text: string, wanted: RegExp): number =>
  text.split(/\r?\n/).findIndex((line) => wanted.test(line)) + 1;

function citationFaults(text: string, version: string, date: string | undefined): string[] {
  return [
    fieldFault(text, 'version', version, true),
    date === undefined ? '' : fieldFault(text, 'date-released', date, false),
  ].filter(Boolean);
}

/** What is wrong with a field at the top of the citation file; empty where it says what it should. */
function fieldFault(text: string, name: string, wanted: string, isNeeded: boolean): string {
  const line = lineOf(text, new RegExp(`^${name}:`));
  if (line === 0)
    return isNeeded ? `${citationFile} has no "${name}". Write: ${name}: ${wanted}` : '';
  const [, value = ''] = new RegExp(`^${name}: *["']?(.*?)["']? *$`, 'm').exec(text) ?? [];
  return value === wanted
    ? ''
    : `${citationFile}, line ${line}: "${name}" is "${value}". Write: ${name}: ${wanted}`;
}

interface Section {
  readonly title: string;
  readonly line: number;
  readonly isEmpty: boolean;
}

/** The sections of the list of changes, from the top down. */
function sectionsOf(text: string): Section[] {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => (/^## /.test(line) ? [index] : []));
  return starts.map((start, nth) => ({
    title: lines[start]!.slice(3).trim(),
    line: start + 1,
    isEmpty: lines.slice(start + 1, starts[nth + 1]).every((line) => line.trim() === ''),
  }));
}

function changelogFaults(text: string, version: string): string[] {
  const sections = sectionsOf(text);
  const open = sections.find(({title}) => unpublished.test(title));
  const first = sections.find(({title}) => !unpublished.test(title));
  const isNamed = first !== undefined && first.title.split(/[ ,(]/)[0] === version;
  const at = ({line, title}: Section): string => `${changelog}, line ${line}: "${title}"`;
  if (open && !open.isEmpty)
    return [
      isNamed
        ? `${at(open)} has changes below it. Move them below "## ${version}".`
        : `${at(open)} stands over what this edition changes. Write: ## ${version}`,
    ];
  if (isNamed) return [];
  return [
    first
      ? `${at(first)} is the newest version. Write above it what changed, under: ## ${version}`
      : `${changelog} tells of no version. Write what changed, under: ## ${version}`,
  ];
}
