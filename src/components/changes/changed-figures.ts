import type {SinceEdition} from '../../changes/since-edition.ts';
import {href} from '../../links.ts';
import {isSimulatedId} from '../../model/publishing/figure-ids.ts';
import {archivedFigures, readFigureFile} from '../../publishing/editions/archive.ts';
import {unpublishedChanges} from '../../publishing/editions/edition.ts';
import {publication} from '../../study/current.ts';
import {figureFile} from '../figure/figure-file.ts';
import {svgFile} from '../figure/figure-svg.ts';
import {drawnFigures} from '../figure/figures-by-id.ts';
import {embedLink} from '../figure/snippets.ts';

/** A picture that is a file of the site. */
interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A figure as the last edition drew it and as it is now. */
export interface ChangedFigure {
  readonly title: string;
  readonly path: string;
  readonly before: Picture;
  readonly after: Picture;
}

/** Figures whose rows are others than in the last edition, without those whose drawing is known to be the same. */
export async function changedFigures(
  {edition, changes}: SinceEdition,
  site: URL,
): Promise<ChangedFigure[]> {
  const hashes = new Map(
    (publication().items.get(edition.version) ?? []).flatMap(({kind, id, hash}) =>
      kind === 'figure' ? [[id, hash] as const] : [],
    ),
  );
  const alike = new Set(changes?.figures.flatMap(({id, isDrawnAnew}) => (isDrawnAnew ? [] : [id])));
  const changed = new Set(
    (unpublishedChanges()?.changes.changed ?? []).flatMap(({kind, id}) =>
      kind === 'figure' && !isSimulatedId(id) && !alike.has(id) ? [id] : [],
    ),
  );
  const kept = archivedFigures();
  return Promise.all(
    drawnFigures()
      .filter(({id}) => changed.has(id))
      .flatMap((figure) => {
        const before = kept.find(({id, hash}) => id === figure.id && hash === hashes.get(id));
        return before ? [{figure, before}] : [];
      })
      .map(async ({figure, before}) => {
        const {title, tag, path} = await figureFile(figure);
        const now = readFigureFile(figure.id, await svgFile(figure, site));
        return {
          title: `${tag}. ${title}`,
          path,
          before: {
            src: `${embedLink(figure.id, before.hash)}figure.svg`,
            width: before.width,
            height: before.height,
            alt: before.description,
          },
          after: {
            src: href(`/figures/${figure.id}.svg`),
            width: now.width,
            height: now.height,
            alt: now.description,
          },
        };
      }),
  );
}
