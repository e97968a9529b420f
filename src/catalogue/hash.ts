import {createHash} from 'node:crypto';

/** Twelve hexadecimal digits of the SHA-256 of a text: enough to tell apart whatever a report will ever hold. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
