import {brotliCompressSync} from 'node:zlib';

/** How heavy a page is with its style sheets and scripts, in bytes. */
export interface Weight {
  /** File of the page, from the top of the site. */
  readonly page: string;
  readonly plain: number;
  /** As a server sends it, compressed. */
  readonly sent: number;
}

/** A part of a site, named by the first folder of its pages: "trusts"; the front page is a part of its own. */
export interface SitePart {
  readonly part: string;
  /** The heaviest first. */
  readonly weights: readonly Weight[];
}

/** Weighs pages of a site. What pages share is compressed once. */
export function weigher(
  files: readonly string[],
  read: (file: string) => Buffer,
): (page: string) => Weight {
  const kept = new Map<string, Omit<Weight, 'page'>>();
  const measure = (bytes: Buffer) => ({
    plain: bytes.length,
    sent: brotliCompressSync(bytes).length,
  });
  const shared = (file: string) => kept.get(file) ?? kept.set(file, measure(read(file))).get(file)!;
  return (page) => {
    const html = read(page);
    const all = [measure(html), ...namedIn(html.toString('utf8'), files).map(shared)];
    return {page, plain: sum(all.map(({plain}) => plain)), sent: sum(all.map(({sent}) => sent))};
  };
}

/** Style sheets and scripts that a page names; addresses below a sub-path are found by their end. */
function namedIn(html: string, files: readonly string[]): string[] {
  const named = [
    ...html.matchAll(/(?:<link rel="stylesheet" href|<script[^>]* src)="([^"]+)"/g),
  ].map((match) => match[1] ?? '');
  return named.flatMap((address) => files.filter((file) => address.endsWith(`/${file}`)));
}

/** The parts of a site, that with the heaviest page first. */
export function heaviestByPart(weights: readonly Weight[]): SitePart[] {
  const byPart = Map.groupBy(weights, ({page}) =>
    page.includes('/') ? (page.split('/')[0] ?? '') : page,
  );
  return [...byPart]
    .map(([part, all]) => ({part, weights: all.toSorted((a, b) => b.sent - a.sent)}))
    .sort((a, b) => (b.weights[0]?.sent ?? 0) - (a.weights[0]?.sent ?? 0));
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
