import {type DepartmentNumbers, isPeople, type OwnField, ownFields} from './department.ts';

/** A number as it was typed: nothing, a value, or why it cannot be read and what to do. */
export interface TypedFields {
  readonly value?: number;
  readonly problem?: string;
}

const grouped = /^\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?=[.,]|$)/;
const readable = /^\d+(?:[.,]\d*)?$|^[.,]\d+$/;

/**
 * Reads what somebody typed as a number of posts or people. A decimal comma is as good as a point; what can be
 * read in two ways is asked about.
 */
export function readTyped(field: OwnField, text: string): TypedFields {
  const plain = text.trim().replace(grouped, (digits) => digits.replaceAll(/\D/g, ''));
  if (plain === '') return {};
  if (/^[-−]/.test(plain)) return {problem: `“${text.trim()}” is below zero. Write 0 or more.`};
  const [, left = '', right = ''] = /^(\d{1,3}),(\d{3})$/.exec(plain) ?? [];
  if (left !== '')
    return {
      problem: `“${text.trim()}” can be read in two ways. Write ${left}${right} or ${left}.${right}.`,
    };
  if (!readable.test(plain))
    return {problem: `“${text.trim()}” is not a number. Write it in digits, such as 12.5.`};
  const value = Number(plain.replace(',', '.'));
  return isPeople(field) && !Number.isInteger(value)
    ? {problem: `“${text.trim()}” is no whole number. Count people here, not posts.`}
    : {value};
}

/** The part of an address behind # that holds what was typed: "funded-support=12.5&…"; empty without any. */
export const fragmentOf = (own: DepartmentNumbers): string =>
  ownFields
    .flatMap((field) => (own[field] === undefined ? [] : [`${field}=${own[field]}`]))
    .join('&');

/** What a fragment holds, as text for each field; what it does not know is left aside. */
export function typedIn(fragment: string): Readonly<Partial<Record<OwnField, string>>> {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    ownFields.flatMap((field) => {
      const text = given.get(field);
      return text === null ? [] : [[field, text]];
    }),
  );
}
