import {expect, test} from 'vitest';
import {mixed} from '../../testing/fixtures/figures.ts';
import {report} from '../../testing/report.ts';
import {elementOf, textsIn} from '../../testing/truth/reading.ts';
import {figureNamed} from '../registry.ts';

test.each([328, 600, 904])(
  'at %i px a square is an interview, and quotations are a number alone',
  (width) => {
    const {draw, table} = figureNamed('category-evidence', report, 'professional-identity');
    const column = (key: string): number => table.columns.findIndex((each) => each.key === key);
    const interviews = table.rows
      .filter((row) => row[column('what')]?.text !== 'Quotations')
      .map((row) => Number(row[column('of')]?.text || row[column('count')]?.text));
    const root = elementOf(draw(width));
    expect(root.querySelectorAll('.f-support rect, rect.cell')).toHaveLength(
      interviews.reduce((sum, count) => sum + count, 0),
    );
    expect(textsIn(draw(width))).toContain('Most from one person 2 of 10');
  },
);

test('with little room nothing stands between a name and who is meant where no mark does', () => {
  const {draw} = figureNamed('category-evidence', report, 'professional-identity');
  const texts = [...elementOf(draw(328)).querySelectorAll('text')];
  const footOf = (words: string): number =>
    Number(texts.find(({textContent}) => textContent === words)?.getAttribute('y'));
  expect(footOf('nobody is reported') - footOf('They do not 0')).toBeCloseTo(17);
});

test('says in words what a square is', () => {
  const {description} = figureNamed('category-evidence', mixed, mixed.categories[0]?.category);
  expect(description).toContain('Lines of squares, an interview each');
});
