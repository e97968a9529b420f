import {createHash} from 'node:crypto';

/** The namespace that RFC 4122 gives to web addresses. */
const webAddresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * A GUID that follows from a name and nothing else: version 5 of RFC 4122. The same thing has the same one in every
 * export, on every machine.
 * @param namespace GUID of that within which the name is unique
 */
export function guidIn(namespace: string, name: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** The namespace of what stands at a web address. */
export const namespaceOf = (address: string): string => guidIn(webAddresses, address);

/** A GUID as it can be compared: programs write it in braces, or in capitals. */
export const plainGuid = (guid: string): string => guid.replaceAll(/[{}\s]/g, '').toLowerCase();
