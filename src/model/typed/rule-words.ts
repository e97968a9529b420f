/** Whom a study asks and what it counts: a sentence that names them may state a finding. */
const groups = [
  ...['trusts?', 'services?', 'departments?', 'sites?', 'organisations?', 'networks?'],
  ...['managers?', 'representatives?', 'participants?', 'interviewees?', 'radiographers?'],
  ...['practitioners?', 'workers?', 'staff', 'interviews?', 'answers?'],
];
/** Words that say how many; "fewer than" compares. */
const quantities = [
  ...['most', 'mostly', 'few', 'fewer', 'many', 'several', 'majority', 'minority'],
  ...['all', 'every', 'none', 'nobody', 'no'],
];

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join('|')})\\b(?! than)`, 'gi');
const groupWords = anyOf(groups);
const quantityWords = anyOf(quantities);

/** Names of such groups that stand in a text. */
export const groupsIn = (text: string): string[] => text.match(groupWords) ?? [];

/** Words for how many that stand in a text. */
export const quantitiesIn = (text: string): string[] => text.match(quantityWords) ?? [];
