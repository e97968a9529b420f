import {expect, test} from 'vitest';
import type {Problem} from '../../loaders/problem.ts';
import type {Basis, Claim, Source} from '../../model/claims/claim.ts';
import type {SubjectKey} from '../../model/claims/subjects/subject.ts';
import {claimOf, studyOf} from '../../testing/fixtures/rows.ts';
import type {HeldText} from '../texts/source-texts.ts';
import {claimBasis} from './claim-basis.ts';
import {inspection} from './inspection.ts';

const survey = {source: 'survey', kind: 'collection', reference: null} as Partial<Source> as Source;
const part = (key: SubjectKey, value: string) => ({key, value});
const ofTrust = [part('case', 'T12'), part('measure', 'headcount')];
const ofSeveral = [part('group', 'services'), part('measure', 'headcount')];

/** What is said of the basis of a claim of a source, in a study that is held against a text. */
function faultsOf(
  basis: Basis,
  subject: Claim['subject'],
  source = survey,
  row: Partial<Claim> = {},
): string[] {
  const claim = claimOf('own', 6, '', {
    ...{basis, subject, provenance: 'observed', source: 'survey', place: 'Sheet1, B2'},
    ...row,
  });
  const texts = {bySource: new Map([['paper', {} as HeldText]]), units: []};
  const inspected = inspection(
    studyOf({sources: [source], claims: [claim]}),
    () => ({file: 'data/claims.csv', row: 2, cells: {basis}}),
    new Set(),
    {texts: texts as never, drawn: new Set()},
  );
  return claimBasis.find(inspected).map(({message}: Problem) => message);
}

test('a number of a survey is of one trust, of several, or a count', () => {
  expect(faultsOf('service', ofTrust)).toEqual([]);
  expect(faultsOf('chosen', ofSeveral)).toEqual([]);
  expect(faultsOf('count', ofSeveral)).toEqual([]);
  expect(faultsOf('service', ofSeveral)).toEqual([
    'needs a trust in "subject". Correct whichever is wrong.',
  ]);
});

test('a number of a survey is none of a census, nor cited from other work', () => {
  expect(faultsOf('census', ofTrust)).toEqual([
    expect.stringMatching(/^needs rows of its source in data\/census\/census\.csv\. .*\(service\)/),
  ]);
  expect(faultsOf('cited', ofTrust)).toEqual([
    expect.stringMatching(/^needs a work that the paper cites as the source\. .*\(service\)/),
  ]);
  expect(faultsOf('cited', ofTrust, {...survey, reference: 2})).toEqual([]);
});

test('a number of another publication is of none of the trusts that the study chose', () => {
  const other = {provenance: 'published', source: 'census-paper'} as const;
  const publication = {...survey, source: 'census-paper', kind: 'publication'} as const;
  expect(faultsOf('service', ofTrust, publication, other)[0]).toMatch(/^needs the paper, or data/);
  expect(faultsOf('cited', ofTrust, publication, other)).toEqual([]);
});
