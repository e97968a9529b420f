import type {Problem} from '../../loaders/problem.ts';
import {tables} from '../../loaders/tables/index.ts';
import type {Issue, Stance, View} from '../../model/framework/framework.ts';
import {type Debate, debates, emptySides, sides} from '../../model/framework/stances.ts';
import {issueById, quotationById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {sharedStems, stemsOf} from '../../model/values/stems.ts';
import type {Check, Inspection} from './inspection.ts';

/** An issue has views, tells both sides or that there is one alone, and asks what its views answer. */
export const issuesTold: Check = {
  title: 'Every issue has views, and says so where the source reports only one side',
  needs: ['issues', 'views'],
  find: (inspection) =>
    debates(inspection.study).flatMap((debate) =>
      debate.views.length === 0
        ? [inspection.cell(debate.issue, 'issue', noViews)]
        : [
            ...oneSided(debate, inspection),
            ...undrawable(debate, inspection),
            ...otherQuestion(debate, inspection),
          ],
    ),
};

const noViews = `has no view in ${tables.views.file}. Add where somebody stands on it, or delete the row.`;

function oneSided(debate: Debate, {cell, at}: Inspection): Problem[] {
  const {issue} = debate;
  const empty = emptySides(debate);
  if (empty.length > 0 && issue.one_sided === '')
    return [
      at(
        issue,
        `No view stands ${empty.join(' or ')}. Write a sentence that says so, or add the view.`,
        'one_sided',
      ),
    ];
  return empty.length === 0 && issue.one_sided !== ''
    ? [
        cell(
          issue,
          'one_sided',
          'says that one side is missing, and both have views. Leave the cell empty.',
        ),
      ]
    : [];
}

/** The figure has two sides and nothing between them. */
const undrawable = ({issue, views}: Debate, {cell}: Inspection): Problem[] =>
  issue.drawn === 'yes' && views.some(({stance}) => stance === 'both' || stance === 'neither')
    ? [
        cell(
          issue,
          'drawn',
          'cannot be: the figure has two sides, and a view of the issue takes both or neither. Write no.',
        ),
      ]
    : [];

function otherQuestion({issue, views}: Debate, {study, cell}: Inspection): Problem[] {
  const words = views.map((view) => wordsOfView(view, study)).join(' … ');
  const asked = stemsOf(issue.question);
  return sharedStems(asked, stemsOf(words)).length > 0
    ? []
    : [
        cell(
          issue,
          'question',
          'has no word in common with the words of its views, which answer another. Correct it.',
        ),
      ];
}

/** The words of the source on which a view rests: its anchors, the quotations and authors' words that it names. */
const wordsOfView = (
  {anchor = '', quotations, said}: View & {anchor?: string},
  study: Study,
): string =>
  [
    anchor,
    ...quotations.map((id) => quotationById(study, id)?.text ?? ''),
    ...study.said.filter((each) => each.said === said).map(({words}) => words),
  ].join(' … ');

/** Where a view stands can be seen from its words, and there is somebody or something that says so. */
export const viewsStand: Check = {
  title: 'Every view rests on somebody or on words of the authors, and stands where its words do',
  needs: ['issues', 'views', 'quotations', 'said'],
  find: (inspection) =>
    inspection.study.views.flatMap((view) => [
      ...restsOnNobody(view, inspection),
      ...otherStance(view, inspection),
    ]),
};

const restsOnNobody = (view: View, {cell}: Inspection): Problem[] =>
  view.participants.length + view.quotations.length > 0 || view.said !== ''
    ? []
    : [
        cell(
          view,
          'view',
          'rests on nothing. Name participants, quotations or a row of data/said.csv from which it is read.',
        ),
      ];

const has = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => plain(words).includes(plain(phrase)));
const plain = (words: string): string => words.toLowerCase().replaceAll('’', "'");

/** The side of which a text has words; of neither where it has those of none. */
function stanceOf(words: string, issue: Issue): Stance {
  const [isFor, isAgainst] = [has(words, issue.for_words), has(words, issue.against_words)];
  if (isFor && isAgainst) return 'both';
  return isFor ? 'for' : isAgainst ? 'against' : 'neither';
}

function otherStance(view: View & {anchor?: string}, {study, cell}: Inspection): Problem[] {
  const issue = issueById(study, view.issue);
  // A study whose rows have no words at hand has nothing to hold a stance against.
  if (issue === undefined || (view.anchor ?? '') === '') return [];
  const own = stanceOf(wordsOfView(view, study), issue);
  return own === view.stance
    ? []
    : [
        cell(
          view,
          'stance',
          `is not that of its words, which have ${ownWords[own]} (${sides
            .map((side) => `${side}: ${issue[`${side}_words`].join(', ')}`)
            .join('; ')}). Correct it, or the words in ${tables.issues.file}.`,
        ),
      ];
}

const ownWords: Readonly<Record<Stance, string>> = {
  for: 'words of the side that is for it',
  against: 'words of the side that is against it',
  both: 'words of both sides',
  neither: 'words of neither side',
};
