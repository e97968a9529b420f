import {expect, test} from 'vitest';
import {drawingFrom} from './document.ts';
import {shareAttributes} from './shared-attributes.ts';

function shared(content: string): string {
  const root = drawingFrom(`<svg>${content}</svg>`);
  shareAttributes(root);
  return root.innerHTML;
}

test('neighbours that are drawn alike say so once', () => {
  expect(shared('<rect fill="red" x="1"></rect><rect fill="red" x="2"></rect>')).toBe(
    '<g fill="red"><rect x="1" /><rect x="2" /></g>',
  );
});

test('what is drawn otherwise, or not at all, stays out of their group, and the order stays', () => {
  const other = '<rect fill="red" stroke="blue" x="3"></rect>';
  expect(
    shared(`<rect fill="red" x="1"></rect><rect fill="red" x="2"></rect>${other}<title>a</title>`),
  ).toBe(
    '<g fill="red"><rect x="1" /><rect x="2" /></g><rect fill="red" stroke="blue" x="3" /><title>a</title>',
  );
});

test('neighbours within a group are found too, once', () => {
  const drawing = '<g><text fill="red" x="1">a</text><text fill="red" x="2">b</text></g>';
  expect(shared(drawing)).toBe('<g><g fill="red"><text x="1">a</text><text x="2">b</text></g></g>');
});

test('a group that says no more than it costs is not made', () => {
  expect(shared('<path r="1"></path><path r="1"></path>')).not.toContain('<g');
});

test('what a group does not hand on stays with each element', () => {
  expect(
    shared('<rect opacity="0.5" fill="red"></rect><rect opacity="0.5" fill="red"></rect>'),
  ).toBe('<g fill="red"><rect opacity="0.5" /><rect opacity="0.5" /></g>');
});
