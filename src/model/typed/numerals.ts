import {ofText} from '../derived.ts';

/** A number as it was typed. */
export interface Numeral {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const digits = /[£$€]?[-\u2212]?\d+(?:[.,]\d+)*(?:[ \u00a0]?%)?/g;
/** Fractions such as ½, Roman numerals of one sign such as Ⅻ, digits of other scripts and circled ones. */
const signs = /[\p{N}--[0-9]]+/gv;
const roman = /\b(?=[IVXLCDM]{2,}\b)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b/g;
const smallRoman = /\b(?=[ivx]{2,}\b)x{0,3}(?:ix|iv|v?i{0,3})\b/g;

/** Nearly all sentences hold none of these signs, and are asked nothing more. */
const anyNumeral = /[\d\u00b2-\u00be\u0660-\uffff]|\b(?:[IVXLCDM]{2,}|[ivx]{2,})\b/;

/** Every number that stands in a text in digits, signs or Roman numerals, in order. */
export const numeralsIn = ofText((text): readonly Numeral[] =>
  (anyNumeral.test(text) ? [digits, signs, roman, smallRoman] : [])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({0: typed, index}) => ({...withoutHyphen(text, typed, index), end: index + typed.length}))
    .toSorted((a, b) => a.at - b.at),
);

/** A hyphen behind a letter or a digit is no minus: 2-4, COVID-19. */
function withoutHyphen(text: string, typed: string, at: number): {text: string; at: number} {
  const isHyphen = /^[-\u2212]/.test(typed) && /[\w)]$/.test(text.slice(0, at));
  return isHyphen ? {text: typed.slice(1), at: at + 1} : {text: typed, at};
}

/** The value of a number typed in digits; NaN where it is none. */
export const valueOfNumeral = (typed: string): number =>
  Number(typed.replace('\u2212', '-').replaceAll(/[£$€%\s\u00a0]|,(?=\d{3})/g, '') || 'none');
