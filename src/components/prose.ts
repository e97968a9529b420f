import CategoryLink from './CategoryLink.astro';
import Claim from './Claim.astro';
import Discrepancies from './Discrepancies.astro';
import Discrepancy from './Discrepancy.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import HowToCite from './HowToCite.astro';
import List from './List.astro';
import Note from './Note.astro';
import OrderedList from './OrderedList.astro';
import Paragraph from './Paragraph.astro';
import PublishedOnly from './PublishedOnly.astro';
import Quote from './Quote.astro';
import Recommendations from './Recommendations.astro';
import Reference from './Reference.astro';
import Says from './Says.astro';
import Schedules from './Schedules.astro';
import Simulated from './Simulated.astro';
import Term from './Term.astro';
import Trust from './Trust.astro';
import Value from './Value.astro';
import Words from './Words.astro';

/** What prose in MDX may use: handed in here, so that content needs no imports. */
export const components = {
  CategoryLink,
  Claim,
  Discrepancies,
  Discrepancy,
  Figure,
  HowToCite,
  Note,
  PublishedOnly,
  Quote,
  Recommendations,
  Reference,
  Says,
  Schedules,
  Simulated,
  Term,
  Trust,
  Value,
  Words,
  h2: Heading2,
  h3: Heading3,
  p: Paragraph,
  ul: List,
  ol: OrderedList,
};
