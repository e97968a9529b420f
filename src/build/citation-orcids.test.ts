import {expect, test} from 'vitest';
import {authorsWithOrcid} from './citation-orcids.ts';

test('each author is read with the ORCID that stands below the name, and one without is left out', () => {
  const text = [
    'authors:',
    '  - family-names: Berg',
    '    given-names: Ada',
    '    orcid: "https://orcid.org/0000-0001-0000-0009"',
    '  - family-names: Tal',
    '    given-names: B.',
  ].join('\n');
  expect(authorsWithOrcid(text)).toEqual([
    {family: 'Berg', given: 'Ada', orcid: 'https://orcid.org/0000-0001-0000-0009'},
  ]);
});
