import {expect, test} from 'vitest';
import {isHarmlessLink, isWebAddress} from './web-address.ts';

test.each(['/trusts/8/', '#d01', '../a', 'https://example.org/', 'mailto:a@example.org', ''])(
  'lets %s lead on',
  (address) => expect(isHarmlessLink(address)).toBe(true),
);

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:a',
  'blob:https://example.org/a',
  'file:///etc/passwd',
  'https://[',
])('refuses %j', (address) => expect(isHarmlessLink(address)).toBe(false));

test.each([
  'example.org',
  'https://',
  'https://a b',
  'javascript:alert(1)',
  'ftp://example.org',
  'https://a.example/"><svg',
  'https://a.example\\@b.example/',
  'https://bank.example@b.example/',
  'https://:secret@b.example/',
  'https://a.example/\u202Efdp.exe',
  'https://a.example/\u0000',
  'https://a.example/{\\}',
])('does not take %s for a page on the web', (address) =>
  expect(isWebAddress(address)).toBe(false),
);

test.each([
  'https://a.example',
  'http://a.example:8080/b?c=d#e',
  "https://a.example/b_(c)'d/é~%22",
])('takes %s for one', (address) => expect(isWebAddress(address)).toBe(true));
