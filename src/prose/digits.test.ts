import {expect, test} from 'vitest';
import {allowances, typedDigits} from './digits.ts';

const digits = (text: string): string[] => typedDigits(text).map(({text: found}) => found);

const examples: Readonly<Record<string, readonly string[]>> = {
  'pay bands': [
    'pay bands 2 to 4',
    'Band 4',
    'band 3, 4 or 5',
    'bands 2, 3 and 4',
    'bands 2–8',
    'bands    2 to 8',
  ],
  'names of trusts': ['Trust 8', 'Trusts 1, 11 and 12', 'Trusts 6, 8 and 15'],
  'ids of participants and reference numbers': [
    '(RSM7)',
    'INR15',
    'ER53139410',
    'NIHR133813',
    '22/HRA/4272',
  ],
  'dates': ['on 23 October 2024, revised on 23 November'],
  'years': ['in 2013', 'by March 2025.'],
  'numbers of figures, tables, appendices, themes, categories, questions, discrepancies and references':
    [
      'Figure 5',
      'Fig. 2',
      'Figs 1, 2 and 5',
      'Table 1',
      'Appendices 1 and 2',
      'categories 1.2 and 3.1',
      'category 1.2.',
      'question 15b',
      'references 17 and 18',
      'Theme 2',
    ],
  'levels of qualification': ['at level 6', 'levels 2, 3 and 5', 'level 2'],
  'volumes and pages of works': ['2025;31(1)', '2024;6(1):tzae026'],
  'versions of licences': ['CC BY 4.0', 'CC BY-SA 4.0'],
  'conventions of statistics': ['at 95 per cent', '95 per cent confidence band', 'type 7'],
  'bases of a rate': ['for every 100 funded posts', 'per 100'],
};

test.each(allowances.map(({name}) => name))(
  'digits of %s may stand, and only by this rule',
  (name) => {
    const {pattern} = allowances.find((each) => each.name === name)!;
    expect(examples[name]?.length).toBeGreaterThan(0);
    expect(examples[name]?.flatMap(digits)).toEqual([]);
    expect(
      examples[name]?.every(
        (text) =>
          text.match(new RegExp(pattern.source.replaceAll(' ', '\\s+'), pattern.flags)) !== null,
      ),
    ).toBe(true);
  },
);

test.each([
  ['24 managers', ['24']],
  ['a third (34 %)', ['34 %']],
  ['22.27\u00a0% of them', ['22.27\u00a0%']],
  ['£276 million', ['£276']],
  ['r = -0.19', ['0.19']],
  ['Trust 8 has 18', ['18']],
  ['band 4 makes up 23 of them', ['23']],
  ['1,200 people', ['1,200']],
  ['p34', ['34']],
  ['2400 posts', ['2400']],
  ['2024.5', ['2024.5']],
  ['Bands 2 to 4 hold 3 posts', ['3']],
  ['in 1999 and 12 more', ['12']],
])('"%s" holds a typed finding', (text, found) => {
  expect(digits(text)).toEqual(found);
});

test('a digit is found where it stands', () => {
  expect(typedDigits('Of 24')).toEqual([{text: '24', at: 3}]);
});
