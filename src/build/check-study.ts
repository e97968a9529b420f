import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {formatProblems} from '../loaders/fold.ts';
import type {Problem} from '../loaders/problem.ts';
import type {Study} from '../model/study.ts';
import type {ReviewState} from '../review/state.ts';
import {isClockSet} from '../study/assemble-readings.ts';
import type {Carry} from '../study/carry.ts';
import {checks} from '../study/checks/index.ts';
import {carryOver, checkedStudy, publication} from '../study/current.ts';
import {studyFolder} from '../study/folder.ts';
import {searchWordProblems} from '../study/search-words.ts';
import {strangeFiles} from '../study/strange-files.ts';
import {StudyError} from '../study/study-error.ts';
import {summaryLines, waveLines} from '../study/summary.ts';
import {vanishedItems} from '../study/vanished.ts';
import {hearsay} from '../study/withdrawn.ts';
import {causeOfAll} from './cause-of-all.ts';
import {descriptionProblems} from './citation-file.ts';
import {keptAnswer} from './kept-answer.ts';
import {keptResults} from './kept-results.ts';
import {needsCatalogue} from './needs-catalogue.ts';
import {checkProse, proseComplaint, type ProseReport} from './prose.ts';
import {
  changedComplaint,
  changedProblems,
  lostDiscrepancies,
  stateOf,
  unreadLines,
  unreadRows,
} from './unread.ts';

/** What was found in a study: why it cannot be published, if so, or what was checked. */
interface Findings {
  readonly isRefused: boolean;
  /** What is said on the error output. */
  readonly complaint: string;
  /** The problems of single cells, of those that the complaint is about. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
  readonly unread: readonly string[];
  readonly checked: readonly string[];
}

const none = {isRefused: false, complaint: '', problems: [], notes: [], unread: [], checked: []};

/**
 * Checks a study and says what was found;
 * hands back the code that the command ends with, 1 where anything is wrong, or unread where it is to be strict.
 */
export async function checkStudy({strict = false, json = false, mark, program}: Wish = {}): Promise<
  0 | 1
> {
  const asked = strict ? 'strict' : 'plain';
  const {answer, since} = await keptAnswer(studyFolder(), program, asked, () =>
    findings(strict, program),
  );
  if (json) console.log(JSON.stringify(asData(answer), null, 2));
  else {
    if (since) console.log(sinceLine(since));
    if (answer.checked.length > 0) console.log(answer.checked.join('\n'));
    if (answer.complaint) console.error(answer.complaint);
  }
  if (mark) (json || answer.isRefused ? console.error : console.log)(await mark(answer.problems));
  return answer.isRefused ? 1 : 0;
}

const sinceLine = (since: string): string =>
  `Nothing has changed since the check of ${since.slice(0, 16).replace('T', ' ')} UTC, which said:\n`;

/** What somebody asked for. */
interface Wish {
  readonly strict?: boolean;
  readonly json?: boolean;
  /** Writes the tables with each faulty cell marked, and says so in a sentence. */
  readonly mark?: ((problems: readonly Problem[]) => Promise<string>) | undefined;
  /** Tells one state of the program from every other, where that is known: what it has said then is kept. */
  readonly program?: string | undefined;
}

/** The same for another program: a list of cells, and the lines that a person reads. */
const asData = ({isRefused, complaint, problems, notes, unread}: Findings) => ({
  ok: !isRefused,
  problems,
  notes,
  unread,
  said: complaint === '' ? [] : complaint.split('\n'),
});

async function findings(strict: boolean, program: string | undefined): Promise<Findings> {
  const kept = program === undefined ? undefined : keptResults(studyFolder(), program);
  carryOver(kept?.carrying);
  try {
    return await found(strict, kept?.carried);
  } finally {
    kept?.save();
  }
}

async function found(strict: boolean, carried: Carry | undefined): Promise<Findings> {
  const refused = (complaint: string, problems: readonly Problem[] = []): Findings => {
    const cause = causeOfAll(studyFolder()) ?? {message: complaint, problems};
    return {...none, isRefused: true, complaint: cause.message, problems: cause.problems};
  };
  try {
    const {study, notes, held} = checkedStudy();
    const vanished = vanishedItems(study, publication());
    requireNone(vanished);
    requireNone(hearsay(publication()));
    requireNone(descriptionProblems(studyFolder(), study));
    const state = stateOf(studyFolder(), study, publication());
    requireNone(searchWordProblems(studyFolder()));
    requireNone(lostDiscrepancies(state, study));
    requireNone(unreadRows(state));
    const prose = existsSync(join(studyFolder(), 'content'))
      ? checkProse(studyFolder(), study, carried)
      : undefined;
    if (prose && prose.problems.length > 0) return refused(textsComplaint(prose, study, state));
    if (needsCatalogue(study, publication()))
      (await import('./publication.ts')).checkedPublication();
    const changed = changedComplaint(studyFolder(), study, state);
    if (changed) return refused(changed);
    const unread = unreadLines(state);
    const isUnread = strict && unread.length > 0;
    const allNotes = [...strangeFiles(studyFolder()), ...notes];
    return {
      isRefused: isUnread,
      complaint: isUnread ? unread.join('\n') : '',
      problems: [],
      notes: allNotes,
      unread,
      checked: [
        ...checkedLines(study, allNotes, held, prose),
        ...(strict || unread.length === 0 ? [] : ['', ...unread]),
      ],
    };
  } catch (error) {
    if (!(error instanceof StudyError)) throw error;
    return refused(error.message, error.problems);
  }
}

/** All that is wrong with the texts, what is untrue first, and how much that is. */
function textsComplaint({problems, places}: ProseReport, study: Study, state: ReviewState): string {
  const others = changedProblems(studyFolder(), study, state, places);
  const isUntrue = places.some(({kind}) => kind === 'broken');
  return proseComplaint({
    problems: isUntrue ? [...problems, ...others] : [...others, ...problems],
  })!;
}

/** What was checked, where all is well. */
const checkedLines = (
  study: Study,
  notes: readonly Problem[],
  held: readonly string[],
  prose: ProseReport | undefined,
): string[] => [
  'The data are in order.',
  ...noteLines(notes),
  '',
  ...summaryLines(study),
  ...waveLines(study),
  '',
  "Every cell is of its column's kind, and:",
  ...checks.map(({title}) => `  ${title}`),
  '',
  ...held,
  ...textLines(prose),
  ...clockLines(),
];

function requireNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new StudyError(problems);
}

/** What could not be checked without knowing the day. */
const clockLines = (): string[] =>
  isClockSet()
    ? []
    : [
        '',
        `The clock of this machine says ${new Date().toISOString().slice(0, 10)}: set it. ` +
          'Whether a reading has a day that is still to come was NOT CHECKED.',
      ];

function noteLines(notes: readonly Problem[]): string[] {
  if (notes.length === 0) return [];
  return ['', 'Worth a second look:', ...formatProblems(notes).map((note) => `  ${note}`)];
}

/** What was checked in the texts. */
function textLines(prose: ProseReport | undefined): string[] {
  if (!prose) return [];
  return [
    '',
    `In ${prose.texts} ${prose.texts === 1 ? 'text' : 'texts'} ` +
      'every bound word is true and every number is a reference.',
  ];
}
