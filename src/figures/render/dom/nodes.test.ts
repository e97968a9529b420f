import {expect, test} from 'vitest';
import {DrawingDocument, svgNamespace} from './nodes.ts';
import {drawingIn} from './parse.ts';

const made = (name: string) => new DrawingDocument().createElementNS(svgNamespace, name);

test('an attribute that is set again stays where it was, and the last to be set is written first', () => {
  const rect = made('rect');
  for (const [name, value] of [
    ['x', 1],
    ['y', 2],
    ['x', 3],
  ] as const)
    rect.setAttribute(name, value);
  expect(rect.outerHTML).toBe('<rect y="2" x="3" />');
  rect.removeAttribute('y');
  expect([rect.hasAttribute('y'), rect.getAttribute('y')]).toEqual([false, null]);
});

test('what would end a text or an attribute is written otherwise', () => {
  const text = made('text');
  text.setAttribute('data-a', '"<&>');
  text.append('a<b>&\u00a0"');
  expect(text.outerHTML).toBe('<text data-a="&quot;&lt;&amp;&gt;">a&lt;b&gt;&amp;&#160;"</text>');
  expect(drawingIn(text.outerHTML).textContent).toBe('a<b>&\u00a0"');
});

test('a node that is put elsewhere leaves its place', () => {
  const [one, other, a, b] = [made('g'), made('g'), made('a'), made('b')];
  one.append(a, b);
  other.append(a);
  expect([one.innerHTML, other.innerHTML]).toEqual(['<b />', '<a />']);
  one.prepend(a);
  a.before(b);
  expect(one.innerHTML).toBe('<b /><a />');
  one.insertBefore(a, b);
  expect([one.innerHTML, b.previousElementSibling]).toEqual(['<a /><b />', a]);
  a.replaceWith(made('i'), made('u'));
  expect([one.innerHTML, a.parentNode]).toEqual(['<i /><u /><b />', null]);
});

test('a copy has all that an element holds, and is another', () => {
  const drawing = drawingIn('<svg><g a="1" b="2"><text>x</text></g></svg>');
  const group = drawing.children[0]!;
  const copy = group.cloneNode();
  group.textContent = '';
  expect(group.outerHTML).toBe('<g a="1" b="2" />');
  expect(copy.outerHTML).toBe('<g a="1" b="2"><text>x</text></g>');
});

test('elements are found by selectors within what holds them', () => {
  const drawing = drawingIn(
    '<svg class="w"><g class="ax t"><text class="a b"/></g><clipPath id="c"/><text class="a"/></svg>',
  );
  const found = (selector: string) =>
    drawing.querySelectorAll(selector).map(({outerHTML}) => outerHTML);
  expect(found('clipPath[id]')).toEqual(['<clipPath id="c" />']);
  expect(found('.w .t :is(.b, .c)')).toEqual(['<text class="a b" />']);
  expect(found('.a:not(.b)')).toEqual(['<text class="a" />']);
  expect(drawing.querySelector('.none')).toBeNull();
});
