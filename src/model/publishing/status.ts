import type {Citable, Status} from './citable.ts';

const words: Readonly<Record<Status, string>> = {
  current: 'Current',
  superseded: 'Superseded',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
};

/**
 * The status of something citable as text, for a page, an embed or a file: "Current." or
 * "Withdrawn. The source took it back. In its place: /claims/other/." `address` makes an address of
 * a path.
 */
export function statusLine(
  {status, statusReason, successor}: Pick<Citable, 'status' | 'statusReason' | 'successor'>,
  address: (path: string) => string = (path) => path,
): string {
  return [`${words[status]}.`, statusReason, successor && `In its place: ${address(successor)}`]
    .filter(Boolean)
    .join(' ');
}
