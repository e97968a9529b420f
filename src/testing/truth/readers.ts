import type {Figure} from '../../figures/figure.ts';
import {areasOfPracticeReader} from './areas.ts';
import {bandsReader, trustBandsReader} from './bars.ts';
import {categoryEvidenceReader} from './category-evidence.ts';
import {deploymentReader, trustDeploymentReader} from './cells.ts';
import {censusReader} from './census.ts';
import {faultsIn} from './compare.ts';
import {coverageReader} from './coverage.ts';
import {jobTitlesReader} from './diagrams.ts';
import {differencesReader} from './differences.ts';
import {establishmentReader} from './establishment.ts';
import {careerLadderReader} from './ladder.ts';
import type {MarkReader} from './mark-reading.ts';
import {modelsReader} from './models.ts';
import {pictureOf} from './picture.ts';
import {postsReader, trustPostsReader} from './posts.ts';
import {shareAndSizeReader} from './share-and-size.ts';
import {participationReader, trustRecordReader} from './squares.ts';
import {trustPlaceReader} from './trust-place.ts';
import {viewsReader} from './views.ts';

/** How each figure of the registry is read back, by its id there. */
export const readers: Readonly<Record<string, MarkReader>> = {
  'establishment': establishmentReader,
  'share-and-size': shareAndSizeReader,
  'bands': bandsReader,
  'deployment-bands-2-and-3': deploymentReader,
  'deployment-band-4': deploymentReader,
  'posts': postsReader,
  'census': censusReader,
  'differences': differencesReader,
  'coverage': coverageReader,
  'participation': participationReader,
  'job-titles': jobTitlesReader,
  'areas-of-practice': areasOfPracticeReader,
  'career-ladder': careerLadderReader,
  'views': viewsReader,
  'models': modelsReader,
  'sampling': participationReader,
  'category-evidence': categoryEvidenceReader,
  'trust-record': trustRecordReader,
  'trust-place': trustPlaceReader,
  'trust-posts': trustPostsReader,
  'trust-bands': trustBandsReader,
  'trust-deployment': trustDeploymentReader,
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
    const picture = pictureOf(figure.id, width, svg);
    return faultsIn(figure, picture, reader, reader.read(picture, subject));
  } catch (error) {
    return [
      `Figure ${figure.id} at ${width} px: ${error instanceof Error ? error.message : String(error)}.`,
    ];
  }
}
