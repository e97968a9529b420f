/** What can be found, by the word under which the address keeps it, in the order in which it is offered. */
export const searchKinds = {
  text: 'Text',
  quotation: 'Quotation',
  summary: 'What was reported',
  number: 'Number',
  figure: 'Figure',
  trust: 'Trust',
  participant: 'Participant',
  term: 'Term',
  question: 'Interview question',
  discrepancy: 'Known discrepancy',
  reference: 'Reference',
  table: 'Table of data',
} as const;

export type SearchKind = keyof typeof searchKinds;
