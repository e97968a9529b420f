import {expect, test} from 'vitest';
import {withLinks, withoutLinks} from './links.ts';

const drawing =
  '<svg><g><a xlink:href="/framework/#rsm2-one" fill="none"><rect x="1"/></a><rect x="2"/></g></svg>';

test('a file keeps its marks and loses its links', () => {
  expect(withoutLinks(drawing)).toBe('<svg><g><rect x="1"/><rect x="2"/></g></svg>');
});

test('on a page links have its address and stay out of the order of the keyboard', () => {
  expect(withLinks(drawing, (path) => `/base${path}`)).toBe(
    '<svg><g><a href="/base/framework/#rsm2-one" tabindex="-1"><rect x="1"/></a><rect x="2"/></g></svg>',
  );
});
