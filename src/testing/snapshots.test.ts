import {expect, test} from 'vitest';
import {onLines} from './snapshots.ts';

test('sets each element on a line, but nothing between the parts of a text', () => {
  const svg =
    '<svg width="9"><g><rect /><text x="1">one <tspan>two</tspan><tspan>three</tspan></text></g><g></g></svg>';
  expect(onLines(svg).split('\n').slice(2)).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" width="9">',
    '  <g>',
    '    <rect />',
    '    <text x="1">one <tspan>two</tspan><tspan>three</tspan></text>',
    '  </g>',
    '  <g>',
    '  </g>',
    '</svg>',
    '',
  ]);
});
