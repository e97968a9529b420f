import {formatNumber} from '../model/claims/named.ts';
import {hasNumber} from '../model/values/measured.ts';
import {type Measured, reasonWords} from '../model/values/value.ts';

/** A unit stays on the line of its number. */
export const unbrokenUnit = (unit: string): string => unit.replace(' ', '\u00a0');

/**
 * "Published: Band 4, 18 people; …. Derived: …": what may be said of the values that are not simulated, a list for each
 * provenance.
 */
export function stated(
  items: readonly {
    readonly name: string;
    readonly measured: Measured;
    readonly decimals: number;
    readonly unit: string;
  }[],
): string {
  const known = items.filter(
    ({measured}) => hasNumber(measured) && measured.provenance !== 'simulated',
  );
  const lists = [...Map.groupBy(known, ({measured}) => measured.provenance)].map(
    ([provenance, list]) => {
      const words = list.map(
        ({name, measured, decimals, unit}) =>
          `${name}, ${hasNumber(measured) ? formatNumber(measured.value, decimals) : ''}${unbrokenUnit(unit)}`,
      );
      return `${provenance.charAt(0).toUpperCase()}${provenance.slice(1)}: ${words.join('; ')}.`;
    },
  );
  return lists.join(' ');
}

/** A listener can keep so many values in mind; the table gives more. */
const listed = 6;

/**
 * "Share, published: Trust 8, 30 %; Trust 20, 13 %. Share, derived: 18 trusts, given in the table.": empty where all is
 * simulated or missing.
 */
export function printed(
  name: string,
  rows: readonly {readonly number: number; readonly measured: Measured}[],
  decimals: number,
  unit: string,
): string {
  const known = rows.filter(
    ({measured}) => hasNumber(measured) && measured.provenance !== 'simulated',
  );
  const lists = [...Map.groupBy(known, ({measured}) => measured.provenance)].map(
    ([provenance, list]) => {
      const words = list.map(
        ({number, measured}) =>
          `Trust ${number}, ${hasNumber(measured) ? formatNumber(measured.value, decimals) : ''}${unbrokenUnit(unit)}`,
      );
      const found =
        words.length > listed ? `${words.length} trusts, given in the table` : words.join('; ');
      return `${name}, ${provenance}: ${found}.`;
    },
  );
  return lists.join(' ');
}

const isSimulated = (each: Measured): boolean => hasNumber(each) && each.provenance === 'simulated';

/**
 * What a listener must know of simulated rows; empty where none is simulated.
 * Their numbers stay in the table, marked as what they are.
 * @param others whether other values have been stated before; by default, whether the given ones hold any
 */
export function simulatedNote(
  name: string,
  values: readonly Measured[],
  others = values.some((each) => hasNumber(each) && !isSimulated(each)),
): string {
  if (!values.some(isSimulated)) return '';
  if (!others)
    return (
      `All ${name} are simulated: none of them is in the text. ` +
      'The table gives them, and they are not observations.'
    );
  const rest = values.some(({provenance}) => provenance === 'derived')
    ? `Of the other ${name} some are derived, as the table says; the rest`
    : `The other ${name}`;
  return (
    `${rest} are simulated to agree with what is published: ` +
    'the table gives them, and they are not observations.'
  );
}

/** Why there is no number, as words in a picture: "not supplied". Empty where there is one. */
export const missingWords = ({value}: Measured): string =>
  typeof value === 'string' ? reasonWords[value] : '';

/** "each of 16 trusts", "one trust". */
export const eachTrustOf = ({length}: readonly unknown[]): string =>
  length === 1 ? 'one trust' : `each of ${length} trusts`;
