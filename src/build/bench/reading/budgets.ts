/** What a page may cost somebody on a weak line: bytes before fonts, requests, ms until its figures stand. */
export const budgets = {bytes: 45_000, requests: 5, figures: 600} as const;
