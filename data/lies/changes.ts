import {instead, type Lie, paragraph} from '../../src/testing/lies.ts';

// Lies in texts that somebody has read: a word or two changed, or a sentence put in between.

const profile = 'content/categories/workforce-profile.mdx';
const identity = 'content/categories/professional-identity.mdx';
const flexibility = 'content/categories/workforce-flexibility.mdx';
const stable = 'content/categories/stable-workforce.mdx';
const value = 'content/categories/added-value.mdx';
const apprenticeships = 'content/categories/apprenticeships.mdx';
const scope = 'content/categories/scope-of-practice.mdx';
const methods = 'content/pages/methods.mdx';
const recommendations = 'content/pages/recommendations.mdx';
const deployment = 'content/themes/deployment.mdx';
const innovation = 'content/themes/innovation.mdx';
const matrix = 'data/framework/matrix.csv';

const changed = (file: string, before: string, after: string): Lie => ({
  file,
  what: after,
  plant: instead(before, after),
});
const behind = (file: string, before: string, words: string): Lie => ({
  file,
  what: words,
  plant: instead(before, `${before} ${words}`),
});
const added = (file: string, words: string): Lie => ({file, what: words, plant: paragraph(words)});

/** What is denied, affirmed, and the other way round. */
export const polarity: readonly Lie[] = [
  changed(value, 'The study did not count the hours', 'The study counted the hours'),
  changed(value, "doesn't count the sides", 'counts the sides'),
  changed(profile, 'care was not measured', 'care was measured'),
  changed(
    identity,
    'Support workers themselves were not interviewed',
    'Support workers themselves were interviewed',
  ),
  changed(identity, 'No national guidance says', 'The national guidance says'),
  changed(
    recommendations,
    'The review is not meant to stand alone:',
    'The review is meant to stand alone:',
  ),
  changed(methods, 'Participants gave informed consent.', 'Participants gave no informed consent.'),
  changed(matrix, 'nobody wants to stay there for good', 'everybody wants to stay there for good'),
];

/** Another band, group or quantity in a sentence that nothing binds. */
export const exchangedNames: readonly Lie[] = [
  changed(profile, 'band 2 as the flexible grade', 'band 3 as the flexible grade'),
  changed(profile, 'The authors want more thought', 'The authors want less thought'),
  changed(identity, "is the authors' summary", "is the managers' summary"),
  changed(
    identity,
    'is told here by managers and networks',
    'is told here by patients and networks',
  ),
  changed(identity, 'band 4 title to its band 3 staff', 'band 3 title to its band 4 staff'),
  changed(value, 'Some managers saw a beginning.', 'Some managers saw an ending.'),
  changed(innovation, 'leads past band 4 to registration', 'leads past band 6 to registration'),
  changed(
    matrix,
    'Assistant practitioners now work with more autonomy.',
    'Assistant practitioners now work with less autonomy.',
  ),
];

/** A word that nothing bears out in the place of one that somebody has read. */
export const otherWords: readonly Lie[] = [
  changed(matrix, 'which has difficulties of its own', 'which has charms of its own'),
  changed(scope, 'a qualification in maths or English', 'a qualification in maths or chemistry'),
  changed(identity, 'in some places even with discipline', 'in some places even with salaries'),
  changed(stable, 'or among porters', 'or among chaplains'),
  changed(deployment, 'was found by asking', 'was found by counting beds'),
  changed(identity, 'in place of the usual nurse at band 7', 'beside the usual nurse at band 7'),
];

/** A sentence put in between others, with no number and no word that claims by itself. */
export const inserted: readonly Lie[] = [
  behind(
    identity,
    'The manager of Trust 23 was blunt: <Words id="q01" />.',
    'Unions have taken the matter up.',
  ),
  behind(
    methods,
    'They could see the transcript and ask for the finished one.',
    'Managers received a voucher for their time.',
  ),
  behind(
    innovation,
    'where supervision is <Says authors="supervision-hard">challenging</Says>.',
    'The College of Radiographers has banned it there.',
  ),
  behind(
    recommendations,
    'The abstract calls national alignment <Says authors="urgent-alignment">urgent</Says>.',
    'A panel in Leicester will lead it.',
  ),
  added(profile, 'Assistant practitioners are paid out of research grants.'),
  added(apprenticeships, 'Universities turn applicants from band 2 away.'),
  added(
    scope,
    '<Says authors="limited-innovation">Limited innovation</Says> is reported by patients.',
  ),
  added(stable, 'Radiographers leave for Australia.'),
  added(flexibility, 'Support staff choose their own rotas.'),
  added(deployment, 'Support workers are trained abroad.'),
];

/** Quantity, comparison, change and cause in a turn of phrase. */
export const idioms: readonly Lie[] = [
  'A fraction of the departments own a scanner.',
  'Few managers, if any, would go back.',
  'Rotation dwarfs pay as a reason to go.',
  'The small services lag behind.',
  'Static posts are on the rise.',
  'Low pay gave rise to the gaps.',
  'Thanks to apprentices, nobody waits.',
  'The framework ushered in new titles.',
  'Applications went up.',
  'There is no shortage of candidates.',
  'Band 2 pay is a far cry from that of shops.',
  'The role is a poor relation of nursing.',
  'Old titles are on their last legs.',
  'Film stood in the way of it.',
  'Posts stay empty for want of money.',
].map((words) => added(stable, words));

/** Where something is said to stand. */
export const places: readonly Lie[] = [
  added(
    profile,
    'By Table 1, the share is <Says authors="share-and-size-unlinked">not significantly</Says> linked with size.',
  ),
  added(
    stable,
    'The paper’s introduction says that turnover at band 2 is <Says authors="turnover-band-2">considerable</Says>.',
  ),
  added(
    identity,
    'Figure 2 shows that titles come in <Says authors="many-titles">an extensive range</Says>.',
  ),
  behind(
    recommendations,
    'The abstract calls national alignment <Says authors="urgent-alignment">urgent</Says>.',
    'The discussion repeats it.',
  ),
];
