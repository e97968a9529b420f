import {expect, test} from 'vitest';
import {headersOf, pagePolicy} from './headers.ts';

const directives = (policy: string | undefined): Map<string, string> =>
  new Map(
    (policy ?? '').split('; ').map((directive): [string, string] => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

// The rules of the HTTP Observatory of Mozilla and MDN, as its scoring describes them.
test('a page gets what the Observatory asks for its best mark', () => {
  const headers = headersOf('trusts/8/');
  const policy = directives(headers['content-security-policy']);
  expect(policy.get('default-src')).toBe("'none'");
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:|data:/);
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('base-uri')).toBe("'none'");
  expect(policy.get('form-action')).toBe("'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  const seconds = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1]);
  expect(seconds).toBeGreaterThanOrEqual(15_768_000);
  expect(headers).not.toHaveProperty('set-cookie');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

test('only what is meant for the pages of others may be framed', () => {
  const framed = ['embed/census/', 'figures/census/', '', 'figures/census.svg'].filter(
    (path) =>
      directives(headersOf(path)['content-security-policy']).get('frame-ancestors') !== "'none'",
  );
  expect(framed).toEqual(['embed/census/']);
});

test('no drawing may run a script, wherever it lies', () => {
  for (const path of ['figures/census.svg', 'favicon.svg'])
    expect(headersOf(path)['content-security-policy']).toMatch(/^default-src 'none'; style-src/);
});

test('a page states its policy itself, but for what only a header can', () => {
  expect(pagePolicy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(pagePolicy).not.toContain('frame-ancestors');
});
