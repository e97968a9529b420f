import type {Problem} from '../../loaders/problem.ts';
import type {TableName} from '../../loaders/table.ts';
import {type Check, type Inspection, rowsOf} from './inspection.ts';

/** The tables of numbers of one kind, by what makes rows alike. */
const measures: readonly (readonly [TableName, value: string, alike: readonly string[]])[] = [
  ['establishment', 'wte', ['staff', 'measure']],
  ['headcount', 'headcount', ['band']],
  ['deployment', 'headcount', ['bands']],
  ['census', 'headcount', ['band']],
];

/** A number that is so many times the next is a slip of the keyboard. */
const factor = 15;
/** Below it, one service may well have many times the people of another. */
const large = 100;
/** Among fewer others, nothing can be said. */
const others = 4;

/** A comma lost, or a total in the place of a part. */
export const noOutliers: Check = {
  over: 'all rows',
  title: `No number is more than ${factor} times the next of its kind (posts, people)`,
  isCause: true,
  find: (inspection) =>
    measures.flatMap(([table, value, alike]) => outliersOf(table, value, alike, inspection)),
};

function outliersOf(
  table: TableName,
  value: string,
  alike: readonly string[],
  inspection: Inspection,
): Problem[] {
  const rows = rowsOf(inspection.study, table).filter((row) => typeof row[value] === 'number');
  const kinds = Map.groupBy(rows, (row) => alike.map((column) => row[column]).join(' '));
  return [...kinds.values()].flatMap((own) => {
    const [largest, next] = own.toSorted((a, b) => Number(b[value]) - Number(a[value]));
    const times = Number(largest?.[value]) / Number(next?.[value]);
    const isLarge = Number(largest?.[value]) >= large && Number(next?.[value]) > 0;
    return largest && isLarge && own.length > others && times > factor
      ? [
          inspection.cell(
            largest,
            value,
            `is ${Math.round(times)} times the next largest of its kind, ${String(next![value])}. ` +
              'Look for a point or a digit too many.',
          ),
        ]
      : [];
  });
}
