import {suggest} from '../../values/suggest.ts';
import type {StudyTable} from './computation.ts';
import {
  chosen,
  conditionWords,
  measuredTables,
  ofTables,
  type Recount,
  tableComplaint,
  tableRows,
} from './recount.ts';

const count: Recount = {
  usage: 'count:table column=value column~text',
  does: 'rows of a table, where conditions hold',
  complaint: (request) => tableComplaint(request, 1),
  reads: ofTables,
  of: (request) => {
    const table = request.inputs[0] as StudyTable;
    const rows = chosen(request, table);
    const formula = `number of rows${request.where.length > 0 ? ` where ${conditionWords(request.where)}` : ''}`;
    // Of measured rows, those that do not fit matter as much as those that do.
    return {
      table,
      rows: measuredTables.includes(table) ? tableRows(request.study, table) : rows,
      value: rows.length,
      formula,
    };
  },
};

const speakers: Recount = {
  usage: 'speakers:quotation',
  does: 'participants to whom a source ascribes a quotation',
  complaint: ({study, inputs}) => {
    const known = study.quotations.map(({quotation}) => quotation);
    return inputs.length === 1 && known.includes(inputs[0] ?? '')
      ? undefined
      : `It takes one quotation, and "${inputs.join(' ')}" is none. ${suggest(inputs.join(' '), known)}`.trimEnd();
  },
  reads: () => ['quotations'],
  of: ({study, inputs}) => {
    const rows = study.quotations.filter(({quotation}) => inputs.includes(quotation));
    return {
      table: 'quotations',
      rows,
      value: rows.flatMap(({participants}) => participants).length,
      formula: 'number of participants to whom the source ascribes the words',
    };
  },
};

const works: Recount = {
  usage: 'works:1 2',
  does: 'works of the bibliography, by their numbers',
  complaint: ({study, inputs}) => {
    const unknown = inputs.find(
      (number) => !study.references.some(({id}) => id === `ref-${number}`),
    );
    return unknown === undefined && inputs.length > 0
      ? undefined
      : `There is no reference ${unknown ?? 'named'}.`;
  },
  reads: () => ['references'],
  of: ({study, inputs}) => {
    const rows = study.references.filter(({id}) => inputs.some((number) => id === `ref-${number}`));
    return {
      table: 'references',
      rows,
      value: rows.length,
      formula: `number of works cited as references ${inputs.join(', ')}`,
    };
  },
};

const authors: Recount = {
  usage: 'authors:source',
  does: 'names of the producers of a source',
  complaint: ({study, inputs}) =>
    inputs.length === 1 && study.sources.some(({source}) => source === inputs[0])
      ? undefined
      : `It takes one source, and "${inputs.join(' ')}" is none.`,
  reads: () => ['sources'],
  of: ({study, inputs}) => {
    const rows = study.sources.filter(({source}) => inputs.includes(source));
    return {
      table: 'sources',
      rows,
      value: rows.flatMap(({producer}) => producer.split(', ')).length,
      formula: 'number of names among the producers',
    };
  },
};

/** Counts of what a source lists. */
export const listRecounts: Readonly<Record<string, Recount>> = {count, speakers, works, authors};
