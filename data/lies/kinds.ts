import {cells, instead, type Lie, without} from '../../src/testing/lies.ts';

// Lies that leave something out, or let something else pass.

const identity = 'content/categories/professional-identity.mdx';
const apprenticeships = 'content/categories/apprenticeships.mdx';
const stable = 'content/categories/stable-workforce.mdx';
const methods = 'content/pages/methods.mdx';
const recommendations = 'content/pages/recommendations.mdx';
const matrix = 'data/framework/matrix.csv';
const fragments = 'data/framework/short-quotations.csv';
const citation = 'CITATION.cff';

const changed = (file: string, before: string, after: string): Lie => ({
  file,
  what: after,
  plant: instead(before, after),
});
const row = (file: string, key: string, values: Record<string, string>): Lie => ({
  file,
  what: `${key} with ${Object.values(values).join(', ')}`,
  plant: cells(key, values),
});
const deleted = (file: string, key: string): Lie => ({
  file,
  what: `${file} without ${key}`,
  plant: without(key),
});
const added = (file: string, line: string): Lie => ({
  file,
  what: line,
  plant: (text) => `${text.trimEnd()}\n${line}\n`,
});

/** What is planned or hoped, told as done; and by whose account it is, left out. */
export const tense: readonly Lie[] = [
  changed(methods, 'The authors plan to ask support staff', 'The authors have asked support staff'),
  changed(apprenticeships, 'who was about to qualify', 'who has qualified'),
  changed(
    identity,
    'The manager of Trust 16 would like leads at band 4',
    'The manager of Trust 16 has leads at band 4',
  ),
  changed(stable, 'Network representatives want <Says', 'Network representatives have <Says'),
  changed(
    identity,
    'In Trust 17 the manager hopes that a lead would',
    'In Trust 17 the manager finds that a lead does',
  ),
  changed(matrix, 'Would like more assistant practitioners', 'Has more assistant practitioners'),
];

/** A piece of a quotation that says what the whole of it does not. */
export const torn: readonly Lie[] = [
  row(fragments, 'q09', {fragment: 'to have two band 4 support workers'}),
  row(fragments, 'q20', {fragment: 'APs being on a rotation'}),
  row(fragments, 'q33', {fragment: 'wants to stay as a band 2'}),
  row(fragments, 'q34', {fragment: 'seen as a role that you stay in'}),
];

/** Rows that were read and are no longer there. */
export const vanished: readonly Lie[] = [
  deleted('data/framework/titles.csv', 'Helper'),
  deleted('data/not-heard.csv', 'others'),
  deleted(matrix, 'RSM6 scope-of-practice'),
  deleted('data/framework/routes.csv', 'RSM20'),
];

/** Rows by which a lie would pass elsewhere. */
export const excuses: readonly Lie[] = [
  added(
    'data/rules.csv',
    'cheap-staff,cheaper,support,Support staff are cheaper than others.,definition',
  ),
  added('data/subject-words.csv', 'group,networks,,patients'),
  row('data/not-heard.csv', 'patients', {words: 'carers'}),
  row('data/subject-words.csv', 'extreme highest', {words: 'highest|largest|lowest'}),
];

/** Short cells that lose what their anchor has, and questions that lose a side. */
export const leftOut: readonly Lie[] = [
  row('data/framework/instruments.csv', 'n16', {asks: 'How easy it is to fill support posts'}),
  row('data/framework/practice.csv', 'Simple CT and MR scans, supervised', {
    area: 'Simple CT and MR scans',
  }),
];

/** A row with genuine words of the source, borrowed from another sentence. */
export const borrowed: readonly Lie[] = [
  added(
    'data/framework/practice.csv',
    'Ultrasound,new,band-4,,,,scope-of-practice,published,paper,"Findings, 2.1","wider scope of practice ' +
      'for APs | in IR, Cardiac, CT, MR and Ultrasound",',
  ),
];

/** Items of a list, and sentences about people whom nobody names. */
export const put: readonly Lie[] = [
  changed(
    recommendations,
    '- **[Policy makers and',
    '- the holidays of the staff\n- **[Policy makers and',
  ),
  changed(
    stable,
    'Networks noticed a trend in retention.',
    'Networks noticed a trend in retention. People choose shops and warehouses over hospitals.',
  ),
  changed(
    stable,
    'so that they can recruit to band 3 from the start.',
    'so that they can recruit to band 3 from the start. Those who go give the wages as their reason.',
  ),
];

/** Names in the file by which others cite the report. */
export const cited: readonly Lie[] = [
  changed(citation, '0000-0002-8882-6813', '0000-0002-8882-6831'),
  changed(
    citation,
    'given-names: Trudy\n',
    'given-names: Trudy\n      orcid: "https://orcid.org/0000-0001-7006-0242"\n',
  ),
];
