// Changes of which something else is said already: a rule that tells why a text is wrong leaves nothing to compare.
import type {ReviewState} from '../state.ts';
import type {StudyText} from '../study-text.ts';
import type {Changed} from './changed.ts';

/** Where something else is said. */
interface Place {
  readonly file: string;
  readonly line: number;
}

const lineOf = ({at}: StudyText): number => Number(/^line (\d+)$/.exec(at)?.[1] ?? NaN);

/** The changes of those texts in which nothing else was found. */
export function notToldOtherwise(
  changed: readonly Changed[],
  {unread, read}: Pick<ReviewState, 'unread' | 'read'>,
  told: readonly Place[],
): Changed[] {
  if (told.length === 0) return [...changed];
  const starts = Map.groupBy([...read.keys(), ...unread], ({file}) => file);
  return changed.filter(({text}) => {
    const line = lineOf(text);
    if (Number.isNaN(line)) return true;
    const next = Math.min(
      ...(starts.get(text.file) ?? []).map(lineOf).filter((each) => each > line),
    );
    return !told.some((each) => each.file === text.file && each.line >= line && each.line < next);
  });
}
