/** Which of its two faces a build has: with the simulated rows of the study, or without any. */
export const hasSimulatedRows = process.env['PUBLISHED_ONLY'] !== '1';
