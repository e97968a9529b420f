import {checksum, checksumsFile, readChecksums} from './checksums.ts';
import {fewAtOnce} from './few-at-once.ts';
import type {Redirect} from './host-files.ts';

/** What was found of a site that is out in the world. */
export interface Deployed {
  /** How many files were compared. */
  readonly files: number;
  /** How many published addresses were asked for. */
  readonly addresses: number;
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
}

/** Asks for an address; takes the place of `fetch` in tests. */
export type Ask = (address: URL) => Promise<Response>;

const patience = 30_000;
/** Asks a host, as long as nobody ends it. */
export const asker =
  (signal: AbortSignal): Ask =>
  (address) =>
    fetch(address, {signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])});

/**
 * Compares a site with the checksums that it publishes itself, and asks for every address that
 * was ever published.
 * @param site address of its front page, with a slash at its end
 * @param addresses paths that shall answer, with a slash before them
 * @param moved where a host may lead on by itself, instead of sending the page that does
 */
export async function lookAtDeployed(
  site: URL,
  addresses: readonly string[],
  get: Ask,
  moved: readonly Redirect[] = [],
): Promise<Deployed> {
  const list = await asText(get, new URL(checksumsFile, site));
  const sums = list === undefined ? new Map<string, string>() : readChecksums(list);
  const noList =
    sums.size > 0 ? [] : [`${checksumsFile} is not there, so that no file could be compared.`];
  const files = await fewAtOnce([...sums], ([name, sum]) =>
    fileProblem(get, site, name, [sum, ...sumsBehind(name, sums, moved)]),
  );
  const known = new Set(
    [...sums.keys()].map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`),
  );
  const others = addresses.filter((path) => !known.has(path));
  const gone = await fewAtOnce(others, (path) => addressProblem(get, site, path));
  return {
    files: sums.size,
    addresses: addresses.length,
    problems: [...noList, ...files, ...gone].filter((problem) => problem !== undefined),
  };
}

/** What a host sends that leads on from a file which has moved: the file that stands in its place. */
function sumsBehind(
  name: string,
  sums: ReadonlyMap<string, string>,
  moved: readonly Redirect[],
): string[] {
  const to = moved.find(({path}) => fileOf(path) === name)?.to;
  const sum = to === undefined ? undefined : sums.get(fileOf(to));
  return sum === undefined ? [] : [sum];
}

const fileOf = (path: string): string =>
  `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;

async function fileProblem(
  get: Ask,
  site: URL,
  name: string,
  right: readonly string[],
): Promise<string | undefined> {
  // A host may lead from the file to its folder.
  const address = inSite(site, name.replace(/(^|\/)index\.html$/, '$1'));
  const answer = await answerOf(get, address);
  if (typeof answer === 'string') return answer;
  // The error page comes with its own status.
  if (!answer.ok && name !== '404.html') return `${address.href} answers ${answer.status}.`;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return right.includes(checksum(bytes))
    ? undefined
    : `${address.href} is not the file that was built.`;
}

async function addressProblem(get: Ask, site: URL, path: string): Promise<string | undefined> {
  const address = inSite(site, path);
  const answer = await answerOf(get, address);
  if (typeof answer === 'string') return answer;
  return answer.ok ? undefined : `${address.href} was published and answers ${answer.status}.`;
}

const inSite = (site: URL, path: string): URL =>
  new URL(path.replace(/^\//, '').split('/').map(encodeURIComponent).join('/'), site);

async function answerOf(get: Ask, address: URL): Promise<Response | string> {
  try {
    return await get(address);
  } catch (error) {
    const {cause, message} = error as Error;
    return `${address.href} does not answer: ${cause instanceof Error ? cause.message : message}.`;
  }
}

async function asText(get: Ask, address: URL): Promise<string | undefined> {
  const answer = await answerOf(get, address);
  return typeof answer === 'string' || !answer.ok ? undefined : answer.text();
}
