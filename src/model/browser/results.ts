// What can be said of a reader's own department beside what is published, in plain sentences without advice.
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
  allPeople,
  bandShares,
  type DepartmentNumbers,
  sizeOf,
  supportShare,
  type Vacancy,
  vacancy,
} from './department.ts';
import {adopterResult, placeInRange, shareResult} from './share-results.ts';

/** Everything that the typed numbers suffice for. */
export function resultsOf(own: DepartmentNumbers, known: Benchmarks): TopicResult[] {
  return [shareResult, adopterResult, bandResult, vacancyResult, sizeResult]
    .map((make) => make(own, known))
    .filter((result) => result !== undefined);
}

function bandResult(own: DepartmentNumbers, known: Benchmarks): TopicResult | undefined {
  const [two, three, four] = bandShares(own) ?? [];
  if (!two || !three || !four) return undefined;
  const at = [two, three, four].map(
    ({part, share}, index) => `${amount(part)} at band ${index + 2} (${perCent(share)})`,
  );
  return {
    topic: 'bands',
    large: [two, three, four].map(({part}) => amount(part)).join(' · '),
    sentences: [
      `Of ${amount(two.whole)} support staff, ${at[0]}, ${at[1]} and ${at[2]}: ${leanWords(two.part, three.part)}.`,
      ...fewWords(four.part, known['few-band-4']),
    ],
  };
}

function leanWords(two: number, three: number): string {
  if (two === three) return 'as many at band 2 as at band 3';
  return two > three ? 'more at band 2 than at band 3' : 'more at band 3 than at band 2';
}

/** How many departments have one person at band 4 or none. */
function fewWords(people: number, few: Benchmark | undefined): string[] {
  if (!few) return [];
  const here = people <= 1 ? 'So it is here.' : `Here there are ${amount(people)}.`;
  return [
    `Of the ${servicesOf(few)} that sent these data, ${few.text} have one person at band 4 or none. ${here}`,
  ];
}

function vacancyResult(own: DepartmentNumbers, known: Benchmarks): TopicResult | undefined {
  const groups = [
    ['support staff', vacancy(own, 'support'), known['over-recruited-support']],
    ['radiographers', vacancy(own, 'radiographers'), known['over-recruited-radiographers']],
  ] as const;
  const said = groups.flatMap(([staff, found, over]) => (found ? [{staff, found, over}] : []));
  if (said.length === 0) return undefined;
  return {
    topic: 'vacancy',
    large: said.map(({staff, found}) => `${staff} ${rateWords(found)}`).join(' · '),
    sentences: said.flatMap(({staff, found, over}) => [
      vacancyWords(staff, found),
      ...(over ? [overWords(staff, over)] : []),
    ]),
  };
}

const rateWords = ({rate}: Vacancy): string =>
  rate < 0 ? `${perCent(-rate)} over` : `${perCent(rate)} vacant`;

const vacancyWords = (staff: string, {funded, filled, rate}: Vacancy): string =>
  rate < 0
    ? `More ${staff} are in post (${wte(filled)}) than funded (${wte(funded)}), by ${perCent(-rate)}.`
    : `For ${staff}, ${wte(funded)} are funded and ${wte(filled)} filled: ${perCent(rate)} vacant.`;

const overWords = (staff: string, over: Benchmark): string =>
  `In ${over.value} of the ${servicesOf(over)} that sent these data, more ${staff} are in post than funded.`;

function sizeResult(own: DepartmentNumbers, known: Benchmarks): TopicResult | undefined {
  const people = allPeople(own);
  const funded = supportShare(own, 'funded')?.whole;
  const sentences = [
    ...(people === undefined ? [] : sizeWords(people, known)),
    ...(funded === undefined ? [] : establishmentWords(funded, known)),
  ];
  if (sentences.length === 0) return undefined;
  return {
    topic: 'size',
    large: people === undefined ? wte(funded ?? 0) : `${amount(people)} people`,
    sentences,
  };
}

function sizeWords(people: number, known: Benchmarks): string[] {
  const {'smaller-below': small, 'large-above': large} = known;
  if (!small || !large) return [];
  const size = sizeOf(people, {smallBelow: small.value, largeAbove: large.value});
  return [
    `With ${amount(people)} people, radiographers and support staff together, the study would call it ${size}. ` +
      `Smaller is below ${small.value}, large above ${large.value}.`,
  ];
}

function establishmentWords(funded: number, known: Benchmarks): string[] {
  const {'smallest-establishment': smallest, 'largest-establishment': largest} = known;
  if (!smallest || !largest) return [];
  return [
    `Funded establishments of the ${servicesOf(smallest)} that sent these data run from ${smallest.text} ` +
      `to ${largest.text}; here, with ${wte(funded)}, it lies ${placeInRange(funded, smallest, largest)}.`,
  ];
}
