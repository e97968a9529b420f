import {ofText} from '../derived.ts';

/** Words that say nothing of what a sentence is about. */
const empty = new Set(
  [
    'a about above after all also among an and any are as at be because been before being below between',
    'both but by can could did do does each else even ever every few first for from had has have he her',
    'his how if in into is it its just last least less like made make many may might more most much must',
    'no nor not nobody none nothing of off often on one only or other others our out over own same say',
    'says said see she should since so some such than that the their them then there these they this',
    'those though three through to too two under until up upon use used very was we were what when where',
    'which while who whom whose why will with within without would yet you your go goes come comes get',
    'gets got take takes give gives put puts want wants way ways thing things people several large number',
    'numbers high low majority minority proportion considerable usually mostly mainly rarely always never',
    'trust trusts now still author authors paper study report count four five six seven',
  ].flatMap((line) => line.split(' ')),
);

/** Endings that leave a word's meaning alone. */
const endings = new RegExp(
  '(?:(?<=ss)ful(?:ly)?|' +
    'atives?|at(?:e|ed|ing|or)|i[sz]ations?|ations?|ities|ments?|ingly|edly|[ae]nces?|ings?|ions?|[eo]rs?|ive|ally|' +
    'able|ie|ies|ied|ity|ed|es|ly|al|(?<!s)s|y|e)$',
);

/** The stems of the words that carry a text's meaning: "rotates" and "rotation" have the same one. */
export const stemsOf = ofText((text): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’']+/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).map(stemOf));
});

function stemOf(word: string): string {
  const plain = word
    .replace(/[’']s?$/, '')
    .replace(/^un(?!d|i)(?=.{4})/, '')
    .replace(/(?<=[^s])s$/, '');
  const stem = plain.replace(endings, '');
  return stem.length >= 3 ? stem : plain;
}

/** Stems that two texts have in common. */
export const sharedStems = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((stem) => other.has(stem));
