import type {SinceEdition} from '../../changes/since-edition.ts';
import {href} from '../../links.ts';
import {isSimulatedId} from '../../model/publishing/figure-ids.ts';
import {unpublishedChanges} from '../../publishing/editions/edition.ts';
import {publication} from '../../study/current.ts';
import {figureFile} from '../figure/figure-file.ts';
import {drawnFigures} from '../figure/figures-by-id.ts';
import {embedLink} from '../figure/snippets.ts';

/** A figure as the last edition drew it and as it is now: both are files of the site. */
export interface ChangedFigure {
  readonly title: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly description: string;
}

/** Figures whose rows are others than in the last edition, without those whose drawing is known to be the same. */
export async function changedFigures({edition, changes}: SinceEdition): Promise<ChangedFigure[]> {
  const old = publication().items.get(edition.version) ?? [];
  const alike = new Set(changes?.figures.flatMap(({id, isDrawnAnew}) => (isDrawnAnew ? [] : [id])));
  const items = (unpublishedChanges()?.changes.changed ?? []).filter(
    ({kind, id}) => kind === 'figure' && !isSimulatedId(id) && !alike.has(id),
  );
  const figures = new Map(drawnFigures().map((figure) => [figure.id, figure]));
  return Promise.all(
    items
      .flatMap(({id}) => {
        const figure = figures.get(id);
        const hash = old.find((item) => item.kind === 'figure' && item.id === id)?.hash;
        return figure && hash ? [{figure, hash}] : [];
      })
      .map(async ({figure, hash}) => {
        const {title, tag, path} = await figureFile(figure);
        return {
          title: `${tag}. ${title}`,
          path,
          before: `${embedLink(figure.id, hash)}figure.svg`,
          after: href(`/figures/${figure.id}.svg`),
          description: figure.description,
        };
      }),
  );
}
