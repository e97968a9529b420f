import {expect, test} from 'vitest';
import {builtVariants, htmlOf} from './built-variants.ts';

// In which order lists stand, and what they leave out since it stands elsewhere.

const {folder} = builtVariants[0]!;
const page = (address: string): string => htmlOf(folder, address);
const main = (address: string): string => page(address).split(/<main\b|<\/main>/)[1] ?? '';

test('trusts are listed by number', () => {
  const numbers = [...main('/trusts/').matchAll(/<th scope="row" data-value="(\d+)"/g)].map(
    ([, number]) => Number(number),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test.each(['/trusts/', '/participants/'])(
  'each mark of %s says of which category it is',
  (address) => {
    const marks = main(address).match(/<ol class="evidence-marks">.*?<\/ol>/gs) ?? [];
    expect(marks.length).toBeGreaterThan(10);
    for (const mark of marks)
      expect(
        mark.match(/<li\b[^>]*>/g)?.filter((item) => !/data-lead="\d\.\d"/.test(item)),
      ).toEqual([]);
  },
);

test('a quotation on the page of its trust does not lead back there, nor repeat the licence', () => {
  const quotes = main('/trusts/9/').match(/<figure class="quote.*?<\/figure>/gs) ?? [];
  expect(quotes.length).toBeGreaterThan(1);
  for (const quote of quotes) expect(quote).not.toMatch(/href="\/trusts\/9\/"|CC BY/);
  expect(page('/trusts/9/')).toMatch(/<footer.*CC BY 4\.0/s);
});

test('tables of the check stand apart, at addresses that go on', () => {
  const [list = '', apart = ''] = main('/tables/').split('id="of-the-check"');
  for (const name of ['typedNumbers', 'subjectWords', 'citedFor', 'sameQuestion']) {
    expect(list).not.toContain(`/tables/${name}/`);
    expect(apart).toContain(`/tables/${name}/`);
    expect(page(`/tables/${name}/`)).toContain('<h1');
  }
  expect(list).toContain('/tables/claims/');
});

test('a scheme in a text offers no drawing with simulated rows; its own page does', () => {
  const figures = main('/categories/workforce-flexibility/').split('<figure class="figure"');
  const scheme = figures.find((each) => each.includes('data-figure="deployment-bands-2-and-3"'));
  expect(scheme).toContain('A scheme');
  expect(scheme).not.toContain('simulation');
  expect(main('/figures/deployment-bands-2-and-3/')).toContain('<details class="simulation"');
});
