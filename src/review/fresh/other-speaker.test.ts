import {expect, test} from 'vitest';
import type {Study} from '../../model/study.ts';
import {sentencesIn} from '../../prose/sentences.ts';
import {otherSpeaker} from './other-speaker.ts';

const study = {
  sources: [{source: 'old-survey', kind: 'publication'}, {source: 'paper'}],
} as unknown as Study;

/** What is said where the last sentence of a paragraph was another. */
function message(was: string, paragraph: string): string | undefined {
  const sentence = sentencesIn(paragraph).at(-1)!;
  const altered = {sentence, was, now: sentence.text, places: []};
  return otherSpeaker(study, paragraph, altered);
}

test.each([
  ['Networks saw it come.', 'Managers saw it come.', 'now managers have it (“Managers”)'],
  ['Networks saw it come.', 'Some managers left. They saw it come.', 'managers have it (“They”)'],
  ['Networks saw it come.', 'It rained. They saw it come.', 'begins with “They” now'],
  ['This report adds a bar.', 'The authors add a bar.', 'now the paper has it'],
  ['By the paper, this report draws it.', 'The paper draws it.', 'this report having it'],
  ['The paper counts four.', 'The old survey counts four.', 'now old survey has it'],
  ['Managers and networks praise it.', 'Managers praise it.', 'now leaves them out'],
  ['Some managers praise it.', 'Elsewhere managers praise it.', 'says it of managers as such'],
])('“%s” is not “%s”: %s', (was, now, says) => {
  expect(message(was, now)).toContain(says);
});

test.each([
  ['Networks saw it come.', 'It was seen by networks.'],
  ['Networks saw it come.', 'Networks met. They saw it come.'],
  ['Some managers praise it.', 'Some of the managers praise it.'],
  ['Managers praise it.', 'Managers praise it, by the paper.'],
  ['It is praised.', 'It is praised, one manager says.'],
])('“%s” may be put as “%s”', (was, now) => {
  expect(message(was, now)).toBeUndefined();
});
