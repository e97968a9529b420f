import {expect, test} from 'vitest';
import {sizeWords, taken, withFiles} from './taken-page.ts';

const page = '<div><p id="whole-report">None.</p></div>';

test('the page names the files that are there, each with its size and the name under which it is saved', () => {
  const html = withFiles(page, [[taken.pdf, 3_612_000]], 'a-report-1.0.0');
  expect(html).toContain('<a href="report.pdf" download="a-report-1.0.0.pdf">PDF</a>');
  expect(html).toContain('3.6 MB.');
  expect(html).not.toMatch(/None|docx|zip/);
});

test('a page without a place for them is refused', () => {
  expect(() => withFiles('<p>x</p>', [], 'x')).toThrow('has no place for the files');
});

test.each([
  [1, '1 kB'],
  [99_001, '100 kB'],
  [655_845, '0.7 MB'],
  [15_033_361, '15.0 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
