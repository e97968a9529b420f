import type {Anchored} from '../../model/values/anchored.ts';
import {provenances, type Sourced} from '../../model/values/provenance.ts';
import {id, idIfAny, idsIfAny, oneOf, textIfAny, textOrNothing} from '../columns.ts';
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

/** The columns by which a row is held against the text that it was read in. */
export const anchored = {
  anchor: textIfAny(
    'Up to eight exact words of the text in which it was read; several with " | " between them',
  ),
  read_in: idIfAny('Id of the source in whose text that is, where it is not the source itself'),
} satisfies Columns<Anchored>;

/** The column by which a number is held against the claim that prints it. */
export const restsOn = idsIfAny(
  'Ids of rows of data/claims.csv that print or derive it, with a space between them',
);
