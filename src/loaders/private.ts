// What participants were promised that nobody would read: who they are, where they work, and whom they spoke of.

/** Why words of a participant cannot be taken, as the rest of a sentence; undefined where they can. */
export function privateWords(text: string): string | undefined {
  for (const [pattern, what, write] of kinds) {
    const found = [...text.matchAll(pattern)].find(([words]) => what !== nhs || isNhsNumber(words));
    if (found) return `holds ${what}, "${found[0].trim()}". Write ${write} in its place.`;
  }
  return undefined;
}

const nhs = 'what may be an NHS number';
const named = "(?:[A-Z][\\p{L}’'-]+ )+";

const kinds: readonly (readonly [pattern: RegExp, what: string, write: string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'an e-mail address', '[address]'],
  [/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, nhs, '[number]'],
  [/(?<![\d.])(?:\+44|0)[ -]?\d(?:[ -]?\d){8,9}(?!\d)/g, 'a telephone number', '[number]'],
  [
    new RegExp(
      `${named}(?:NHS (?:Foundation )?Trust|(?:Foundation )Trust|Hospitals?|Infirmary|Health Board)(?!\\p{L})`,
      'gu',
    ),
    'the name of a trust or hospital',
    '[Trust]',
  ],
  [
    /(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sister)\.? \p{Lu}\p{Ll}+/gu,
    'the name of a person',
    '[name]',
  ],
];

/** Its tenth digit follows from the nine before it, so that few other numbers of ten digits look like one. */
function isNhsNumber(words: string): boolean {
  const digits = [...words.replaceAll(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}
