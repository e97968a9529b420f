import type {Anchored} from '../values/anchored.ts';
import type {Claim} from './claim.ts';
import {paperId} from './paper.ts';

/** Whether a number of another work was read there, and not in what the paper says of it. */
export const isReadElsewhere = ({basis, source, read_in: readIn}: Claim & Anchored): boolean =>
  basis === 'cited' && source !== paperId && readIn !== paperId;
