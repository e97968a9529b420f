import {subjectKeys, type SubjectWords} from '../../model/claims/subjects/subject.ts';
import {id, ids, oneOf, phrases} from '../columns.ts';
import {table} from '../table.ts';

/** Trusts have numbers, and need no words. */
const wordedKeys = subjectKeys.filter((key) => key !== 'case');

export const subjectWordsTable = table<SubjectWords>({
  file: 'data/subject-words.csv',
  row: 'what claims can be about, and the words by which texts name it',
  isForCheck: true,
  key: ['key', 'value'],
  columns: {
    key: oneOf(wordedKeys, 'What it tells of a claim: whose staff, which band, measure or group'),
    value: id('As it stands in column "subject" of data/claims.csv'),
    within: ids('Broader values of the same key, whose words may be used for it too; may be empty'),
    words: phrases('Words that name it, with | between them'),
  },
});
