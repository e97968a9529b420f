const family = (...words: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');

/**
 * Words that say about as much as each other. What the authors say with one of them, the report may
 * say with another.
 */
export const families: readonly RegExp[] = [
  /\b(?:all|every|each|both|uniform(?:ly)?|whole|always)\b/i,
  family(
    'most(?:ly)?|majority|predominant(?:ly)?|mainly|chief(?:ly)?|largely',
    'primar(?:y|ily)|typical(?:ly)?|usual(?:ly)?',
  ),
  family(
    'many|a lot of|lots of|numerous|large numbers?|high volumes?',
    'extensive(?:ly)?|wide(?:ly)?|wide-scale|widespread|broad',
  ),
  /\b(?:several|a number of)\b/i,
  /\b(?:few(?:er)?|little|limited|low|rare(?:ly)?|seldom|sporadic(?:ally)?|occasional(?:ly)?)\b/i,
  /\b(?:none|no|not|never|nobody|neither|nor|lack(?:ing|s)?|absence|without|rather than|instead|unsure|unable)\b/i,
  /\b(?:often|frequent(?:ly)?|common(?:ly)?|tend(?:s|ed|ing)?)\b/i,
  /\b(?:high(?:ly)?|considerable|strong(?:ly)?|large|great(?:est|er)?|persistent(?:ly)?|vital|excessive)\b/i,
  /\b(?:close(?:ly|r)?|near(?:ly)?|vicinity|almost|match(?:es|ed)?|approximate(?:ly)?|about)\b/i,
  family(
    'more|over|exceed\\w*|outnumber\\w*|greater|higher|larger|longer|further',
    'increas\\w+|better|improv\\w+|wider|steadier',
  ),
  /\b(?:less|fewer|lower|smaller|shorter|reduc\w+|harder|worse)\b/i,
  /\b(?:highest|largest|greatest|biggest|longest|most)\b/i,
  /\b(?:lowest|smallest|fewest|shortest|least|minimum)\b/i,
  /\b(?:first|earliest|initial(?:ly)?|early)\b/i,
  /\b(?:significan(?:t|tly|ce))\b/i,
  family(
    'may|might|could(?! not)|perhaps|maybe|probabl[ye]|possibl[ye]|potential(?:ly)?',
    'presumabl[ye]|apparent(?:ly)?|likely|unlikely',
    'seem(?:s|ed)?|appear(?:s|ed|ing)?|suggest(?:s|ed|ing)?|impl(?:y|ies|ied)|indicat\\w+',
    'tend(?:s|ed)?|thought|believe[sd]?|perceived?|potential',
  ),
  family(
    'critical(?:ly)?|vital(?:ly)?|crucial(?:ly)?|essential|pivotal|key|imperative',
    'absolutely|paramount|indispensable',
    'urgent(?:ly)?|important|importance',
  ),
  family(
    'rise[sn]?|rose|rising|grow(?:s|n|ing|th)?|grew|increas\\w+|expan\\w+',
    'wid(?:er|ens?|ening)|emerg(?:ed|es|ing)|improv\\w+',
  ),
  family(
    'f[ae]ll(?:s|en|ing)?|drop\\w*|declin\\w+|decreas\\w+|reduc\\w+|phas\\w+ out',
    'los[est]\\w*|disband\\w*|shrink\\w*|lower\\w*|erod\\w+|wear(?:s|ing)? away',
  ),
  family(
    'because|caus\\w+|due to|led to|lead(?:s|ing)? to|result\\w*|owing|reason\\w*',
    'enabl\\w+|driv\\w+|driver\\w*|affect\\w*',
    'help\\w*|allow\\w*|facilitat\\w+|contribut\\w+|influenc\\w+',
    'promot\\w+|encourag\\w+|mak(?:es?|ing)|made',
    'shap(?:e[ds]?|ing)|turn(?:s|ed)? on|depend\\w*|attribut\\w+|impact\\w*|consequently',
  ),
  family(
    'prevent\\w*|hinder\\w*|inhibit\\w*|barrier\\w*|restrict\\w*|limit\\w*|hold\\w* (?:\\w+ )?back',
    'held back|constrain\\w*|unable|ceiling',
  ),
  family(
    'good|well|effective\\w*|success\\w*|benefi\\w+|valu\\w+|posit\\w+|strong\\w*|best',
    'optim\\w+|highly',
  ),
  family(
    'hard(?:er)?|difficult\\w*|challeng\\w*|problem\\w*|struggl\\w+|poor\\w*|concern\\w*',
    'bad(?:ly)?|confus\\w+|blur\\w*|issues?|trying to',
  ),
  family(
    'differ\\w*|var(?:y|ies|ied|iation|iations|iable|ying)|inconsisten\\w+|dispar\\w+',
    'discrepan\\w+|uneven|mixed|diverse|unlike|not uniform\\w*',
  ),
  family('dissatisf\\w+|discontent\\w*|unhapp\\w+'),
  family('same|similar\\w*|alike|uniform\\w*|consisten\\w+|equal\\w*|indistinguishable|parallel'),
  /\b(?:only|sole(?:ly)?|alone|just)\b/i,
  /\b(?:one|single)\b/i,
  /\b(?:two|twice|pair|both|double|second)\b/i,
  /\b(?:three|triple|third)\b/i,
  /\b(?:four|quarter|fourth)\b/i,
];

/** Whether words hold a quantity, a comparison or the like that one of the families knows. */
export const holdsQuantity = (words: string): boolean =>
  families.some((family) => family.test(words));

/**
 * Whether what a source says bears out some words: it has the words themselves, or for each
 * quantity in them a word of its family.
 */
export function bearsOut(source: string, words: string): boolean {
  if (source.toLowerCase().includes(words.toLowerCase())) return true;
  const found = families.flatMap((family) => words.match(family)?.[0].toLowerCase() ?? []);
  // "Large" says nothing of its own in "large numbers".
  const quantities = found.filter(
    (word) => !found.some((other) => other !== word && other.includes(word)),
  );
  return (
    quantities.length > 0 &&
    quantities.every((word) => families.some((family) => family.test(word) && family.test(source)))
  );
}
