import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {BibLatexParser, RISParser} from 'biblatex-csl-converter';
import {describe, expect, test} from 'vitest';
import {filesOf} from '../../build/files.ts';
import {type StartTag, startTagsOf} from '../../build/html.ts';
import {addressesOf, builtVariants} from '../../testing/browser/built-variants.ts';
import {itemsIn} from '../../testing/csl-rules.ts';

describe.each(builtVariants)('$face', ({folder, publishedOnly}) => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const pages = new Map(
    addressesOf(folder)
      .filter((address) => address.endsWith('/'))
      .map((address) => [address, startTagsOf(read(`${address}index.html`))]),
  );
  const metas = (tags: readonly StartTag[], name: string): string[] =>
    tags
      .filter(
        ({attributes}) => attributes.get('name') === name || attributes.get('property') === name,
      )
      .map(({attributes}) => attributes.get('content') ?? '');
  const isAddressed = (tags: readonly StartTag[]): boolean =>
    !metas(tags, 'robots').includes('noindex') &&
    !tags.some(({attributes}) => attributes.get('http-equiv') === 'refresh');
  const addressed = [...pages].filter(([, tags]) => isAddressed(tags));
  const hasMoved = (path: string): boolean =>
    pages.get(`/${path}`)?.some(({attributes}) => attributes.get('http-equiv') === 'refresh') ??
    false;
  const cited = filesOf(folder)
    .filter((file) => file.endsWith('cite.json'))
    .map((file) => file.slice(0, -'cite.json'.length))
    .filter((path) => !hasMoved(path));

  test('each citation is there in three formats, which hold the same works, and a page stands beside it', () => {
    expect(cited.length).toBeGreaterThan(10);
    const problems = cited.flatMap((path) => {
      const items = itemsIn(read(`${path}cite.json`));
      const [bibtex, ris] = [
        new BibLatexParser(read(`${path}cite.bib`), {
          processUnexpected: true,
          processUnknown: true,
        }),
        new RISParser(read(`${path}cite.ris`)),
      ];
      const counts = [
        items.length,
        Object.keys((bibtex.parse() as unknown as {entries: object}).entries).length,
        Object.keys((ris.parse() as unknown as {entries: object}).entries).length,
      ];
      const isSame =
        new Set(counts).size === 1 && bibtex.errors.length === 0 && ris.errors.length === 0;
      return [
        ...(isSame
          ? []
          : [
              `${path}: ${counts.join(', ')} works, ${JSON.stringify([bibtex.errors, ris.errors])}`,
            ]),
        ...(existsSync(join(folder, path, 'index.html')) ? [] : [`${path}: no page`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('no citation is offered where simulated values are shown', () => {
    const refusing = [...pages.keys()].filter((address) =>
      read(`${address}index.html`).includes('A program drew them'),
    );
    expect(refusing.length > 0).toBe(!publishedOnly);
    expect(
      refusing.filter(
        (address) =>
          existsSync(join(folder, address, 'cite.bib')) ||
          read(`${address}index.html`).includes('cite.bib'),
      ),
    ).toEqual([]);
  });

  test('each page says what it is in JSON-LD, and each with breadcrumbs where it stands', () => {
    const typesOf = (tags: readonly StartTag[]): string[] =>
      tags
        .filter(
          ({name, attributes}) =>
            name === 'script' && attributes.get('type') === 'application/ld+json',
        )
        .map(({text}) => (JSON.parse(text) as {'@type': string})['@type']);
    expect(
      addressed
        .filter(
          ([, tags]) =>
            !typesOf(tags).some((type) => /^(Dataset|ScholarlyArticle|WebPage)$/.test(type)),
        )
        .map(([address]) => address),
    ).toEqual([]);
    const withCrumbs = [...pages].filter(([, tags]) =>
      tags.some(({attributes}) => attributes.get('class') === 'crumbs'),
    );
    expect(withCrumbs.length).toBeGreaterThan(0);
    expect(
      withCrumbs
        .filter(([, tags]) => !typesOf(tags).includes('BreadcrumbList'))
        .map(([address]) => address),
    ).toEqual([]);
  });

  test('Zotero finds data or a part of a report on each page, and never both', () => {
    expect(
      addressed
        .filter(
          ([, tags]) =>
            metas(tags, 'DC.type').length +
              metas(tags, 'citation_technical_report_institution').length !==
            1,
        )
        .map(([address]) => address),
    ).toEqual([]);
    expect(
      addressed
        .filter(([, tags]) => metas(tags, 'og:type').join() !== 'article')
        .map(([address]) => address),
    ).toEqual([]);
  });

  test('each page has one canonical address, its own, and a preview of the same address', () => {
    const problems = addressed.filter(([address, tags]) => {
      const canonical = tags
        .filter(({attributes}) => attributes.get('rel') === 'canonical')
        .map(({attributes}) => attributes.get('href') ?? '');
      return (
        canonical.length !== 1 ||
        new URL(canonical[0]!).pathname !== address ||
        metas(tags, 'og:url')[0] !== canonical[0] ||
        metas(tags, 'og:image').length !== 1
      );
    });
    expect(problems.map(([address]) => address)).toEqual([]);
  });

  test('each finding, figure, trust and number has a card of its own, and every page one of the right size', () => {
    const cards = addressed.map(([address, tags]) => ({
      address,
      card: new URL(metas(tags, 'og:image')[0]!).pathname.slice(1),
      said: ['width', 'height'].map((side) => metas(tags, `og:image:${side}`)[0]).join(),
      kind: metas(tags, 'twitter:card')[0],
    }));
    const own = cards.filter(({address, card}) => card === `${address}card.png`.slice(1));
    for (const part of ['/categories/', '/figures/', '/trusts/', '/claims/'])
      expect(
        cards.filter(
          (each) => each.address.startsWith(part) && each.address !== part && !own.includes(each),
        ),
      ).toEqual([]);
    expect(
      cards.filter(({card, said, kind}) => {
        const bytes = readFileSync(join(folder, card));
        const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join();
        return !(
          size === '1200,630' &&
          said === size &&
          kind === 'summary_large_image' &&
          bytes.length < 45_000
        );
      }),
    ).toEqual([]);
    expect(filesOf(folder).filter((file) => /simulated.*card\.png$/.test(file))).toEqual([]);
  });
});
