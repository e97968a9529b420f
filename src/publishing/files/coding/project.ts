import {paperOf} from '../../../model/claims/paper.ts';
import {derived} from '../../../model/derived.ts';
import {orderedCategories} from '../../../model/framework/coverage.ts';
import type {Participant, Quotation, Theme} from '../../../model/framework/framework.ts';
import {roleNames, speakerName} from '../../../model/framework/words.ts';
import {caseById, quotationsBy, sourceById, summariesBy} from '../../../model/indexes.ts';
import type {Study} from '../../../model/study.ts';
import {guidIn, namespaceOf} from './guid.ts';

/** A code of a codebook: a theme with its categories below it. */
export interface Code {
  readonly guid: string;
  /** Id of the theme or category. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** "#RRGGBB". */
  readonly color: string;
  /** Whether passages are coded with it. */
  readonly isCodable: boolean;
  readonly children: readonly Code[];
}

/** A published passage, coded as a whole. It is one line, so that no program counts its letters differently. */
export interface Passage {
  readonly guid: string;
  /** Id of the quotation. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly selection: string;
  readonly coding: string;
  /** GUID of the code. */
  readonly code: string;
}

/** What is known of each case. */
export interface Variable {
  readonly guid: string;
  readonly name: string;
}

export interface CodedCase {
  readonly guid: string;
  readonly name: string;
  /** By the GUID of the variable; what is not known of a case is left out. */
  readonly values: ReadonlyMap<string, string>;
  /** GUIDs of its passages. */
  readonly passages: readonly string[];
}

/** The coding of a study as programs for qualitative analysis exchange it. */
export interface CodedProject {
  /** GUID of whoever coded: the report. */
  readonly user: string;
  readonly codes: readonly Code[];
  readonly variables: readonly Variable[];
  readonly cases: readonly CodedCase[];
  readonly passages: readonly Passage[];
}

/** One for each theme and its categories, and again from the first where there are more; 4.5 : 1 on white. */
const colors = [
  '#0B6E8A',
  '#A8481A',
  '#4F6F16',
  '#7A3E8E',
  '#A8324A',
  '#3E5BA9',
  '#7D6200',
  '#4A4A4A',
];

/** The codebook, cases and passages of a study, with GUIDs that follow from its paper and the ids of its rows. */
export const codedProject = derived((study: Study): CodedProject => {
  const guid = guidsOf(study);
  return {
    user: guid('user', 'report'),
    codes: study.themes
      .toSorted((a, b) => a.order - b.order)
      .map((theme, index) => codeOf(study, theme, colors[index % colors.length]!, guid)),
    variables: variableNames.map((name) => ({guid: guid('variable', name), name})),
    cases: study.participants.map((participant) => caseOf(study, participant, guid)),
    passages: study.quotations.map((row) => passageOf(study, row, guid)),
  };
});

type Guids = (kind: string, id: string) => string;

/** GUIDs within a study: its paper tells it from every other. */
function guidsOf(study: Study): Guids {
  const {doi, url, title} = paperOf(study);
  const namespace = namespaceOf(doi === '' ? url || title : `https://doi.org/${doi}`);
  return (kind, id) => guidIn(namespace, `${kind} ${id}`);
}

function codeOf(study: Study, theme: Theme, color: string, guid: Guids): Code {
  const children = orderedCategories(study)
    .filter((category) => category.theme === theme.theme)
    .map(({category, name, description}): Code => ({
      guid: guid('category', category),
      id: category,
      name,
      description,
      color,
      isCodable: true,
      children: [],
    }));
  return {
    guid: guid('theme', theme.theme),
    id: theme.theme,
    name: theme.name,
    description: '',
    color,
    isCodable: false,
    children,
  };
}

const variableNames = ['Group', 'Trust', 'On record'] as const;

function caseOf(study: Study, {participant, kind, case: of}: Participant, guid: Guids): CodedCase {
  const trust = caseById(study, of);
  const values: Record<(typeof variableNames)[number], string | undefined> = {
    'Group': roleNames[kind],
    'Trust': trust && String(trust.number),
    'On record': recordOf(study, participant),
  };
  return {
    guid: guid('participant', participant),
    name: `${participant} (${speakerName(study, participant)})`,
    values: new Map(
      variableNames.flatMap((name) =>
        values[name] === undefined ? [] : [[guid('variable', name), values[name]]],
      ),
    ),
    passages: quotationsBy(study, participant).map(({quotation}) => guid('passage', quotation)),
  };
}

function recordOf(study: Study, participant: string): string {
  if (quotationsBy(study, participant).length > 0) return 'quoted';
  return summariesBy(study, participant).length > 0 ? 'reported' : 'nothing in the text';
}

function passageOf(study: Study, row: Quotation, guid: Guids): Passage {
  const {quotation, participants, text, category} = row;
  return {
    guid: guid('passage', quotation),
    id: quotation,
    name: [quotation, ...participants].join(' '),
    description: describe(study, row),
    text,
    selection: guid('selection', quotation),
    coding: guid('coding', quotation),
    code: guid('category', category),
  };
}

/** Who said it, about what, and where it is printed. */
function describe(study: Study, row: Quotation): string {
  const source = sourceById(study, row.source);
  return [
    `${whoSaid(study, row)}, ${row.about.replace(/\.$/, '')}.`,
    [source?.short ?? '', row.place].filter(Boolean).join(', '),
    source?.licence ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The speakers of a quotation in words, or the authors' word for whoever said it. */
export const whoSaid = (study: Study, {participants, said}: Quotation): string =>
  participants.map((id) => speakerName(study, id)).join(' and ') ||
  (study.said.find((each) => each.said === said)?.words ?? 'Not attributed');
