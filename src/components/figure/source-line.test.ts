import {expect, test} from 'vitest';
import {studyOf} from '../../testing/fixtures/rows.ts';
import {report} from '../../testing/report.ts';
import {sourceLine} from './source-line.ts';

const [first, second] = report.sources;
const study = studyOf({sources: report.sources});
const at = (source: string | undefined, place: string) => ({source: source ?? '', place});

test('names each source once, with the places of its values in order', () => {
  expect(
    sourceLine(study, [
      at(first?.source, 'Fig. 2 text'),
      at(second?.source, 'Abstract'),
      at(first?.source, 'Fig. 1 text'),
      at(first?.source, 'Fig. 2 text'),
    ]),
  ).toBe(`${first?.short}, Fig. 1 text and Fig. 2 text; ${second?.short}, Abstract`);
});

test('takes the places of a value one by one, without the remarks on them', () => {
  expect(
    sourceLine(study, [at(first?.source, 'Findings, 1.2; Fig. 2 text: 18 are 23 %; 76 to 80 fit')]),
  ).toBe(`${first?.short}, Fig. 2 text and Findings, 1.2`);
});

test('is empty where no value has a source that the study lists', () => {
  expect([sourceLine(study, []), sourceLine(study, [at('', '')])]).toEqual(['', '']);
});
