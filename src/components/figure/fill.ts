import type {Claim} from '../../model/claims/claim.ts';
import {formatClaim} from '../../model/claims/named.ts';

/**
 * Fills the places of a text: `{n}` with a value, `{claim:id}` with a published number and its unit.
 * @throws where a text has a place that nothing fills
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  claimNamed: (id: string) => Claim,
): string {
  return text.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (name.startsWith('claim:')) return formatClaim(claimNamed(name.slice('claim:'.length)));
    const value = values[name];
    if (value === undefined)
      throw new Error(
        `"{${name}}" in "${text}" is not known. Write one of ${Object.keys(values)
          .map((key) => `{${key}}`)
          .join(', ')} or {claim:id}.`,
      );
    return String(value);
  });
}
