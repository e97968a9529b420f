import {expect, test} from 'vitest';
import {complaintOf, pageAddress} from './astro.ts';
import {root} from './project.ts';

test('reads the address of a page from the log', () => {
  expect(pageAddress('12:53:42   ├─ /trusts/1/index.html (+18ms) ')).toBe('/trusts/1/index.html');
  expect(pageAddress('12:53:42   └─ /index.html')).toBe('/index.html');
  expect(pageAddress('12:53:42 [build] Complete!')).toBeUndefined();
});

test('has nothing to say about a quiet run', () => {
  expect(
    complaintOf({
      code: 0,
      out: ['12:53:42 [build] Complete!'],
      err: ['(node:7) ExperimentalWarning: new', '(Use `node --trace-warnings ...`)'],
    }),
  ).toBeUndefined();
});

test('names the page and the reason, once, without the stack', () => {
  expect(
    complaintOf({
      code: 1,
      out: [],
      err: [
        '12:55:15 [ERROR] Error: No claim "a"',
        '    at look (file:///x/dist/chunks/x.mjs:12:9)',
        '12:55:15 [ERROR] [build] Caught error rendering /trusts/8: Error: No claim "a"',
        'No claim "a"',
        '  Stack trace:',
        '    at look (file:///x/dist/chunks/x.mjs:12:9)',
      ],
    }),
  ).toBe('Astro stopped:\nThe page /trusts/8/ failed: No claim "a"');
});

test("names the file and the line of a fault in the source, from the project's folder on", () => {
  expect(
    complaintOf({
      code: 1,
      out: [],
      err: [
        '12:55:16 [ERROR] [vite] ✗ Build failed in 106ms',
        '[CompilerError] Unexpected token',
        '  Location:',
        `    ${root}src/pages/x.astro:3:7`,
      ],
    }),
  ).toBe(
    'Astro stopped:\n✗ Build failed in 106ms\n[CompilerError] Unexpected token\n  Location:\n    src/pages/x.astro:3:7',
  );
});

test('takes a warning for a failure', () => {
  expect(
    complaintOf({code: 0, out: ['12:55:19 [WARN] `Astro.request.headers` was used'], err: []}),
  ).toContain('`Astro.request.headers` was used');
});

test('passes over the warning that Astro causes by itself', () => {
  const warning =
    '12:53:42 [WARN] [vite] \u001b[33m[MODULE_LEVEL_DIRECTIVE] \u001b[0mThe semantics of the module level directive "use astro:head-inject" in "content/x.mdx" may not be preserved';
  expect(complaintOf({code: 0, out: [warning], err: []})).toBeUndefined();
});

test('takes what a page writes to the error output for a failure', () => {
  expect(complaintOf({code: 0, out: [], err: ['careful']})).toBe(
    'Warnings count as failures:\ncareful',
  );
});

test('takes an error that Astro only logs for a failure', () => {
  expect(
    complaintOf({code: 0, out: ['12:55:19 [ERROR] [content] no such entry'], err: []}),
  ).toContain('no such entry');
});

test('says so when Astro dies without a word', () => {
  expect(complaintOf({code: null, out: [], err: []})).toContain('without a word');
});

test('says in words that a page stands where another is said to be gone', () => {
  const warning =
    '12:53:42 [WARN] [build] Could not render `/references` from route `/[...address]` as it conflicts with higher priority route `/references`.';
  expect(complaintOf({code: 0, out: [warning], err: []})).toBe(
    'Warnings count as failures:\nTwo pages have the address /references: one of the report, and one that says that it has moved, is gone or is left out. If data/addresses.csv lists it as redirect or gone, write live.',
  );
});
