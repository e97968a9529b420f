import {sourceById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {all} from '../../model/values/lists.ts';
import type {Sourced} from '../../model/values/provenance.ts';

/**
 * The sources of some values with the places there, such as "Radiography 2025;31(1):264–274, Fig. 1 text and Fig. 2
 * text". What follows a colon in a place is a remark on it.
 */
export function sourceLine(
  study: Study,
  origins: readonly Pick<Sourced, 'source' | 'place'>[],
): string {
  return [...Map.groupBy(origins, ({source}) => source)]
    .flatMap(([id, values]) => {
      const short = sourceById(study, id)?.short;
      const places = values.flatMap(({place}) =>
        (place.split(':')[0] ?? '').split(';').map((each) => each.trim()),
      );
      const named = [...new Set(places)].filter(Boolean).sort();
      return short === undefined ? [] : [[short, all(named)].filter(Boolean).join(', ')];
    })
    .join('; ');
}
