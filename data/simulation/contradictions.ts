import {isNumber} from '../../src/model/values/value.ts';
import {
  type DeploymentRow,
  type EstablishmentRow,
  type HeadcountRow,
  postMeasures,
} from '../../src/model/workforce/workforce.ts';
import {
  overRecruited,
  publishedEstablishment,
  publishedHeadcount,
  rotation,
  supplied,
} from './published.ts';
import {fileOf, type KeptRow, type SimulatedTable, type TableText} from './tables.ts';

type Sheets = Readonly<Record<SimulatedTable, TableText>>;

/** A number that kept rows give, with the rows that it rests on. */
interface Given {
  readonly value: number;
  readonly entries: readonly KeptRow[];
}

/**
 * Kept rows that by themselves contradict a published number, each as a line with file, rows, case, value and number.
 * A draw may fail for other reasons as well: then the constraints name the block.
 */
export function contradictions(sheets: Sheets): string[] {
  return [
    ...casesOf(sheets, 'establishment').flatMap((id) => [
      ...postsOf(sheets, id),
      ...overRecruitmentOf(sheets, id),
    ]),
    ...casesOf(sheets, 'headcount').flatMap((id) => bandsOf(sheets, id)),
    ...casesOf(sheets, 'deployment').flatMap((id) => rotationOf(sheets, id)),
    ...tooMany(sheets),
  ];
}

const caseOf = ({row}: KeptRow): string => (row as unknown as {readonly case: string}).case;

const casesOf = (sheets: Sheets, name: SimulatedTable): string[] =>
  [...new Set(sheets[name].kept.map(caseOf))].sort();

function line(name: SimulatedTable, {entries}: Given, says: string): string {
  const rows = entries.map(({at}) => at).join(' and ');
  return `${fileOf(name)}, ${entries.length === 1 ? 'row' : 'rows'} ${rows}: ${says}.`;
}

/** The number of a kept row that `fits` finds; undefined where there is none. */
function find<Row>(
  sheet: TableText,
  id: string,
  fits: (row: Row) => boolean,
  value: (row: Row) => unknown,
): Given | undefined {
  const entry = sheet.kept.find((one) => caseOf(one) === id && fits(one.row as unknown as Row));
  const number = entry && value(entry.row as unknown as Row);
  return entry && typeof number === 'number' ? {value: number, entries: [entry]} : undefined;
}

const together = (parts: readonly Given[], value: number): Given => ({
  value,
  entries: [...new Set(parts.flatMap(({entries}) => entries))],
});

const posts = (
  sheets: Sheets,
  id: string,
  measure: (typeof postMeasures)[number],
  staff: string,
): Given | undefined =>
  find<EstablishmentRow>(
    sheets.establishment,
    id,
    (row) => row.measure === measure && row.staff === staff,
    ({wte}) => wte,
  );

const tidy = (value: number): string => String(Number(value.toFixed(2)));

/** Funded total and share of a case against the published extremes, which are those of named cases. */
function postsOf(sheets: Sheets, id: string): string[] {
  const {smallest, largest, lowestShare, highestShare} = publishedEstablishment;
  const [support, radiographers] = [
    posts(sheets, id, 'funded', 'support'),
    posts(sheets, id, 'funded', 'radiographers'),
  ];
  const sum =
    support &&
    radiographers &&
    together([support, radiographers], support.value + radiographers.value);
  const total = posts(sheets, id, 'funded', 'imaging') ?? sum;
  if (!total) return alone(id, [support, radiographers]);
  const share =
    support && together([support, total], Math.round((100 * support.value) / total.value));
  return [
    ...beyond(
      id,
      total,
      [
        {of: 'smallest', case: smallest.case, value: smallest.wte},
        {of: 'largest', case: largest.case, value: largest.wte},
      ],
      (value) => `${value} funded WTE`,
      'WTE',
    ),
    ...(share
      ? beyond(
          id,
          share,
          [
            {of: 'lowest support share', case: lowestShare.case, value: lowestShare.percent},
            {of: 'highest support share', case: highestShare.case, value: highestShare.percent},
          ],
          (value) => `a support share of ${value} %`,
          '%',
        )
      : []),
  ];
}

/** One staff group may already be too many for the whole. */
function alone(id: string, parts: readonly (Given | undefined)[]): string[] {
  const {case: largest, wte} = publishedEstablishment.largest;
  return parts.flatMap((part) =>
    !part || part.value <= wte
      ? []
      : [
          line(
            'establishment',
            part,
            `${id} has ${tidy(part.value)} funded WTE in one staff group, ` +
              `and the published largest of all staff is ${wte} WTE, that of ${largest}`,
          ),
        ],
  );
}

interface Extreme {
  readonly of: string;
  readonly case: string;
  readonly value: number;
}

/** Whether a number is that of the extreme, where its case is the extreme, and strictly between the two elsewhere. */
function beyond(
  id: string,
  given: Given,
  [least, most]: readonly [Extreme, Extreme],
  words: (value: string) => string,
  unit: string,
): string[] {
  const own = [least, most].find((extreme) => extreme.case === id);
  const broken = own
    ? given.value === own.value
      ? undefined
      : own
    : given.value <= least.value
      ? least
      : given.value >= most.value
        ? most
        : undefined;
  if (!broken) return [];
  return [
    line(
      'establishment',
      given,
      `${id} has ${words(tidy(given.value))}, ` +
        `and the published ${broken.of} is ${broken.value} ${unit}, that of ${broken.case}`,
    ),
  ];
}

function overRecruitmentOf(sheets: Sheets, id: string): string[] {
  const [funded, inPost] = [
    posts(sheets, id, 'funded', 'support'),
    posts(sheets, id, 'in-post', 'support'),
  ];
  const isNamed = (overRecruited.support as readonly string[]).includes(id);
  if (!funded || !inPost || inPost.value > funded.value === isNamed) return [];
  const named = overRecruited.support.join(' ');
  const says =
    `${id} has ${inPost.value} support WTE in post and ${funded.value} funded, ` +
    `and the published services with more in post than funded are ${named}`;
  return [line('establishment', together([funded, inPost], inPost.value), says)];
}

function bandsOf(sheets: Sheets, id: string): string[] {
  const band4 = find<HeadcountRow>(
    sheets.headcount,
    id,
    ({band}) => band === 'band-4',
    (row) => row.headcount,
  );
  const printed = publishedHeadcount.band4[id as keyof typeof publishedHeadcount.band4];
  const most = publishedHeadcount.band4[publishedHeadcount.mostBand4].band4;
  if (!band4 || (printed ? band4.value === printed.band4 : band4.value < most)) return [];
  const number = printed
    ? `the published number is ${printed.band4}`
    : `the published most is ${most}, that of ${publishedHeadcount.mostBand4}`;
  return [line('headcount', band4, `${id} has ${band4.value} people at band 4, and ${number}`)];
}

function rotationOf(sheets: Sheets, id: string): string[] {
  if (id !== rotation.all && id !== rotation.none) return [];
  const [says, nobody] =
    id === rotation.all
      ? (['every post rotates', ({area}: DeploymentRow) => area !== 'rotational'] as const)
      : (['no post rotates', ({area}: DeploymentRow) => area === 'rotational'] as const);
  return sheets.deployment.kept.flatMap((entry) => {
    const row = entry.row as unknown as DeploymentRow;
    if (row.case !== id || !nobody(row) || !isNumber(row.headcount) || row.headcount === 0)
      return [];
    return [
      line(
        'deployment',
        {value: row.headcount, entries: [entry]},
        `${id} has ${row.headcount} people at ${row.area}, ${row.bands}, and what is published of it says that ${says}`,
      ),
    ];
  });
}

/** More cases with an answer, and those that must have one, than the published number of trusts. */
function tooMany(sheets: Sheets): string[] {
  return (['establishment', 'headcount'] as const).flatMap((name) => {
    const {trusts, named} = supplied[name];
    const answered = sheets[name].kept.filter(({row}) =>
      isNumber(
        (row as unknown as {wte?: number; headcount?: number}).wte ??
          (row as unknown as {headcount: number}).headcount,
      ),
    );
    const ids = [...new Set([...named, ...answered.map(caseOf)])].sort();
    return ids.length <= trusts
      ? []
      : [
          `${fileOf(name)}: ` +
            `${ids.length} cases must have rows (${ids.join(' ')}), ` +
            `and the published number is ${trusts}.`,
        ];
  });
}
