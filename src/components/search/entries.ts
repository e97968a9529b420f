import type {SearchEntry} from '../../scripts/search/entry.ts';
import {
  debateEntries,
  discrepancyEntries,
  jointEntries,
  participantEntries,
  questionEntries,
  quotationEntries,
  reportingEntries,
  summaryEntries,
} from './framework-entries.ts';
import {figureEntries, numberEntries, referenceEntries, tableEntries} from './number-entries.ts';
import {listEntries, proseEntries, termEntries, trustEntries} from './prose-entries.ts';

/**
 * Everything that can be found: what the study holds without its simulated rows, and the texts about it. The index
 * page and the search are both made of it.
 */
export const searchEntries = async (): Promise<SearchEntry[]> => [
  ...(await proseEntries()),
  ...listEntries(),
  ...quotationEntries(),
  ...summaryEntries(),
  ...(await numberEntries()),
  ...(await figureEntries()),
  ...(await trustEntries()),
  ...participantEntries(),
  ...(await termEntries()),
  ...questionEntries(),
  ...debateEntries(),
  ...jointEntries(),
  ...reportingEntries(),
  ...discrepancyEntries(),
  ...referenceEntries(),
  ...tableEntries(),
];
