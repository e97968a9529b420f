import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {write} from 'hucre';
import {afterAll, expect, test} from 'vitest';
import {foundOffice} from '../testing/foreign.ts';
import {sheetsOf} from './sheets.ts';

// What a sheet hides, strikes out and comments on, as LibreOffice saves it.

const office = foundOffice('Calc');
const work = mkdtempSync(join(tmpdir(), 'hidden '));
afterAll(() => rmSync(work, {recursive: true, force: true}));

async function savedAs(kind: string) {
  const made = join(work, 'heads.xlsx');
  const heads = {
    name: 'Heads',
    rows: [
      ['Trust', 'Band 2', 'Spare'],
      ['Trust 2', 19],
      ['Trust 5', 4],
    ],
    columns: [{}, {}, {hidden: true}],
    rowDefs: new Map([[2, {hidden: true}]]),
    cells: new Map([
      ['1,1', {value: 19, type: 'number' as const, comment: {author: 'A', text: 'a guess'}}],
      ['2,1', {value: 4, type: 'number' as const, style: {font: {strikethrough: true}}}],
    ]),
  };
  const old = {name: 'Früher', hidden: true, rows: [['x']]};
  writeFileSync(made, await write({sheets: [heads, old]}));
  const profile = `-env:UserInstallation=file://${encodeURI(join(work, 'profile'))}`;
  const folder = join(work, kind);
  const options = [profile, '--headless', '--convert-to', kind, '--outdir', folder, made];
  execFileSync(office!, options, {stdio: 'ignore'});
  return sheetsOf(`heads.${kind}`, readFileSync(join(folder, `heads.${kind}`)));
}

test.skipIf(office === undefined).each(['xlsx', 'ods'])(
  'an .%s shows what it hides, comments on and strikes out',
  async (kind) => {
    const [heads, old] = await savedAs(kind);
    expect([heads?.isHidden, old?.isHidden]).toEqual([undefined, true]);
    expect(heads?.marks).toMatchObject({
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([2]),
      comments: new Map([['B2', 'a guess']]),
      struck: new Set(['B3']),
    });
  },
);

test.skipIf(office === undefined)('an .xls shows which sheet it hides', async () => {
  const [heads, old] = await savedAs('xls');
  expect([heads?.isHidden, old?.isHidden, heads?.marks]).toEqual([undefined, true, undefined]);
});
