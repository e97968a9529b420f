import {expect, test} from 'vitest';
import type {Address} from '../../model/publishing/record.ts';
import {noticeOf} from './notice.ts';

const gone: Address = {
  path: '/figures/old.csv',
  state: 'gone',
  to: '/figures/new.csv',
  reason: 'A trust, "T08", was counted twice & more.',
  was_wrong: 'yes',
};
const full = (path: string): string => `https://report.example${path}`;
const at = (path: string) => noticeOf({...gone, path}, full);

test('a table says in its rows why it is gone, whether it was wrong and what stands in its place', () => {
  expect(at('/figures/old.csv').body).toBe(
    '\ufeffnotice\n' +
      '/figures/old.csv is gone.\n' +
      '"A trust, ""T08"", was counted twice & more."\n' +
      'Was the number wrong? Yes.\n' +
      'In its place: https://report.example/figures/new.csv\n',
  );
});

test('an object says the same to programs', () => {
  expect(JSON.parse(String(at('/figures/old.json').body))).toEqual({
    state: 'gone',
    reason: gone.reason,
    wasWrong: 'yes',
    to: 'https://report.example/figures/new.csv',
  });
});

test('a drawing says it in words', () => {
  const {type, body} = at('/figures/old.svg');
  expect(type).toBe('image/svg+xml; charset=utf-8');
  expect(body).toContain('>A trust, &quot;T08&quot;, was counted twice &amp; more.</text>');
  expect(body).toContain('>Was the number wrong? Yes.</text>');
});

test('a picture in pixels is one', () => {
  const {type, body} = at('/figures/old.png');
  expect(type).toBe('image/png');
  expect([...(body as Uint8Array).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
});

test('what has moved does not say that it was wrong', () => {
  expect(
    noticeOf(
      {...gone, path: '/a/cite.bib', state: 'redirect', reason: '', was_wrong: 'not-applicable'},
      full,
    ).body,
  ).toBe('/a/cite.bib has moved.\nIn its place: https://report.example/figures/new.csv\n');
});
