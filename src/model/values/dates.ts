/** Months as the report writes them, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An ISO year, month or day in words: "2023", "December 2022", "30 June 2024"; empty for no date. */
export function dateWords(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}
