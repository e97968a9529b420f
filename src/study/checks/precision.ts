/** Decimals of a number as it was typed: "22.30" has 2. */
export const decimalsOf = (typed: string): number => typed.split('.')[1]?.length ?? 0;

/** Whether a value prints as `printed` when it is rounded to so many decimals; a half may go either way. */
export const printsAs = (exact: number, printed: number, decimals: number): boolean =>
  Math.abs(exact - printed) <= 0.5 * 10 ** -decimals + 1e-9;

/** A computed number for a message, without the noise of binary fractions. */
export const tidy = (number: number, decimals = 2): string =>
  String(Number(number.toFixed(decimals)));
