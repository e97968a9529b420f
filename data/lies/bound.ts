import {instead, type Lie, paragraph} from '../../src/testing/lies.ts';

// Lies whose words are bound or shown, and to what says something else; and what nobody remembers having read.

const flexibility = 'content/categories/workforce-flexibility.mdx';
const scope = 'content/categories/scope-of-practice.mdx';
const stable = 'content/categories/stable-workforce.mdx';
const value = 'content/categories/added-value.mdx';
const profile = 'content/categories/workforce-profile.mdx';
const apprenticeships = 'content/categories/apprenticeships.mdx';
const identity = 'content/categories/professional-identity.mdx';
const deployment = 'content/themes/deployment.mdx';

const changed = (file: string, before: string, after: string): Lie => ({
  file,
  what: after,
  plant: instead(before, after),
});
const added = (file: string, words: string): Lie => ({file, what: words, plant: paragraph(words)});

/** Comparisons, counts and voices that rest on something else. */
export const boundElsewhere: readonly Lie[] = [
  added(
    scope,
    '<Says if="trust-8-support > trust-4-support">More</Says> assistant practitioners than nurses guide patients.',
  ),
  added(
    flexibility,
    'Rotation is <Says if="census-share-low-median < census-share-high-median">less</Says> common than static posts.',
  ),
  added(
    identity,
    '<Says authors="many-titles">Many</Says> networks want a national list of titles.',
  ),
  added(
    flexibility,
    '<Says voices="q18">One network representative</Says> has banned travel between sites.',
  ),
  added(identity, '<Says voices="q04">One organisation</Says> renamed every post on its wards.'),
];

/** A number of others, in a sentence that has the words of the right one. */
export const otherNumber: readonly Lie[] = [
  changed(
    profile,
    '<Claim id="trust-4-band-4-share" /> of its',
    '<Claim id="few-band-4-share" /> of its',
  ),
  changed(
    'content/pages/census.mdx',
    'The paper ranked <Claim id="census-services-ranked" />',
    'The paper ranked <Claim id="census-trusts" />',
  ),
];

/** Who says so, what was not done, and of whom nothing is told. */
export const heardAndDone: readonly Lie[] = [
  changed(deployment, 'Managers <Says authors="redesign', 'Networks <Says authors="redesign'),
  changed(
    profile,
    'Network representatives <Says authors="band-2',
    'Managers <Says authors="band-2',
  ),
  changed(
    apprenticeships,
    'Network representatives <Says authors="limit',
    'Managers <Says authors="limit',
  ),
  changed(
    'content/pages/trusts.mdx',
    'Trusts 1, 11 and 12 it tells',
    'Trusts 1, 11 and 23 it tells',
  ),
  changed(value, 'Patients were not asked.', 'Patients were asked.'),
  added(stable, 'Of Trust 9 the paper says nothing.'),
];
