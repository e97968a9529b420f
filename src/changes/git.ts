import {spawnSync} from 'node:child_process';

/** What git answered; undefined where it refused, or is not there. */
function git(folder: string, ...words: readonly string[]): Buffer | undefined {
  const {status, stdout} = spawnSync('git', words, {
    cwd: folder,
    // No page of an editor or a browser, and no question.
    env: {...process.env, GIT_PAGER: 'cat', GIT_TERMINAL_PROMPT: '0'},
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

const line = (answer: Buffer | undefined): string | undefined =>
  answer?.toString().trim().split('\n').filter(Boolean).at(-1);

/** Whether a folder has a history that git can read. */
export const hasHistory = (folder: string): boolean =>
  line(git(folder, 'rev-parse', '--is-inside-work-tree')) === 'true';

/** How far back the history of a folder reaches: what lies before may be told from it or not. */
export const historyDepth = (folder: string): 'none' | 'short' | 'whole' => {
  const isShallow = line(git(folder, 'rev-parse', '--is-shallow-repository'));
  return isShallow === undefined ? 'none' : isShallow === 'true' ? 'short' : 'whole';
};

/** The full name of a revision; undefined where there is none of that name. */
export const revisionNamed = (folder: string, name: string): string | undefined =>
  name.startsWith('-')
    ? undefined
    : line(git(folder, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`));

/** The first revision in which a file held some text; undefined where none does. */
export const firstRevisionWith = (folder: string, text: string, file: string): string | undefined =>
  line(git(folder, 'log', '--format=%H', `-S${text}`, '--', file));

/** Folders of a revision, from where a study lies, as an archive; undefined where it has none of them. */
export function archiveOf(
  folder: string,
  revision: string,
  names: readonly string[],
): Buffer | undefined {
  const there = names.filter((name) => git(folder, 'cat-file', '-e', `${revision}:./${name}`));
  return there.length === 0
    ? undefined
    : git(folder, 'archive', '--format=tar', revision, '--', ...there);
}
