import {expect, test} from 'vitest';
import {structureOf, untold} from './structure.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}<title>A < b</title></head><body>${body}</body></html>`;
const kindsOf = (body: string, head = ''): ReadonlySet<string> =>
  structureOf(page(body, head)).kinds;

test('pages that differ in words, ids and addresses alone are of the same kinds', () => {
  expect(kindsOf('<p id="a">One <a href="/x/">thing</a></p><img src="a.png" alt="A">')).toEqual(
    kindsOf('<p id="b"><a href="/y/">Another</a>!</p><img src="b.png" alt="">'),
  );
});

test('however often an element comes, it is of one kind', () => {
  expect(kindsOf('<ul><li>One</li></ul>')).toEqual(
    kindsOf('<ul><li>One</li><li>Two</li><!-- <li class="no">three</li> --></ul>'),
  );
});

test.each([
  ['a class', '<p>x</p>', '<p class="note">x</p>'],
  ['a state', '<a href="/" aria-current="page">x</a>', '<a href="/" aria-current="true">x</a>'],
  ['an attribute', '<p>x</p>', '<p hidden>x</p>'],
  ['a place', '<main><p>x</p></main>', '<div><p>x</p></div>'],
  ['something left out', '<ul><li>x</li></ul>', '<ul></ul>'],
  ['an element without an end', '<p>x<br>y</p>', '<p>x y</p>'],
])('pages that differ in %s are of different kinds', (_, one, other) => {
  expect(kindsOf(one)).not.toEqual(kindsOf(other));
});

test('pages that differ in their style sheet are of different kinds', () => {
  expect(kindsOf('<p>x</p>', '<link rel="stylesheet" href="/a.css">')).not.toEqual(
    kindsOf('<p>x</p>', '<link rel="stylesheet" href="/b.css">'),
  );
});

test('a kind names the way to it and what is in it', () => {
  expect(kindsOf('<ul class="b a"><li><b>x</b></li></ul>')).toContain(
    ' > html[lang] > body > ul[class=a+b] > li { b }',
  );
});

const drawing = (marks: string): string =>
  `<figure><svg class="plot w360">${marks}<svg><g/></svg></svg></figure><p>after</p>`;

test('a drawing is told from others by what is drawn, and its place is a kind', () => {
  const {drawings, kinds} = structureOf(page(drawing('<circle r="1"/>')));
  expect(drawings.size).toBe(1);
  expect([...kinds].filter((kind) => kind.includes('circle'))).toEqual([]);
  expect([...kinds].some((kind) => kind.endsWith('body > p {  }'))).toBe(true);
  expect(structureOf(page(drawing('<circle r="2"/>'))).drawings).not.toEqual(drawings);
  const elsewhere = structureOf(
    page(drawing('<circle r="1"/>').replace('<figure>', '<figure class="wide">')),
  );
  expect(elsewhere.drawings).toEqual(drawings);
  expect(
    [...elsewhere.kinds].filter((kind) =>
      kind.endsWith('figure[class=wide] > svg[class=plot+w360]'),
    ),
  ).toHaveLength(1);
  expect(structureOf(page(`<p>Words</p>${drawing('<circle r="1"/>')}`)).drawings).toEqual(drawings);
});

test('drawings of one kind differ in numbers and words alone', () => {
  const drawnOf = (marks: string): ReadonlySet<string> => structureOf(page(drawing(marks))).drawn;
  expect(drawnOf('<circle r="1"/>')).toEqual(drawnOf('<circle r="2"/><circle r="3"/>'));
  expect(drawnOf('<circle r="1"/>')).not.toEqual(drawnOf('<rect width="1"/>'));
});

test('scripts are those in files, and what they hold is no markup', () => {
  const {scripts, kinds} = structureOf(
    page(
      '<script type="module" src="/a.js"></script><script type="application/ld+json">{"a": "<b>"}</script><p>x</p>',
    ),
  );
  expect(scripts).toEqual(['/a.js']);
  expect(kinds).toContain(' > html[lang] > body > p {  }');
});

test('finds selectors that tell apart what the kinds do not', () => {
  expect(
    untold(
      '#one p{color:#fff}[data-x="1"] b{a:b}@media (width > ' +
        '1px){.c[type=text]:hover{background:url(#d)}i[title~=x]{}}[open]{a:b}/* #e {} */',
    ),
  ).toEqual(['#one p', '[data-x="1"] b', 'i[title~=x]']);
});
