/* eslint max-len: off -- a planted sentence stands on one line, as its writer would type it */
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {unexplainedNumbers} from '../src/model/typed/unexplained.ts';
import {aboutProblems} from '../src/prose/about.ts';
import {readStudy} from '../src/study/load.ts';
import {cells, outcomeOf} from '../src/testing/lies.ts';

// Sentences about this study whose words are all in it, and that say something else with them; and true ones like them.

const {study} = readStudy(join(import.meta.dirname, '..'));
/** Of a number typed by hand nothing is said here. */
const complaints = (text: string): string[] =>
  aboutProblems(study, text).map(({message}) => message);

/** What the check says of each kind, and lies of that kind. */
const lies: Readonly<Record<string, readonly [cause: RegExp, texts: readonly string[]]>> = {
  'a number of a sample, said of all': [
    /it was counted .* services that the study chose: it holds of no others/,
    [
      'In England the support share of a service goes up to <Claim id="share-highest" />, in Trust 6.',
      'Nationally, <Claim id="over-recruited-radiographers-trusts" words /> trusts have more radiographers in post than funded.',
      '<Claim id="more-band-4-trusts" capital /> across the NHS have two assistant practitioners or more.',
      'The largest funded establishment of all NHS trusts is <Claim id="establishment-largest" />, in Trust 8.',
    ],
  ],
  'a number that counts others than its claim': [
    /reads as counted of “.*nothing there says/,
    [
      '<Claim id="invisible-share" /> of radiology support workers believe that theirs is an invisible workforce.',
      '<Claim id="networks-share" /> of the northern networks took part.',
      'There, <Claim id="trust-8-band-4-share" /> of the temporary support staff are at band 4, in Trust 8.',
    ],
  ],
  'a share of which the source prints no whole, counted among another than follows from it': [
    /reads as counted among .*, and its source counts it among .*Take <Claim id="trusts-eligible"/,
    ['The trusts are <Claim id="trusts-share" /> of the <Claim id="census-acute-trusts" />.'],
  ],
  'one end of a range, said of all of it': [
    /is one end of a range, .* and the sentence gives it as the whole/,
    [
      'After <Claim id="uplift-latest" /> band 2 staff move up to band 3 automatically, networks say.',
      'Interviews with service managers lasted <Claim id="interview-trust-shortest" />.',
      'Each interview with a network took <Claim id="interview-network-longest" />.',
    ],
  ],
  'words of the authors with another cause than they give': [
    /and the sentence gives “.*” as the cause: the row has nothing of that/,
    [
      'Film has <Says authors="varied-deployment">led to the highly varied</Says> deployment of support staff.',
      'Low pay has <Says authors="less-than-possible">reduced</Says> the difference that support staff could make.',
      'Demand for imaging continues to grow, <Says authors="demand-drivers">in response to</Says> cheaper scanners.',
    ],
  ],
  'what networks tell, told by managers, or the other way round': [
    /is told here by .*, and in the words on which it rests by .*\. Name/,
    [
      'Managers spoke of apprenticeships. They name <Says authors="limit-to-movement">a limiting factor</Says> of a regional approach.',
      'Networks were asked about posts. They report that some staff find it <Says authors="harder-work">harder work</Says> to be static.',
    ],
  ],
  'what one source has, credited to another': [
    /is credited to “.*”, and it stands in .*Name that/,
    [
      'The census paper counts <Claim id="size-large-trusts" bare /> large services.',
      'The census paper calls adoption <Says authors="concerning-adoption">limited</Says>.',
    ],
  ],
  'words of the one who spoke before, which are those of another': [
    /who spoke before, and they are those of/,
    [
      'The manager of Trust 24 sees the change.\n\n<Quote id="q15" />\n\nThe same manager spoke of <Words id="q16" />.',
    ],
  ],
  'what is on record of a trust at one band, said of another': [
    /is said of band \d, and on record of Trust \d+ that is said of band \d: .*Write band/,
    [
      'In Trust 9 band 2 was disbanded when film gave way to digital.',
      'At Trust 9 staff use band 3 as a stepping stone.',
    ],
  ],
  'what somebody holds possible, stated outright': [
    /which has “m\w+” of it .* and the sentence states it outright/,
    [
      'Assistant practitioners on a rotation face <Says voices="q20">pitfalls</Says> with that.',
      'A lead role <Says voices="q10">helps</Says> a team to feel like one.',
    ],
  ],
  'the number of one of several alike, said of each': [
    /and the sentence gives it for each figure: there it is 16 to 18/,
    [
      'Every figure of the paper draws <Claim id="figure-2-trusts" />.',
      'There are <Claim id="figure-1-trusts" bare /> trusts in all figures.',
    ],
  ],
};

test.each(
  Object.entries(lies).flatMap(([kind, [cause, texts]]) =>
    texts.map((text) => ({kind, cause, text})),
  ),
)('$kind: $text', ({cause, text}) => {
  expect(complaints(text)).toEqual([expect.stringMatching(cause)]);
});

test.each([
  'In a study of services in England the support share goes up to <Claim id="share-highest" />, in Trust 6.',
  'Of the trusts that sent data, <Claim id="more-band-4-trusts" bare /> have two assistant practitioners or more.',
  '<Claim id="invisible-share" /> of NHS support workers believe that theirs is an invisible workforce.',
  '<Claim id="networks-share" /> of the established networks took part.',
  'Interviews with service managers lasted at least <Claim id="interview-trust-shortest" />.',
  'Interviews with networks lasted <Claim id="interview-network-shortest" bare /> to <Claim id="interview-network-longest" />.',
  'Band 2 staff move up to band 3 after <Claim id="uplift-earliest" /> at the earliest.',
  'The figures draw <Claim id="figure-1-trusts" bare /> to <Claim id="figure-3-trusts" bare /> trusts each.',
  'Figure 2 draws <Claim id="figure-2-trusts" /> of the study.',
  'The absence of a national policy has <Says authors="varied-deployment">led to the highly varied</Says> deployment of support staff.',
  'Managers were asked about posts. They report that some staff find it <Says authors="harder-work">harder work</Says> to be static.',
  'Managers said that <Says authors="unsure-of-staff">many were unsure</Says> of their support workforce.',
  'The census paper counts <Claim id="census-acute-trusts" />.',
  'In Trust 9 band 3 was disbanded when film gave way to digital.',
  'Assistant practitioners on a rotation <Says voices="q20">might</Says> face pitfalls with that.',
  'One manager said:\n\n<Quote id="q16" />\n\nThe same manager spoke of <Words id="q16" />.',
])('a true sentence of the same words passes: %s', (text) => {
  expect(complaints(text)).toEqual([]);
});

/** What a message proposes makes the sentence right, and is of that of which it speaks. */
test.each([
  [
    'Interviews with managers took time. They lasted <Claim id="interview-network-shortest" bare /> to <Claim id="interview-trust-longest" />.',
    'Take <Claim id="interview-trust-shortest" /> in place of <Claim id="interview-network-shortest" />',
  ],
  [
    'The support share is highest in Trust 6, at <Claim id="census-share-upper-quartile" />.',
    'Take <Claim id="share-highest" />',
  ],
  [
    'The correlation of share and size in <Claim id="trusts-without-data" /> is the funded establishment of <Claim id="figure-3-trusts" />.',
    'Take <Claim id="figure-1-trusts" />',
  ],
])('of “%s” is said: %s', (text, remedy) => {
  expect(complaints(text).join('\n')).toContain(remedy);
});

test.each([
  ['The scope of practice came in 2021, with the competency framework.', 'Write 2007 there'],
  [
    'It has the numbers ER53139410 of the Health Research Authority and 22/HRA/4272 of an ethics committee.',
    '"22/HRA/4272" stands',
  ],
])('of a typed number in “%s” is said, once: %s', (text, says) => {
  const found = unexplainedNumbers(study, text).map(
    ({text: typed, wrong}) => `"${typed}" ${wrong}`,
  );
  expect(found.filter((each) => each.includes('stands'))).toEqual([expect.stringContaining(says)]);
});

/** Cells of claims that readers are given to quote, with what is said of them. */
test.each([
  {
    key: 'more-band-4-share',
    sentence:
      'Across the NHS, {value} of the trusts have two assistant practitioners (band 4) or more',
    says: 'speaks of “Across the NHS”',
  },
  {
    key: 'opposed-services',
    sentence: '{Word} of the larger trusts deploy support staff in opposite ways',
    says: 'does not say that the claim was counted',
  },
  {
    key: 'networks-without-answer',
    sentence:
      '{Word} of the {n} imaging networks in England did not answer, owing to a lack of time',
    says: 'tells by “owing to” what brought the number about',
  },
  {
    key: 'census-share-pooled',
    sentence:
      'In a national census in England, {value} of the rural imaging workforce are support workers',
    says: 'counts of “rural imaging workforce”',
  },
])('a claim is quoted as “$sentence”, which is refused', ({key, sentence, says}) => {
  const {complaints: said} = outcomeOf({
    ...{file: 'data/claims.csv', what: sentence, plant: cells(key, {sentence})},
  });
  expect(said).toEqual([expect.stringContaining(says)]);
});

test.each([
  ['from', 'band 4', 'routes.csv has RSM14 go from band 2'],
  ['to', 'band 5', 'routes.csv has RSM14 go to band 6'],
])('a route that is drawn %s %s is refused', (key, band, says) => {
  const ends = {from: 'band 2', to: 'band 6', [key]: band};
  const head = `evidence:\n  climb:\n    quote: q29\n    from: ${ends.from}\n    to: ${ends.to}\n`;
  expect(complaints(`---\n${head}---\n`).join('\n')).toContain(says);
});
