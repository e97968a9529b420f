import {provenances, type Sourced} from '../../model/values/provenance.ts';
import {id, oneOf, textOrNothing} from '../columns.ts';
import type {Columns} from '../table.ts';

/** The last three columns of every table of facts. */
export const sourced = {
  /**
   * What the row is: printed in a source, observed by researchers, worked out from printed values,
   * or drawn by the simulation.
   */
  provenance: oneOf(provenances, 'published, observed, derived or simulated'),
  source: id('Id of a row of data/sources.csv'),
  place: textOrNothing('Place in the source in words, such as "Fig. 1 text"; may be empty'),
} satisfies Columns<Sourced>;
