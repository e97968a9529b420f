// New sentences that credit the authors with something that nothing bears out.
import type {Study} from '../../model/study.ts';
import {speakersIn, telling} from '../../prose/speaking.ts';
import {recordOf} from '../../prose/told/record.ts';
import {boundIn, isShowing, type NewSentence} from '../../prose/told/shown.ts';
import {placesOf} from '../../study/places.ts';
import type {Passages} from '../changed/evidence.ts';
import {isOfKind} from '../changed/families.ts';
import {hasKin, rootsOf} from '../changed/kin.ts';
import {isLight} from '../changed/light.ts';

const tells = new RegExp(`^\\s+(?:\\p{L}+ly\\s+)?(?:also\\s+)?(?:${telling})\\b([^;:]*)`, 'iu');

/** What is wrong with what a new sentence lets the authors say, as a message; undefined where somebody can find it. */
export function uncredited(
  study: Study,
  given: NewSentence,
  passages: Passages,
): string | undefined {
  const {text} = given.sentence;
  const speaking = speakersIn(text).find(({speaker}) => speaker === 'paper');
  const said = speaking && tells.exec(text.slice(speaking.at + speaking.text.length))?.[1];
  if (!said || isShowing(given) || boundIn(given).length > 0) return undefined;
  const roots = [...rootsOf(withoutLight(said))];
  if (roots.length === 0) return undefined;
  const passage = passages([...placesOf(study)]);
  const sentences =
    passage === undefined
      ? recordOf(study).entries.map(({stems}) => stems)
      : passage.split(/(?<=[.!?][”"’)]?)\s+/).map(rootsOf);
  if (sentences.some((each) => roots.every((root) => hasKin(each, root)))) return undefined;
  return (
    `The sentence lets the authors say “${said.trim().replace(/\s+/g, ' ').replace(/[.]$/, '')}”, and no sentence of ` +
    `${passage === undefined ? 'the tables' : 'theirs'} has all of that. Say it in their words and bind it, ` +
    '<Says authors="…"> with a row of data/said.csv.'
  );
}

const withoutLight = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word) => {
      const plain = word.toLowerCase().replaceAll(/[^\p{L}’'-]/gu, '');
      return !isOfKind(plain) && !isLight(plain);
    })
    .join(' ');
