import {
  discrepancyLink,
  href,
  participantLink,
  questionLink,
  quotationLink,
  sidesLink,
} from '../../links.ts';
import {scheduleOf} from '../../model/framework/cells.ts';
import {categoryNumber, cellPath} from '../../model/framework/coverage.ts';
import {participantKinds} from '../../model/framework/framework.ts';
import {recordOf} from '../../model/framework/participant-record.ts';
import {debates} from '../../model/framework/stances.ts';
import {categoryById, participantById} from '../../model/indexes.ts';
import type {SearchEntry} from '../../scripts/search/entry.ts';
import {study} from '../../study/current.ts';
import {speakerWords} from '../quotation/speakers.ts';
import {entry, listed} from './entry.ts';

/** The theme of each of some categories. */
export const themesOf = (categories: readonly string[]): string =>
  listed(categories.map((id) => categoryById(study(), id)?.theme));

const groupsOf = (participants: readonly string[]): string =>
  listed(participants.map((id) => participantById(study(), id)?.kind));

const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** What participants say in the source, word for word. */
export const quotationEntries = (): SearchEntry[] =>
  study().quotations.map(({quotation, participants, category, about, text}) =>
    entry({
      kind: 'quotation',
      href: quotationLink(quotation),
      title: capitalised(about),
      text: `“${text}”`,
      of: participants.map(speakerWords).join(', ') || 'attributed to nobody',
      theme: themesOf([category]),
      group: groupsOf(participants),
    }),
  );

/** What is reported of each case for a category, in the cell of the matrix that has it. */
export const summaryEntries = (): SearchEntry[] =>
  study().matrix.map(({participant, category, summary}) => {
    const about = categoryById(study(), category);
    return entry({
      kind: 'summary',
      href: href(cellPath(participant, category)),
      title: speakerWords(participant),
      text: summary,
      of: about ? `${participant} on ${categoryNumber(study(), about)} ${about.name}` : participant,
      theme: themesOf([category]),
      group: groupsOf([participant]),
    });
  });

/** Each participant, with the categories under which something is on record. */
export const participantEntries = (): SearchEntry[] =>
  study().participants.map(({participant, kind}) => {
    const {summaries, quotations} = recordOf(study(), participant);
    const categories = [...summaries, ...quotations].map(({category}) => category);
    const names = new Set(categories.map((id) => categoryById(study(), id)?.name ?? id));
    return entry({
      kind: 'participant',
      href: participantLink(participant),
      title: `${participant}: ${speakerWords(participant)}`,
      text:
        names.size > 0
          ? `Quoted or reported on: ${[...names].join('; ')}.`
          : 'Nothing in the text.',
      theme: themesOf(categories),
      group: kind,
    });
  });

/** What the interviews asked. */
export const questionEntries = (): SearchEntry[] =>
  study().instruments.map(({question, schedule, number, part, asks, categories}) =>
    entry({
      kind: 'question',
      href: questionLink({question}),
      title: asks,
      of: `Question ${number}${part === 'main' ? '' : part} to ${schedule}s`,
      theme: themesOf(categories),
      group: participantKinds.find((kind) => scheduleOf[kind] === schedule) ?? '',
    }),
  );

/** Questions on which views differ, with where somebody stands. */
export const debateEntries = (): SearchEntry[] =>
  debates(study()).map(({issue, views}) => {
    const about = categoryById(study(), issue.category);
    return entry({
      kind: 'text',
      href: sidesLink(issue),
      title: issue.question,
      text: views.map(({holders, reason}) => `${holders}: ${reason}.`).join(' '),
      of: about ? `${categoryNumber(study(), about)} ${about.name}` : '',
      theme: themesOf([issue.category]),
    });
  });

/** Topics on which numbers and words meet. */
export const jointEntries = (): SearchEntry[] =>
  study().joint.map(({topic, name, category, follows, open}) =>
    entry({
      kind: 'text',
      href: href(`/joint/#${topic}`),
      title: name,
      text: `${follows} ${open}`,
      of: 'Numbers and words',
      theme: themesOf([category]),
    }),
  );

/** Items of the reporting checklist. */
export const reportingEntries = (): SearchEntry[] =>
  study().reporting.map(({item, name, answer, lacks}) =>
    entry({
      kind: 'text',
      href: href(`/coreq/#item-${item}`),
      title: name,
      text: `${answer} ${lacks}`,
      of: 'COREQ checklist',
    }),
  );

/** Where the source disagrees with itself. */
export const discrepancyEntries = (): SearchEntry[] =>
  study().discrepancies.map(({discrepancy, title, finding, handling, categories}) =>
    entry({
      kind: 'discrepancy',
      href: discrepancyLink(discrepancy),
      title,
      text: `${finding} ${handling}`,
      of: 'Methods',
      theme: themesOf(categories),
    }),
  );
