import {expect, test} from 'vitest';
import {type AstroOutcome, complaintOf} from './astro.ts';
import {root} from './project.ts';

const quiet: AstroOutcome = {code: 0, logged: [], written: []};
const logged = (level: 'warn' | 'error', message: string): Pick<AstroOutcome, 'logged'> => ({
  logged: [{level, label: 'build', message}],
});

test('has nothing to say about a quiet run', () => {
  expect(complaintOf(quiet)).toBeUndefined();
});

test('names the page and the reason, once, although Astro logs what it throws', () => {
  expect(
    complaintOf({
      code: 1,
      ...logged('error', 'Caught error rendering /trusts/8: Error: No claim "a"'),
      written: ['No claim "a"', '    at look (file:///x/dist/chunks/x.mjs:12:9)'],
      failed: {message: 'No claim "a"', page: '/trusts/8/'},
    }),
  ).toBe('Astro stopped:\nThe page /trusts/8/ failed: No claim "a"');
});

test("names the file and the line of a fault in the source, from the project's folder on", () => {
  expect(
    complaintOf({
      ...quiet,
      code: 1,
      failed: {message: 'Unexpected token', place: `${root}src/pages/x.astro:3:7`},
    }),
  ).toBe('Astro stopped:\nUnexpected token\n  Location: src/pages/x.astro:3:7');
});

test('takes a warning for a failure', () => {
  expect(complaintOf({...quiet, ...logged('warn', '`Astro.request.headers` was used')})).toBe(
    'Warnings count as failures:\n`Astro.request.headers` was used',
  );
});

test('says a warning that came several times once, without its colours', () => {
  const warning = {level: 'warn', label: 'vite', message: '\u001b[33mcareful\u001b[0m'} as const;
  expect(complaintOf({...quiet, logged: [warning, warning]})).toBe(
    'Warnings count as failures:\ncareful',
  );
});

test('takes what a page writes to the error output for a failure', () => {
  expect(complaintOf({...quiet, written: ['careful']})).toBe(
    'Warnings count as failures:\ncareful',
  );
});

test('takes an error that Astro only logs for a failure', () => {
  expect(complaintOf({...quiet, ...logged('error', 'no such entry')})).toContain('no such entry');
});

test('says so when Astro dies without a word', () => {
  expect(complaintOf({...quiet, code: 7})).toContain('without a word (exit code 7)');
});

test('says what to do where the system has ended Astro, and nothing that follows from it', () => {
  expect(complaintOf({...quiet, code: null, endedBy: 'SIGKILL', written: ['Broken pipe']})).toBe(
    'The pages are not finished: something ended the program that draws them (SIGKILL). ' +
      'If nobody did, this machine has too little memory; close other programs and try again.',
  );
});
