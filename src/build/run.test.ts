import {expect, test} from 'vitest';
import {PlainError} from './project.ts';
import {messageOf, readTyped, usageOf} from './run.ts';

const command = {
  usage: [['npm run build -- --out FOLDER', 'builds into that folder']],
  options: {'out': {type: 'string'}, 'published-only': {type: 'boolean', default: false}},
  words: 1,
} as const;

test('reads options and words', () => {
  expect(readTyped(command, ['--out', 'site', 'word'])).toEqual({
    options: {'out': 'site', 'published-only': false},
    words: ['word'],
  });
});

test('asks for help', () => {
  expect(readTyped(command, ['--out=a', '--help'])).toBe('help');
  expect(usageOf(command)).toBe(
    'Usage:\n  npm run build -- --out FOLDER\n      builds into that folder',
  );
});

test.each([
  [['--publish-only'], 'There is no option --publish-only. Did you mean --published-only?'],
  [['--oot=x'], 'There is no option --oot=x. Did you mean --out?'],
  [['-v'], 'There is no option -v.'],
  [['one', 'two'], '"two" is one word too many.'],
  [['--published-only=yes'], "Option '--published-only' does not take an argument"],
  [['--out'], "Option '--out <value>' argument missing"],
])('refuses %j with what to type', (typed, message) => {
  const read = (): unknown => readTyped(command, typed);
  expect(read).toThrow(PlainError);
  expect(read).toThrow(message);
  expect(read).toThrow('npm run build -- --out FOLDER');
});

const system = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: it went wrong`), {code, path});

test.each([
  ['ENOSPC', 'the disk is probably full'],
  ['EACCES', 'may not be read or written (/a/b)'],
  ['EROFS', 'The disk can only be read (/a/b)'],
  ['EMFILE', 'ulimit -n 4096'],
  ['ELOOP', 'A link leads back to itself (/a/b)'],
  ['ERR_MODULE_NOT_FOUND', 'Delete node_modules and try again'],
])('says in words what the system means by %s', (code, words) => {
  const message = messageOf(system(code, '/a/b'));
  expect(message).toContain(words);
  expect(message).not.toContain('    at ');
});

test('shows no way through the program, but how to see it', () => {
  const message = messageOf(new TypeError('x is not a function'));
  expect(message).toContain('The program itself is at fault: x is not a function');
  expect(message).toContain('--debug');
  expect(message).not.toContain('    at ');
});
