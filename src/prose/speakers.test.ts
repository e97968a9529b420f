import {expect, test} from 'vitest';
import type {Study} from '../model/study.ts';
import {fixtureTables} from '../testing/fixtures/study.ts';
import {speakerProblems} from './speakers.ts';

const study = fixtureTables();
const [manager] = study.participants;
const again: Study = {
  ...study,
  participants: [...study.participants, {...manager!, participant: 'RSM4', number: 4}],
};
const said = (of: Study, trust: string) =>
  speakerProblems(of, `${trust} says <Words id="q01" />.`).map(({message}) => message);

test('lets the words of a trust be those of anybody who was interviewed there', () => {
  expect(said(study, 'Trust 1')).toEqual([]);
  expect(said(again, 'Trust 1')).toEqual([]);
});

test('finds words of somebody else, also where a trust was interviewed twice', () => {
  expect(said(again, 'Trust 2')[0]).toMatch(/reads as the words of Trust 2, and they are those of/);
});
