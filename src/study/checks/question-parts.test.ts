import {expect, test} from 'vitest';
import {problemsAfter} from '../../testing/fixtures/study.ts';

const file = 'data/framework/instruments.csv';

test('lets parts begin with a as well as with b', () => {
  expect(
    problemsAfter({
      [file]: [
        'n02b,network,2,b',
        'n02a,network,2,a,Something else,,published,paper,\nn02b,network,2,b',
      ],
    }),
  ).toEqual([]);
});

test('finds parts that begin with neither', () => {
  expect(
    problemsAfter({
      [file]: [
        'n02b,network,2,b,Whether posts rotate,titles rotas,published,paper,"Appendix 1, 2b"\n',
        '',
      ],
    }),
  ).toEqual([
    `${file}, row 4, column "part": "c" leaves a gap: b is missing. Letter the parts of a question without a gap.`,
  ]);
});

test('finds a letter that is left out between two parts', () => {
  expect(problemsAfter({[file]: ['n02c,network,2,c', 'n02c,network,2,d']})).toEqual([
    `${file}, row 5, column "part": "d" leaves a gap: c is missing. Letter the parts of a question without a gap.`,
  ]);
});

test('finds two parts of one letter', () => {
  expect(problemsAfter({[file]: ['n02c,network,2,c', 'n02c,network,2,b']})).toEqual([
    `${file}, row 5, column "part": "b" stands in row 4 already. Letter the parts of a question without a gap.`,
  ]);
});

test('finds a part whose question is missing', () => {
  expect(
    problemsAfter({
      [file]: [
        'm01,manager,1,main',
        'm01,manager,1,main,How people learn,,published,paper,\nm02b,manager,2,b',
      ],
    }),
  ).toEqual([
    `${file}, row 7, column "number": "2" has parts in the manager schedule, and no row whose part is main. Add it.`,
  ]);
});

test('finds a letter that no part has', () => {
  expect(problemsAfter({[file]: ['n02c,network,2,c', 'n02c,network,2,z9']})).toEqual([
    `${file}, row 5, column "part": "z9" is not known here. Write main, a, b, c, d, e, f, g or h.`,
  ]);
});
