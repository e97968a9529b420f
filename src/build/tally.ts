/** What Vitest's JSON report says, as far as it is read here. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {readonly meta?: {readonly account?: string}}[];
  }[];
}

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts a run of tests; one that failed without a failing test (a file that does not load,
 * no test at all) counts as one failure.
 */
export function tallyOf(report: VitestReport | undefined, succeeded: boolean): Tally {
  const {numPassedTests: passed = 0, numFailedTests: failed = 0, success = false} = report ?? {};
  const sound = succeeded && success && passed > 0;
  return {passed, failed: sound ? failed : Math.max(1, failed)};
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (one, other) => ({passed: one.passed + other.passed, failed: one.failed + other.failed}),
    {passed: 0, failed: 0},
  );
}

/** What tests have to say although they pass: what they looked at, of how much, and by which rule. */
export function accountsOf(report: VitestReport | undefined): string[] {
  return (report?.testResults ?? []).flatMap(({assertionResults}) =>
    assertionResults.flatMap(({meta}) => meta?.account ?? []),
  );
}
