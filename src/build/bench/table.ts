import type {RunCost} from './measure.ts';

/** One line of the benchmark. */
export interface BenchLine {
  /** What was done, such as "cold build". */
  readonly what: string;
  readonly trusts: number;
  readonly measured: RunCost;
  /** What Astro alone takes to write the same bytes, where there are such. */
  readonly floor?: RunCost | undefined;
  /** Size of the site, in MB. */
  readonly size?: number | undefined;
}

/** The lines as a table in Markdown. */
export function benchTable(lines: readonly BenchLine[]): string {
  const head = ['what', 'trusts', 'seconds', '× floor', 'CPU seconds', 'memory, MB', 'site, MB'];
  const rows = lines.map(({what, trusts, measured, floor, size}) => [
    what,
    String(trusts),
    measured.wall.toFixed(1),
    floor ? (measured.wall / floor.wall).toFixed(1) : '',
    measured.processor.toFixed(1),
    measured.memory.toFixed(0),
    size?.toFixed(1) ?? '',
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The run in the middle, by its time from start to end. */
export function middleOfRuns(runs: readonly RunCost[]): RunCost {
  const [middle] = runs
    .toSorted((a, b) => a.wall - b.wall)
    .slice(Math.floor((runs.length - 1) / 2));
  if (!middle) throw new Error('There is no median of no runs.');
  return middle;
}
