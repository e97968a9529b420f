import {expect, test} from 'vitest';
import {drawingOf, figureIn} from '../drawings.ts';
import {mixed} from '../fixtures/figures.ts';
import {liesIn} from './readers.ts';
import {elementOf} from './reading.ts';

/** What is found in a drawing after somebody has meddled with it. */
function liesAfter(id: string, width: number, meddle: (root: Element) => void): string[] {
  const figure = figureIn(mixed, id);
  const root = elementOf(drawingOf(figure, width));
  meddle(root);
  return liesIn(id, figure, width, root.outerHTML);
}

function found(root: Element, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`The drawing has no ${selector}.`);
  return element;
}

const move =
  (selector: string, name: string, by: number) =>
  (root: Element): void => {
    const element = found(root, selector);
    element.setAttribute(name, String(Number(element.getAttribute(name)) + by));
  };

const say =
  (before: string, after: string) =>
  (root: Element): void => {
    const text = [...root.querySelectorAll('text')].find((each) => each.textContent === before);
    if (!text) throw new Error(`The drawing does not say "${before}".`);
    text.textContent = after;
  };

/** Band 4 in the colour of band 2. */
const recolour = (root: Element): void =>
  found(root, '.f-band-4').setAttribute('class', 'solid f-band-2');

const sayLevel = say('Level 5 apprenticeship, rare', 'Level 6 apprenticeship, rare');

test.each(['job-titles', 'areas-of-practice', 'career-ladder', 'views'])(
  'nothing is wrong with %s as it is drawn',
  (id) => {
    for (const width of [328, 456, 600, 904])
      expect(liesAfter(id, width, () => undefined)).toEqual([]);
  },
);

test.each([
  ['a square of a title moved by a pixel', 'job-titles', move('.f-band-2 rect', 'x', 1)],
  [
    'a square of a title missing',
    'job-titles',
    (root: Element) => found(root, '.f-band-2 rect').remove(),
  ],
  ['a bar of another length', 'job-titles', move('.f-band-4 rect', 'width', -1)],
  ['a trust too many', 'job-titles', say('Trusts 1 and 2', 'Trusts 1, 2 and 3')],
  ['a title of another name', 'job-titles', say('Helper', 'Aide')],
  ['a title under another band', 'job-titles', say('Band 2', 'Band 3')],
  ['a square of an area moved by a pixel', 'areas-of-practice', move('.f-band-4 rect', 'x', 1)],
  ['an area under another head', 'areas-of-practice', say('Usual', 'Called for')],
  [
    'a square of an area missing',
    'areas-of-practice',
    (root: Element) => found(root, '.f-band-4 rect').remove(),
  ],
  ['a rung moved by a pixel', 'career-ladder', move('.f-band-2 rect', 'y', 1)],
  ['a rail that begins below its rung', 'career-ladder', move('line.route', 'y1', 1)],
  ['a rail without its arrow', 'career-ladder', (root: Element) => found(root, 'path').remove()],
  ['a number of years that is another', 'career-ladder', say('4\u00a0years', '5\u00a0years')],
  ['another band at the end of a route', 'career-ladder', say('Band 6', 'Band 5')],
  ['a role on another rung', 'career-ladder', say('helper', 'practitioner')],
  ['a rung that is shorter', 'career-ladder', move('.f-band-2 rect', 'width', -1)],
  ['a rung in another colour', 'career-ladder', recolour],
  ['somebody else on a route', 'career-ladder', say('one helper, Trust 1', 'one aide, Trust 1')],
  ['a level on another rung', 'career-ladder', sayLevel],
  ['a part of a bar moved by a pixel', 'views', move('.f-context rect', 'x', 1)],
  ['a part of a bar that is longer', 'views', move('.f-context rect', 'width', 1)],
  ['an answer of others', 'views', say('Some of free', 'Some of bound')],
  [
    'an answer without its mark',
    'views',
    (root: Element) => found(root, '.f-context rect').remove(),
  ],
] as const)('%s is found', (_, id, meddle) => {
  expect(liesAfter(id, 904, meddle)).not.toEqual([]);
});
