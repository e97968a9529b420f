import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../src/build/project.ts';
import {lintProse} from '../src/prose/lint.ts';
import {loadStudy} from '../src/study/load.ts';

const study = loadStudy(root);

/** What is said of a text of the study after a change in it. */
function problemsAfter(file: string, from: string, to: string): string[] {
  const path = `content/${file}.mdx`;
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(from);
  return lintProse(path, text.replace(from, to), study).map(({message}) => message);
}

const flexibility = 'categories/workforce-flexibility';
const profile = 'categories/workforce-profile';

test.each([
  ['a hedge left out', 'figures/posts', 'may have paid', 'paid', 'state it outright'],
  [
    'a hedge left out',
    flexibility,
    'Each organisation apparently</Says>',
    'Each organisation</Says>',
    'outright',
  ],
  ['a hedge left out', flexibility, '>may reduce<', '>reduce<', 'state it outright'],
  ['a hedge left out', 'themes/stability', 'is likely to be steadier', 'is steadier', 'outright'],
  ['a hedge put in', flexibility, '>not normally<', '>perhaps not normally<', 'hedge it'],
  ['a hedge put in', profile, '>is widening<', '>seems to be widening<', 'hedge it'],
  ['a hedge put in', profile, 'dissatisfaction with', 'dissatisfaction, it seems, with', 'hedges'],
  ['a weight left out', 'categories/scope-of-practice', '>pivotal<', '>part of<', 'its weight'],
  ['a weight put in', flexibility, '>important<', '>vital<', 'give it a weight'],
  ['a "not" left out', flexibility, '>not normally<', '>normally<', 'their “not”'],
  ['a "not" left out', profile, '>no significant link<', '>a significant link<', 'their “not”'],
  ['a "not" left out', profile, '>not significant<', '>significant<', 'asserts a significance'],
  ['a "not" left out', 'categories/added-value', '>many do not<', '>many<', 'their “not”'],
  ['a "not" put in', flexibility, '>harder work<', '>not harder work<', 'denies what they'],
  ['another direction', 'themes/stability', '>rose<', '>fell<', 'does not say “fell”'],
  [
    'a loose change',
    'trusts/t02',
    'ordinary,',
    'ordinary, whose staff dwindled,',
    'tells of a change',
  ],
  ['a loose cause', 'trusts/t02', 'ordinary,', 'ordinary owing to its size,', 'tells of a cause'],
  ['a loose verdict', 'trusts/t02', 'ordinary,', 'superb,', 'judges'],
  ['a loose extreme', 'trusts/t02', 'ordinary,', 'the dullest,', 'names an extreme'],
  ['a loose order', 'trusts/t02', 'ordinary,', 'runner-up,', 'puts things in an order'],
  ['a loose quantity', 'trusts/t02', 'ordinary,', 'a host of names,', 'states a quantity'],
  [
    'a word that nobody said',
    'trusts/t24',
    '>a wide range<',
    '>the worst range<',
    'word of theirs',
  ],
])('%s is refused: %s, “%s” made “%s”', (_, file, from, to, complaint) => {
  expect(problemsAfter(file, from, to).join('\n')).toContain(complaint);
});
