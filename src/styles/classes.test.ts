import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

/** Those that change for a width or for paper what another one says. */
const isVariant = (file: string): boolean => /(-narrow|print)\.css$/.test(file);

/** Classes that a style sheet gives a look by themselves, wherever they stand. */
function classesIn(css: string): Set<string> {
  const classes = new Set<string>();
  let depth = 0;
  for (const [rule, selectors] of css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]*)\{|\}/g)) {
    if (depth === 0)
      for (const selector of (selectors ?? '').split(/,(?![^(]*\))/))
        if (/^\.[\w-]+$/.test(selector.trim())) classes.add(selector.trim());
    depth += rule === '}' ? -1 : 1;
  }
  return classes;
}

test('the classes of a style sheet are those that stand at its top by themselves', () => {
  const css =
    '/* .no {} */ .a {b: c} .d, .e:hover, .f :is(.g, .h) {i: j} @media print {.k {l: m}} .n{}';
  expect([...classesIn(css)]).toEqual(['.a', '.d', '.n']);
});

test('a class is given its look in one style sheet, since all of them reach every page', () => {
  const files = globSync('src/styles/*.css').filter((file) => !isVariant(file));
  const named = files.flatMap((file) =>
    [...classesIn(readFileSync(file, 'utf8'))].map((name) => ({name, file})),
  );
  expect(named.length).toBeGreaterThan(100);
  const twice = [...Map.groupBy(named, ({name}) => name)].filter(([, places]) => places.length > 1);
  expect(twice.map(([name, places]) => [name, ...places.map(({file}) => file)])).toEqual([]);
});
