import type {Figure} from '../figures/figure.ts';
import {subjectOf} from '../figures/ids.ts';
import {figureNamed} from '../figures/registry.ts';
import type {Study} from '../model/study.ts';

/** What a figure of the made-up study is about: its first case or category, or the whole study. */
export const subjectFor = (id: string): string | undefined =>
  ({case: 'T01', category: 'one', whole: undefined})[subjectOf(id) ?? 'whole'];

const figures = new WeakMap<Study, Map<string, Figure>>();
const drawings = new WeakMap<Figure, Map<number, string>>();

/** A figure of a study, made once for all tests. */
export function figureIn(study: Study, id: string, subject?: string): Figure {
  const made = figures.get(study) ?? new Map<string, Figure>();
  figures.set(study, made);
  const key = `${id} ${subject ?? ''}`;
  const figure = made.get(key) ?? figureNamed(id, study, subject);
  made.set(key, figure);
  return figure;
}

/** The drawing of a figure at a width, drawn once for all tests: drawing costs more than reading. */
export function drawingOf(figure: Figure, width: number): string {
  const drawn = drawings.get(figure) ?? new Map<number, string>();
  drawings.set(figure, drawn);
  const svg = drawn.get(width) ?? figure.draw(width);
  drawn.set(width, svg);
  return svg;
}
