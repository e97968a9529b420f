import {expect, test} from 'vitest';
import {withWholeNamesInPage} from './whole-names.ts';

const nbsp = '\u00a0';

test.each([
  ['<p>In Trust 8 &amp; Trust 20</p>', `<p>In Trust${nbsp}8 &amp; Trust${nbsp}20</p>`],
  ['<a href="/a"> Trust 3 </a>, band 4', `<a href="/a"> Trust${nbsp}3 </a>, band${nbsp}4`],
  ['<p>22.27 % <b>of Table 1</b>', `<p>22.27${nbsp}% <b>of Table${nbsp}1</b>`],
  ['<p>posts, bands 2–8</p>', `<p>posts, <span class="nowrap">bands${nbsp}2–8</span></p>`],
  ['<br>band 2<br />band 3', `<br>band${nbsp}2<br />band${nbsp}3`],
])('the page %s keeps a name with its number', (page, wanted) => {
  expect(withWholeNamesInPage(page)).toBe(wanted);
});

test.each([
  '<p title="Trust 8">none</p>',
  '<svg><g><text>Trust 8</text></g></svg>',
  '<script type="application/ld+json">{"name": "Trust 8"}</script>',
  '<textarea>In Trust 8</textarea>',
  '<title>Trust 8</title>',
])('the page %s stays as it is', (page) => {
  expect(withWholeNamesInPage(page)).toBe(page);
});
