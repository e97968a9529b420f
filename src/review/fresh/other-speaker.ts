// Who speaks in a sentence that was read with other words, beside who spoke there then.
import type {Study} from '../../model/study.ts';
import {sentencesIn} from '../../prose/sentences.ts';
import {meantBy, pronounIn, speakersIn, type Speaking} from '../../prose/speaking.ts';
import {sourceNames} from '../../prose/told-by.ts';
import type {Altered} from './altered.ts';

/** What is wrong where somebody else speaks than spoke there, or more than some of them, as a message. */
export function otherSpeaker(study: Study, text: string, altered: Altered): string | undefined {
  const {sentence, was, now} = altered;
  const before = sentencesIn(text)
    .filter(({block, start}) => block === sentence.block && start < sentence.start)
    .map((each) => each.text)
    .toReversed();
  const names = sourceNames(study);
  const [spoke, speak] = [was, now].map((each) => speakersIn(each, names)) as [
    Speaking[],
    Speaking[],
  ];
  const meant = meantBy(sentence.text, before);
  const [lost] = without(spoke, meant ? [...speak, meant] : speak);
  const [other] = without(speak, spoke);
  if (lost) return lostMessage({lost, other, meant, speak, said: pronounIn(sentence.text)});
  return wholeMessage(spoke, speak);
}

/** Those of some speakers who are not among others. */
const without = (some: readonly Speaking[], others: readonly Speaking[]): Speaking[] =>
  some.filter(({speaker}) => !others.some((each) => each.speaker === speaker));

const namesOf: Readonly<Record<string, string>> = {report: 'this report', paper: 'the paper'};
const nameOf = ({speaker}: Speaking): string => namesOf[speaker] ?? speaker;

interface Lost {
  readonly lost: Speaking;
  /** Who speaks and did not. */
  readonly other: Speaking | undefined;
  /** Whom a pronoun means. */
  readonly meant: Speaking | undefined;
  readonly speak: readonly Speaking[];
  /** The pronoun with which the sentence begins. */
  readonly said: string | undefined;
}

function lostMessage({lost, other, meant, speak, said}: Lost): string | undefined {
  const isPerson = lost.speaker === 'managers' || lost.speaker === 'networks';
  // What this report adds is nobody else's, though the paper may be named beside it.
  const credited =
    lost.speaker === 'report' ? speak.find(({speaker}) => speaker === 'paper') : undefined;
  const instead = other ?? meant ?? credited;
  if (instead)
    return (
      `The sentence was read as ${nameOf(lost)} having it (“${lost.text}”), and now ${nameOf(instead)} ` +
      `${instead.speaker === 'managers' || instead.speaker === 'networks' ? 'have' : 'has'} it (“${instead.text}”). ` +
      'Name whose it is.'
    );
  if (said !== undefined)
    return (
      `The sentence was read as ${nameOf(lost)} having it (“${lost.text}”), and begins with “${said}” now, before ` +
      'which its paragraph names nobody. Name whose it is.'
    );
  // Whoever told it together with somebody else still told it.
  return isPerson && speak.length > 0
    ? `The sentence was read as told by “${lost.text}” too, and now leaves them out. Name all who told it.`
    : undefined;
}

/** "Some managers", which has become "managers". */
function wholeMessage(spoke: readonly Speaking[], speak: readonly Speaking[]): string | undefined {
  const part = spoke.find(
    ({speaker, isPart}) =>
      isPart &&
      (speaker === 'managers' || speaker === 'networks') &&
      speak.some((each) => each.speaker === speaker) &&
      speak.every((each) => each.speaker !== speaker || !each.isPart) &&
      spoke.every((each) => each.speaker !== speaker || each.isPart),
  );
  const whole = speak.find((each) => each.speaker === part?.speaker);
  return part && whole
    ? `The sentence was read as told by “${part.text}”, and now says it of ${nameOf(whole)} as such. ` +
        'Say how many of them.'
    : undefined;
}
