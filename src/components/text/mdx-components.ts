import HowToCite from '../cite/HowToCite.astro';
import Claim from '../claim/Claim.astro';
import Discrepancies from '../claim/Discrepancies.astro';
import Discrepancy from '../claim/Discrepancy.astro';
import Says from '../claim/Says.astro';
import Value from '../claim/Value.astro';
import Figure from '../figure/FigureInText.astro';
import Quote from '../quotation/Quote.astro';
import Schedules from '../quotation/Schedules.astro';
import Sides from '../quotation/Sides.astro';
import Words from '../quotation/Words.astro';
import Trust from '../trust/Trust.astro';
import CategoryLink from './CategoryLink.astro';
import Cited from './Cited.astro';
import Note from './Note.astro';
import Paper from './Paper.astro';
import Recommendations from './Recommendations.astro';
import Reference from './Reference.astro';
import Term from './Term.astro';

/** What prose in MDX may use: handed in here, so that content needs no imports. */
export const components = {
  CategoryLink,
  Cited,
  Claim,
  Discrepancies,
  Discrepancy,
  Figure,
  HowToCite,
  Note,
  Paper,
  Quote,
  Recommendations,
  Reference,
  Says,
  Schedules,
  Sides,
  Term,
  Trust,
  Value,
  Words,
};
