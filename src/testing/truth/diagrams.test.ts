import {expect, test} from 'vitest';
import {drawingOf, figureIn, subjectFor} from '../drawings.ts';
import {mixed} from '../fixtures/figures.ts';
import {liesIn} from './readers.ts';
import {elementOf} from './reading.ts';

/** What is found in a drawing after somebody has meddled with it. */
function liesAfter(id: string, width: number, meddle: (root: Element) => void): string[] {
  const figure = figureIn(mixed, id, subjectFor(id));
  const root = elementOf(drawingOf(figure, width));
  meddle(root);
  return liesIn(id, figure, width, root.outerHTML);
}

function found(root: Element, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`The drawing has no ${selector}.`);
  return element;
}

const shift = (element: Element | undefined, name: string, by: number): void =>
  element?.setAttribute(name, String(Number(element.getAttribute(name)) + by));

const move =
  (selector: string, name: string, by: number) =>
  (root: Element): void =>
    shift(found(root, selector), name, by);

function textOf(root: Element, words: string): Element {
  const text = [...root.querySelectorAll('text')].find((each) => each.textContent === words);
  if (!text) throw new Error(`The drawing does not say "${words}".`);
  return text;
}

/** Moves an answer with the words below it. */
const cross =
  (answer: string, by: number) =>
  (root: Element): void => {
    const column = textOf(root, answer).getAttribute('x');
    const top = Number(textOf(root, answer).getAttribute('y'));
    for (const text of root.querySelectorAll('text'))
      if (text.getAttribute('x') === column && Number(text.getAttribute('y')) >= top)
        shift(text, 'x', by);
  };

const say =
  (before: string, after: string) =>
  (root: Element): void => {
    textOf(root, before).textContent = after;
  };

/** Band 4 in the colour of band 2. */
const recolour = (root: Element): void =>
  found(root, '.f-band-4').setAttribute('class', 'solid f-band-2');

/** A voice that is quoted, as if it were only reported. */
const halve = (root: Element): void => {
  const square = found(root, '.f-support rect');
  const side = Number(square.getAttribute('height'));
  square.setAttribute('height', String(side / 2));
  shift(square, 'y', side / 2);
};
/** Another number of years in large. */
const years =
  (number: string) =>
  (root: Element): void => {
    found(root, '.t-xxl').textContent = `${number}\u00a0years`;
  };

/** Other words in whichever text has the first ones. */
const reword =
  (before: string, after: string) =>
  (root: Element): void => {
    for (const text of root.querySelectorAll('text.goer'))
      text.textContent = text.textContent?.replace(before, after) ?? '';
  };

const sayLevel = say('Level 5 apprenticeship, rare', 'Level 6 apprenticeship, rare');

test.each([
  'job-titles',
  'areas-of-practice',
  'career-ladder',
  'views',
  'models',
  'category-evidence',
])('nothing is wrong with %s as it is drawn', (id) => {
  for (const width of figureIn(mixed, id, subjectFor(id)).widths)
    expect(liesAfter(id, width, () => undefined)).toEqual([]);
});

test.each([
  ['a band without its line', 'job-titles', (root: Element) => found(root, '.ref').remove()],
  ['a trust too many', 'job-titles', say('Trusts 1 and 2', 'Trusts 1, 2 and 3')],
  ['a title of another name', 'job-titles', say('Helper', 'Aide')],
  ['a title under another band', 'job-titles', say('Band 2', 'Band 3')],
  ['an area under another head', 'areas-of-practice', say('Usual', 'Called for')],
  ['an area of another standing', 'areas-of-practice', say('Called for', 'Reported as new')],
  ['an area missing', 'areas-of-practice', (root: Element) => textOf(root, 'X-ray').remove()],
  [
    'a column without its line',
    'areas-of-practice',
    (root: Element) => found(root, '.ref').remove(),
  ],
  [
    'an area without its line',
    'areas-of-practice',
    (root: Element) => found(root, '.hair').remove(),
  ],
  ['an area of other staff', 'areas-of-practice', say('by many, for support staff', 'by many')],
  [
    'an area that somebody else tells of',
    'areas-of-practice',
    say('reported by network representative 1', 'reported by network representative 2'),
  ],
  [
    'an area that others call for',
    'areas-of-practice',
    say('by many, for support staff', 'by few, for support staff'),
  ],
  ['a line of another length', 'areas-of-practice', move('.hair', 'x2', 1)],
  ['a rung moved by a pixel', 'career-ladder', move('.f-band-2 rect', 'y', 1)],
  ['a rail that begins below its rung', 'career-ladder', move('line.route', 'y1', 1)],
  ['a rail without its arrow', 'career-ladder', (root: Element) => found(root, 'path').remove()],
  ['a number of years that is another', 'career-ladder', years('5')],
  ['another band at the end of a route', 'career-ladder', say('Band 6', 'Band 5')],
  ['a role on another rung', 'career-ladder', say('helper', 'practitioner')],
  ['a rung that is shorter', 'career-ladder', move('.f-band-2 rect', 'width', -1)],
  ['a rung in another colour', 'career-ladder', recolour],
  ['somebody else on a route', 'career-ladder', reword('one helper', 'one aide')],
  ['a route in words that leads elsewhere', 'career-ladder', reword('to band 6', 'to band 5')],
  ['a route of another trust', 'career-ladder', say('Trust 1, planned', 'Trust 2, planned')],
  [
    'a route that stands otherwise',
    'career-ladder',
    say('Trusts 2 and 3, on offer', 'Trusts 2 and 3, planned'),
  ],
  ['a level on another rung', 'career-ladder', sayLevel],
  ['a line between answers that is moved', 'views', move('.ref', 'x1', 1)],
  ['answers without a line between them', 'views', (root: Element) => found(root, '.ref').remove()],
  ['an answer of others', 'views', say('Some of free', 'Some of bound')],
  ['an answer on the other side', 'views', cross('No', 600)],
  ['an answer missing', 'views', (root: Element) => textOf(root, 'No').remove()],
  ['a square moved by a pixel', 'category-evidence', move('.f-support rect', 'x', 1)],
  [
    'a voice missing',
    'category-evidence',
    (root: Element) => found(root, '.f-support rect').remove(),
  ],
  ['half a square for a whole one', 'category-evidence', halve],
  [
    'a silent participant missing',
    'category-evidence',
    (root: Element) => found(root, '.cell').remove(),
  ],
  [
    'a group that is not counted missing',
    'category-evidence',
    (root: Element) => found(root, '.f-context rect').remove(),
  ],
  ['others on a side', 'category-evidence', say('Trust 1', 'Trust 2')],
  ['a side of another name', 'category-evidence', say('The other 2', 'Another 2')],
  ['another question', 'category-evidence', say('What they do', 'What they are')],
  ['a service in another place', 'models', move('.f-support rect', 'x', 300)],
  ['a service missing', 'models', (root: Element) => found(root, '.f-support rect').remove()],
  [
    'a bar for a service that is named',
    'models',
    (root: Element) => found(root, '.f-support rect').setAttribute('height', '4'),
  ],
  ['another service', 'models', say('Trust 2', 'Trust 3')],
  ['another reason', 'models', say('the reason of lean', 'the reason of mixed')],
  ['a place of another name', 'models', say('Both kinds', 'Static posts')],
  ['a list of another name', 'models', say('Band 2 or band 3', 'Whether posts rotate')],
  ['an entry without its line', 'models', (root: Element) => found(root, '.hair').remove()],
  ['an empty place that is not said to be', 'models', say('no service is named here', 'none')],
] as const)('%s is found', (_, id, meddle) => {
  expect(liesAfter(id, 904, meddle)).not.toEqual([]);
});
