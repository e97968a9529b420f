/* eslint max-len: off -- a planted sentence stands on one line, as its writer would type it */
import {expect, test} from 'vitest';
import {aboutProblems} from '../src/prose/about.ts';
import {checkedStudy} from '../src/study/current.ts';

// Words of this study that are bound, and to something else than what their sentence says.

const {study} = checkedStudy();
const complaints = (text: string): string[] =>
  aboutProblems(study, text).map(({message}) => message);

test.each([
  '<Says if="trust-8-band-4 > trust-4-band-4">More</Says> assistant practitioners than radiographers speak with patients.',
  'In Trust 8 support staff are <Says if="trust-8-support > trust-4-support">more</Says> numerous than in Trust 6.',
  'Radiographers see <Says if="trust-4-support < trust-8-support">fewer</Says> support staff than nurses.',
  'A share in imaging is <Says if="census-share-high-median < nhs-share">lower</Says> than that of the low adopters.',
  'A share at this level is <Says if="census-share-low-median < census-share-high-median">smaller</Says> here.',
])('a comparison of other things than those that it is bound to is refused: %s', (text) => {
  expect(complaints(text).join('\n')).toMatch(/ which compares “.*” with “.*”, and the sentence /);
});

test.each([
  'Trust 8 has <Says if="trust-8-band-4 > trust-4-band-4">more</Says> assistant practitioners than Trust 4.',
  'There were <Says if="participants > interviews">more</Says> participants than interviews.',
  'The ranking has <Says if="census-services-ranked < census-trusts">fewer</Says> services than the census trusts.',
])('a comparison of what it is bound to is not: %s', (text) => {
  expect(complaints(text)).toEqual([]);
});

test.each([
  '<Says authors="many-titles">Many</Says> managers want a national list of job titles.',
  '<Says authors="turnover-bands-3-and-4">Few</Says> departments lose staff at bands 3 and 4.',
  '<Says authors="many-titles">Many</Says> radiographers go by other titles than their job titles.',
])('a quantity given to whom its row does not count is refused: %s', (text) => {
  expect(complaints(text).join('\n')).toMatch(/is bound to authors=".*: it counts no /);
});

test.each([
  '<Says voices="q17">One network representative</Says> pays staff for the time that travel takes.',
  '<Says voices="q05">One network</Says> has agreed a single pay scale.',
  '<Says voices="RSM9 in workforce-profile">One manager</Says> opened a second scanner on Sundays.',
])('a voice that is made to say something else is refused: %s', (text) => {
  expect(complaints(text).join('\n')).toMatch(
    /is bound to voices=".*the sentence tells something else/,
  );
});

test.each([
  '<Says voices="q05">One network</Says> saw varying degrees of training and competencies.',
  '<Says voices="q17">One network representative</Says> told of it.\n\n<Quote id="q17" />',
])('a voice that says so, or that is heard right behind, is not: %s', (text) => {
  expect(complaints(text)).toEqual([]);
});

test.each([
  'Trust 8 has <Claim id="trust-8-band-4" bare /> at band 4, so that they come to <Claim id="few-band-4-share" />.',
  'Trust 4 has <Claim id="trust-4-band-4" bare /> at band 4, or <Claim id="trust-8-band-4-share" /> of its support staff.',
])('a number of others in a sentence about one trust is refused: %s', (text) => {
  expect(complaints(text).join('\n')).toMatch(
    /reads as said of Trust \d, (?:of which|and it is about)/,
  );
});

test.each([
  [
    'network-pilots',
    '<Claim id="network-pilots-radiographers" words capital /> pilots were kept in the analysis.',
  ],
  [
    'census-services-ranked',
    'The paper ranked <Claim id="census-trusts" /> in adopter categories.',
  ],
  [
    'late-reports-rise',
    'Reports that took longer than four weeks rose by <Claim id="nhs-share" />.',
  ],
  [
    'invisible-share',
    'Of support workers, <Claim id="nhs-share" /> believe their workforce to be invisible.',
  ],
])('a sentence with the words of %s is sent to it: %s', (likelier, text) => {
  expect(complaints(text).join('\n')).toContain(`<Claim id="${likelier}" />`);
});

test('a sentence that is wholly another trust’s is refused, though a word of it is on record of both', () => {
  const text =
    '<Trust n={9} /> has taken this up with a new post that faces patients, the "Radiology Clinical Coordinator".';
  expect(complaints(text).join('\n')).toContain('The sentence tells something of Trust 9');
});

test.each(['Of Trusts 1, 11 and 21 it tells nothing.', 'Of Trust 9 the paper says nothing.'])(
  'silence about a trust of which something is on record is refused: %s',
  (text) => {
    expect(complaints(text).join('\n')).toContain('says that nothing is told of Trust');
  },
);

test.each([
  ['Patients were asked.', 1],
  ['Whether it is cheaper has been tested.', 1],
  ['The study measured the hours.', 1],
  ['Patients were not asked.', 0],
  ['Nobody knows what those who were asked left out.', 0],
])('under a heading of limits “%s” is refused %d times', (text, times) => {
  const found = complaints(`## What this does not show\n\n${text}`);
  expect(found.filter((each) => each.includes('that something was found out'))).toHaveLength(times);
  expect(complaints(`## What was done\n\n${text}`).join('')).not.toContain('found out');
});

test('the source of a figure names a category in which something stands that its text rests on', () => {
  const figure = (source: string): string =>
    `---\nfigure: bands\nsource: "The text of category ${source}."\n---\n\n` +
    '<Says authors="managers-band-2-or-3">Most</Says> managers deploy band 2 or band 3.';
  expect(complaints(figure('1.3')).join('\n')).toContain('names category 1.3');
  expect(complaints(figure('1.2')).join('\n')).not.toContain('names category');
});
