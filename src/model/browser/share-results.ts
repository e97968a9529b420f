import {
  amount,
  type Benchmark,
  type Benchmarks,
  perCent,
  servicesOf,
  type TopicResult,
  wte,
} from './benchmarks.ts';
import {
  type Adopter,
  adopters,
  adoptersAt,
  against,
  type DepartmentNumbers,
  type Share,
  shareBases,
  type ShareBasis,
  supportShare,
} from './department.ts';

interface Counted {
  readonly basis: ShareBasis;
  readonly part: Share;
}

/** Each share that can be worked out, that which is held against the census first: of people, if they were typed. */
const sharesOf = (own: DepartmentNumbers): Counted[] =>
  shareBases.flatMap((basis) => {
    const part = supportShare(own, basis);
    return part ? [{basis, part}] : [];
  });

const shareWords: Readonly<Record<ShareBasis, (part: Share) => string>> = {
  people: ({part, whole, share}) =>
    `Support staff (bands 2 to 4) are ${perCent(share)} of the people here, ${amount(part)} of ${amount(whole)}.`,
  filled: ({part, whole, share}) =>
    `Of the filled posts ${perCent(share)} are support posts, ${amount(part)} of ${wte(whole)}.`,
  funded: ({part, whole, share}) =>
    `Of the funded posts ${perCent(share)} are support posts, ${amount(part)} of ${wte(whole)}.`,
};

const basisNames: Readonly<Record<ShareBasis, string>> = {
  people: 'people',
  filled: 'filled posts',
  funded: 'funded posts',
};

const uncertainBasis =
  'Whether the census counts people or posts is not in the text, so compare with care.';

/** The shares of support staff beside the census, and that of funded posts beside the ends that the study found. */
export function shareResult(own: DepartmentNumbers, known: Benchmarks): TopicResult | undefined {
  const all = sharesOf(own);
  const [first, ...others] = all;
  if (!first) return undefined;
  const said = ({basis, part}: Counted): string[] => [
    shareWords[basis](part),
    ...(basis === 'funded' ? rangeWords(part.share, known) : []),
  ];
  const isOne = new Set(all.map(({part}) => placeIn(part.share, known).join())).size === 1;
  return {
    topic: 'share',
    large: isOne
      ? perCent(first.part.share)
      : all.map(({basis, part}) => `${perCent(part.share)} of ${basisNames[basis]}`).join(' · '),
    sentences: [
      ...(isOne
        ? [...said(first), ...censusWords(first.part.share, known), ...others.flatMap(said)]
        : [...all.flatMap(said), ...apartWords(all, known)]),
      ...(known.median ? [uncertainBasis] : []),
    ],
  };
}

/** Where a share lies beside the median and the quartiles of the census: -1, 0 or 1 to each. */
const placeIn = (
  share: number,
  {median, 'lower-quartile': lower, 'upper-quartile': upper}: Benchmarks,
): number[] => [median, lower, upper].flatMap((each) => (each ? [against(share, each)] : []));

/** Shares that lie on different sides of a number of the census: which is held against it is not for us to say. */
function apartWords(all: readonly Counted[], known: Benchmarks): string[] {
  const {median, 'lower-quartile': lower, 'upper-quartile': upper} = known;
  if (!median) return [];
  const places = all.map(
    ({basis, part}) => `that of ${basisNames[basis]} lies ${sideOf(against(part.share, median))}`,
  );
  return [
    `In the census (${median.when}) the median trust has ${median.text}. Of the shares here, ${listed(places)}.`,
    ...(lower && upper ? [quartilesOfAll(all, lower, upper)] : []),
  ];
}

const sideOf = (side: number): string => ['below that', 'at that', 'above that'][side + 1] ?? '';
const listed = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');

/** Whether all shares lie in the middle half of the census, where they do. */
function quartilesOfAll(all: readonly Counted[], lower: Benchmark, upper: Benchmark): string {
  const isWithin = all.every(
    ({part: {share}}) => against(share, lower) >= 0 && against(share, upper) <= 0,
  );
  const half = `Half of the census trusts lie between ${lower.text} and ${upper.text}`;
  return isWithin ? `${half}, and so does each of these shares.` : `${half}.`;
}

/** Where a share lies among the trusts of the census. */
function censusWords(share: number, known: Benchmarks): string[] {
  const {median, 'lower-quartile': lower, 'upper-quartile': upper} = known;
  if (!median) return [];
  const where = ['below', 'the same as', 'above'][against(share, median) + 1];
  return [
    `In the census (${median.when}) the median trust has ${median.text}; the share here is ${where} that.`,
    ...(lower && upper ? [quartileWords(share, lower, upper)] : []),
  ];
}

function quartileWords(share: number, lower: Benchmark, upper: Benchmark): string {
  const half = `Half of the census trusts lie between ${lower.text} and ${upper.text}`;
  if (against(share, lower) < 0) return `${half}; this share lies below them.`;
  if (against(share, upper) > 0) return `${half}; this share lies above them.`;
  return `${half}, and so does this share.`;
}

function rangeWords(
  share: number,
  {'lowest-share': lowest, 'highest-share': highest}: Benchmarks,
): string[] {
  if (!lowest || !highest) return [];
  return [
    `Among the ${servicesOf(lowest)} that sent these data, it runs from ${lowest.text} to ${highest.text}; ` +
      `here it lies ${placeInRange(share, lowest, highest)}.`,
  ];
}

/** "below that", "within that", "above that". */
export function placeInRange(value: number, lowest: Benchmark, highest: Benchmark): string {
  if (against(value, lowest) < 0) return 'below that';
  return against(value, highest) > 0 ? 'above that' : 'within that';
}

/** The adopter category, as far as the medians of the categories can tell it from each share that is known. */
export function adopterResult(own: DepartmentNumbers, known: Benchmarks): TopicResult | undefined {
  const all = sharesOf(own);
  const [low, medium, high] = adopters.map((each) => known[`${each}-adopters-median`]);
  if (all.length === 0 || !low || !medium || !high) return undefined;
  const found = all.map(({part}) => adoptersAt(part.share, {low, medium, high}));
  const isOne = new Set(found.map((each) => each.join())).size === 1;
  const possible = adopters.filter((each) => found.some((some) => some.includes(each)));
  return {
    topic: 'adopter',
    large: possible.length === adopters.length ? 'not settled' : possible.join(' or '),
    sentences: [
      `The medians of the low, medium and high adopters of the census (${low.when}) are ` +
        `${low.text}, ${medium.text} and ${high.text}.`,
      isOne ? adopterWords(possible) : 'The shares here would not all stand in the same group.',
    ],
  };
}

function adopterWords([one, other]: readonly Adopter[]): string {
  return other
    ? `The share here lies between two of them, so it could be that of a ${one} or of a ${other} adopter: ` +
        'where one group ends and the next begins is not in the text.'
    : `A trust with the share here would have stood among the ${one} adopters.`;
}
