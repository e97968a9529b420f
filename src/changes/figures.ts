import type {Figure} from '../figures/figure.ts';
import {laterFiguresOf, laterTitle} from '../figures/later.ts';
import {figureNamed} from '../figures/registry.ts';
import {themed} from '../figures/render/themed.ts';
import {mainFigures} from '../figures/simulated.ts';
import {csvOf} from '../figures/table/table.ts';
import {caseById, categoryById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {fieldOf, proseFileOf, type ProseFiles} from '../publishing/catalogue/texts.ts';
import {setting} from '../publishing/files/setting.ts';
import type {Cause, FindCauses} from './causes.ts';
import {shownIn} from './prose.ts';
import {shownOf, type Side} from './side.ts';

/** A figure that is drawn from other rows than before. */
export interface FigureChange {
  readonly id: string;
  /** "Figure 3: …". */
  readonly name: string;
  /** Undefined where there was none, or is none any more. */
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  /** False where its table differs and the drawing does not. */
  readonly isDrawnAnew: boolean;
  readonly causes: readonly Cause[];
}

const figuresOf = ({study}: Side): ReadonlyMap<string, Figure> =>
  new Map(mainFigures(study, shownOf(study)).map((figure) => [figure.id, figure]));

const rowsOf = (figure: Figure | undefined): string => (figure ? csvOf(figure.table) : '');

/** Main drawings whose rows differ; those with simulated rows are none of them. */
export function figureChanges(before: Side, after: Side, find: FindCauses): FigureChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [one, other] = [old.get(id), now.get(id)];
    if (rowsOf(one) === rowsOf(other)) return [];
    const {kind, subject} = (other ?? one)!;
    return [
      {
        id,
        name: nameOf((other ?? one)!, after),
        before: one,
        after: other,
        isDrawnAnew: one?.draw(pictureWidth) !== other?.draw(pictureWidth),
        causes: find((study) => rowsOf(figureIn(shownOf(study), id, kind, subject))),
      },
    ];
  });
}

/** A figure of a study by its id: the first drawing, or that of a later survey. */
const figureIn = (study: Study, id: string, kind: string, subject?: string): Figure | undefined =>
  [
    figureNamed(kind, study, subject),
    ...laterFiguresOf(study, kind, subject).map(({figure}) => figure),
  ].find((each) => each.id === id);

/** What a figure is called, with its title where that needs nothing but a study. */
function nameOf(figure: Figure, {prose, study}: Side): string {
  const {kind, subject, survey, drawn, finding} = figure;
  if (survey) return laterTitle(study, {...figure, survey});
  const words = proseFileOf(prose as ProseFiles, 'figures', 'figure', kind);
  const own = drawn.has('observed') ? 'title' : 'titlePublished';
  const title = finding ?? (fieldOf(words, own) || fieldOf(words, 'title'));
  const of = subject === undefined ? '' : `, ${subjectName(study, subject)}`;
  const said = shownIn(study, {typed: title, line: 0});
  return `${fieldOf(words, 'tag') || kind}${of}${said && !/[{}]/.test(said) ? `: ${said}` : ''}`;
}

function subjectName(study: Study, subject: string): string {
  const trust = caseById(study, subject);
  return trust ? `Trust ${trust.number}` : (categoryById(study, subject)?.name ?? subject);
}

const pictureWidth = 600;

/** A figure as a picture that follows the theme of whoever looks at it. */
export const pictureOf = (figure: Figure, title: string): string =>
  themed(
    {id: figure.id, drawing: figure.draw(pictureWidth), marker: figure.marker, title},
    setting(),
  );
