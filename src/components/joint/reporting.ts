import type {ReportingItem} from '../../model/framework/reporting.ts';

/** What the domains of the checklist are about. */
export const domainNames: Readonly<Record<ReportingItem['domain'], string>> = {
  team: 'Who researched',
  design: 'How the study was designed',
  analysis: 'How it was analysed',
};

/** How far the text of the paper reports an item. */
export const reportedWords: Readonly<Record<ReportingItem['reported'], string>> = {
  'yes': 'Reported',
  'in-part': 'In part',
  'no': 'Not reported in the paper’s text',
};
