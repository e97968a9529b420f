import {expect, test} from 'vitest';
import {startTagsOf} from './html.ts';
import {inlineProblems} from './inline.ts';

test.each([
  ['<a href="java&Tab;script:alert(1)">x</a>', 'a <a> leads to "java\\tscript:alert(1)"'],
  ['<a href="&#1;javascript:alert(1)">x</a>', 'a <a> leads to'],
  ['<a href="data:text/html,x">x</a>', 'a <a> leads to "data:text/html,x"'],
  ['<svg><a xlink:href="JAVASCRIPT:a">x</a></svg>', 'a <a> leads to "JAVASCRIPT:a"'],
  ['<form action="vbscript:a"></form>', 'a <form> leads to'],
  ['<iframe srcdoc="<script>a</script>"></iframe>', 'a <iframe> has a page inside an attribute'],
  ['<img src="a.png" onerror="a">', 'a <img> has the attribute onerror'],
])('finds what runs in %s', (html, problem) => {
  expect(inlineProblems(startTagsOf(html)).join('\n')).toContain(problem);
});

test('lets pages, mailboxes and files of the site be linked', () => {
  const html =
    '<a href="/a/">a</a><a href="mailto:a@example.org">b</a><img src="a.png">' +
    '<a href="https://example.org/?a=javascript:b">c</a>';
  expect(inlineProblems(startTagsOf(html))).toEqual([]);
});
