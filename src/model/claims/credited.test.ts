import {expect, test} from 'vitest';
import {report} from '../../testing/report.ts';
import {credited} from './credited.ts';

const [first] = report.sources;
const paper = {
  ...first!,
  producer: 'Byrne C, Doe J',
  published: '2025-01',
  doi: '10.1/x',
  short: 'Journal 2025;31(1):264–274',
};
const study = {sources: [paper]};

test('names authors, year and DOI of a work, with its pages or without', () => {
  expect([
    credited(study, 'Journal 2025;31(1), the caption of Fig. 2.'),
    credited(study, 'Journal 2025;31(1):264–274, Fig. 2 text.'),
  ]).toEqual([
    'Byrne et al. 2025, doi:10.1/x, the caption of Fig. 2.',
    'Byrne et al. 2025, doi:10.1/x, Fig. 2 text.',
  ]);
});

test('leaves a work as it is called where it has no DOI, or no person made it', () => {
  const others = {
    sources: [
      {...paper, doi: ''},
      {...paper, producer: 'NHS England'},
    ],
  };
  expect(credited(others, 'Journal 2025;31(1), text.')).toBe('Journal 2025;31(1), text.');
});
