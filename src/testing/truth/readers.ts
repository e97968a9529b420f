import type {Figure} from '../../figures/figure.ts';
import {bands, establishment, trustBands} from './bars.ts';
import {coverage, deployment, participation, trustDeployment} from './cells.ts';
import {census} from './census.ts';
import {faultsIn, type Reader} from './compare.ts';
import {differences} from './differences.ts';
import {pictureOf} from './picture.ts';
import {shareAndSize, trustPlace} from './points.ts';
import {posts, trustPosts} from './posts.ts';

/** How each figure of the registry is read back, by its id there. */
export const readers: Readonly<Record<string, Reader>> = {
  establishment,
  'share-and-size': shareAndSize,
  bands,
  'deployment-bands-2-and-3': deployment,
  'deployment-band-4': deployment,
  posts,
  census,
  differences,
  coverage,
  participation,
  'trust-place': trustPlace,
  'trust-posts': trustPosts,
  'trust-bands': trustBands,
  'trust-deployment': trustDeployment,
};

/**
 * What a drawing says that the rows of its figure do not, a sentence for each; empty where they agree.
 * @param id id of the figure in the registry
 * @param subject the name of the trust that the figure is about
 */
export function liesIn(
  id: string,
  figure: Figure,
  width: number,
  svg: string,
  subject?: string,
): string[] {
  const reader = readers[id];
  if (!reader)
    return [
      `Figure ${id} has no reader: write one in src/testing/truth/ that finds its marks, ` +
        'and name it in readers.ts, so that its drawing is compared with its rows.',
    ];
  try {
    return faultsIn(figure, width, reader, reader.read(pictureOf(figure.id, width, svg), subject));
  } catch (error) {
    return [
      `Figure ${figure.id} at ${width} px: ${error instanceof Error ? error.message : String(error)}.`,
    ];
  }
}
