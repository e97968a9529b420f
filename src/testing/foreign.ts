import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const said = new Set<string>();

/**
 * Where a program lies that this project doesn't bring; undefined, and said aloud, where it isn't there.
 * @param name as people call it
 * @param places where it may be: paths, or names that are looked for where commands lie
 */
export function foundProgram(name: string, places: readonly string[]): string | undefined {
  const found = places.flatMap(paths).find((path) => existsSync(path));
  if (!said.has(name))
    console.warn(
      found === undefined ? `NOT TESTED: ${name} is not installed here.` : `Found ${name}.`,
    );
  said.add(name);
  return found;
}

const paths = (place: string): string[] =>
  place.includes('/')
    ? [place]
    : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, place));

/** Parts of LibreOffice that can be installed without the others, by the library that each is. */
const officeParts = {Calc: 'libsclo', Draw: 'libsdlo', Writer: 'libswlo'} as const;

type OfficePart = keyof typeof officeParts;

/** Where LibreOffice lies, if that part of it is installed which opens the files in question. */
export const foundOffice = (part: OfficePart): string | undefined =>
  foundProgram(`LibreOffice with ${part}`, officePlaces(part));

/** Where LibreOffice may lie; nowhere without that part of it. */
export function officePlaces(part: OfficePart): readonly string[] {
  const library = officeParts[part];
  const hasPart = [
    `/usr/lib/libreoffice/program/${library}.so`,
    `/Applications/LibreOffice.app/Contents/Frameworks/${library}.dylib`,
  ].some((path) => existsSync(path));
  return hasPart ? ['soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'] : [];
}
