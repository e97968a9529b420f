// A reader's own department: what was typed, and what follows from it. Runs in the browser, so that it rests on
// nothing but itself.

/** What can be typed. Posts are whole-time equivalents, people are counted. */
export const ownFields = [
  'funded-support',
  'funded-radiographers',
  'filled-support',
  'filled-radiographers',
  'people-band-2',
  'people-band-3',
  'people-band-4',
  'people-radiographers',
] as const;
export type OwnField = (typeof ownFields)[number];

/** What was typed; a field that was left blank is not in it. Nobody is a zero. */
export type DepartmentNumbers = Readonly<Partial<Record<OwnField, number>>>;

export const isPeople = (field: OwnField): boolean => field.startsWith('people-');

/** How a share of support staff was counted, those that come closest to a census first. */
export const shareBases = ['people', 'filled', 'funded'] as const;
export type ShareBasis = (typeof shareBases)[number];

/** A part of a whole, in per cent. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
}

/** Support staff among all staff, or undefined where a number is missing or nobody is there. */
export function supportShare(own: DepartmentNumbers, basis: ShareBasis): Share | undefined {
  const support = basis === 'people' ? supportPeople(own) : own[`${basis}-support`];
  const others = own[`${basis}-radiographers`];
  if (support === undefined || others === undefined) return undefined;
  return partOf(support, support + others);
}

/** People at bands 2 to 4; undefined unless each of them was typed. */
export function supportPeople(own: DepartmentNumbers): number | undefined {
  const {'people-band-2': two, 'people-band-3': three, 'people-band-4': four} = own;
  return two === undefined || three === undefined || four === undefined
    ? undefined
    : two + three + four;
}

/** People at all bands; undefined unless each of them was typed. */
export function allPeople(own: DepartmentNumbers): number | undefined {
  return supportShare(own, 'people')?.whole;
}

function partOf(part: number, whole: number): Share | undefined {
  return whole > 0 ? {part, whole, share: (100 * part) / whole} : undefined;
}

/** Posts of a staff group that nobody fills: below zero where more are in post than funded. */
export interface Vacancy {
  readonly funded: number;
  readonly filled: number;
  /** Per cent of the funded posts. */
  readonly rate: number;
}

export function vacancy(
  own: DepartmentNumbers,
  staff: 'support' | 'radiographers',
): Vacancy | undefined {
  const {[`funded-${staff}` as const]: funded, [`filled-${staff}` as const]: filled} = own;
  if (funded === undefined || filled === undefined || funded === 0) return undefined;
  return {funded, filled, rate: (100 * (funded - filled)) / funded};
}

/** People of each support band among those of all three. */
export function bandShares(own: DepartmentNumbers): readonly Share[] | undefined {
  const whole = supportPeople(own);
  if (whole === undefined || whole === 0) return undefined;
  return (['people-band-2', 'people-band-3', 'people-band-4'] as const).map((field) =>
    partOf(own[field] ?? 0, whole)!,
  );
}

/** A published number, with the decimals that its source prints. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

/**
 * Whether a number lies below (−1), at (0) or above (1) a printed one. Compared as printed: a true number that the
 * source would print alike is no other.
 */
export function against(own: number, {value, decimals}: Printed): -1 | 0 | 1 {
  const [mine, printed] = [own, value].map((each) => Number(each.toFixed(decimals)));
  return Math.sign(mine! - printed!) as -1 | 0 | 1;
}

/** Groups of services by their share of support staff, from low to high. */
export const adopters = ['low', 'medium', 'high'] as const;
export type Adopter = (typeof adopters)[number];

/**
 * The groups to which a share can belong, if all that is known of them are their medians: at or below the lowest
 * median it is low, at or above the highest high, at the middle one medium, and between two medians either of them.
 */
export function adoptersAt(
  share: number,
  medians: Readonly<Record<Adopter, Printed>>,
): readonly Adopter[] {
  if (against(share, medians.low) <= 0) return ['low'];
  if (against(share, medians.high) >= 0) return ['high'];
  const middle = against(share, medians.medium);
  if (middle === 0) return ['medium'];
  return middle < 0 ? ['low', 'medium'] : ['medium', 'high'];
}

/** What the study would call a department of so many people. */
export function sizeOf(
  people: number,
  {smallBelow, largeAbove}: {readonly smallBelow: number; readonly largeAbove: number},
): 'smaller' | 'medium' | 'large' {
  if (people > largeAbove) return 'large';
  return people < smallBelow ? 'smaller' : 'medium';
}
