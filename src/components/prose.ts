import CategoryLink from './CategoryLink.astro';
import Claim from './Claim.astro';
import Discrepancies from './Discrepancies.astro';
import Discrepancy from './Discrepancy.astro';
import Figure from './Figure.astro';
import HowToCite from './HowToCite.astro';
import List from './List.astro';
import Note from './Note.astro';
import Paragraph from './Paragraph.astro';
import Quote from './Quote.astro';
import PublishedOnly from './PublishedOnly.astro';
import Recommendations from './Recommendations.astro';
import Reference from './Reference.astro';
import Schedules from './Schedules.astro';
import Simulated from './Simulated.astro';
import Term from './Term.astro';
import Trust from './Trust.astro';
import Words from './Words.astro';

/** What prose in MDX may use: handed in here, so that content needs no imports. */
export const components = {CategoryLink, Claim, Discrepancies, Discrepancy, Figure, HowToCite, Note, PublishedOnly, Quote, Recommendations, Reference, Schedules, Simulated, Term, Trust, Words, p: Paragraph, ul: List};
