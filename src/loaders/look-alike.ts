import {Complaint} from './cell.ts';

/** Greek and Cyrillic letters that nobody can tell from a Latin one, and the Latin ones in their order. */
const strange = 'АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν';
const latin = 'ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXopv';
const likeness = new Map([...strange].map((letter, index) => [letter, latin[index]!]));

/** What is wrong with a name whose letters only look as if they were those of an English keyboard. */
export function lookAlikeComplaint(cell: string): Complaint | undefined {
  const narrow = cell.normalize('NFKC');
  if (narrow !== cell && /^[!-~]+$/.test(narrow))
    return new Complaint(`is written in full-width letters. Write "${narrow}".`);
  const meant = [...cell].map((letter) => likeness.get(letter) ?? letter).join('');
  if (meant === cell || !/^[!-~ ]+$/.test(meant)) return undefined;
  const letter = [...cell].find((each) => likeness.has(each))!;
  return new Complaint(
    `has a letter that only looks like "${likeness.get(letter)}" and belongs to another alphabet. ` +
      `Type "${meant}" again.`,
  );
}
