import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {fixtureTables} from '../../../testing/fixtures/study.ts';
import {refiProblems} from '../../../testing/refi-qda.ts';
import {codedProject} from './project.ts';
import {codebookXml, projectFile, projectXml} from './refi.ts';

const strange = 'Rôles & “titles” <new> — d’été "half" \'quoted\' ]]> 😀';
const study = fixtureTables({
  'data/framework/themes.csv': ['Roles and titles', `"${strange.replaceAll('"', '""')}"`],
  'data/framework/quotations.csv': ['room to learn', '😀 room to learn & <grow>'],
});
const origin = {name: 'Ein “Bericht” & mehr', note: 'Version 1 <draft>.', date: '2024-05'};
const project = codedProject(study);

describe('A codebook', () => {
  const xml = codebookXml(project, origin);

  test('is valid to a validator that others have written', async () => {
    expect(await refiProblems('Codebook', xml)).toEqual([]);
  });

  test('has themes with their categories in order, and every name as it is', () => {
    expect(
      project.codes.map(({name, children}) => [name, children.map((each) => each.name)]),
    ).toEqual([
      [strange, ['Many titles', 'Fixed and rotating posts']],
      ['Growth of the team', ['Training on the job']],
    ]);
    expect(xml).toContain(
      'name="Rôles &amp; “titles” &lt;new&gt; — d’été &quot;half&quot; &#39;quoted&#39; ]]&gt; 😀"',
    );
    expect(xml.match(/color="#[0-9A-F]{6}"/g)).toHaveLength(5);
  });
});

describe('A project', () => {
  const xml = projectXml(project, origin);

  test('is valid to a validator that others have written', async () => {
    expect(await refiProblems('Project', xml)).toEqual([]);
  });

  test.each([
    ['a colour by name', 'color="#0B6E8A"', 'color="blue"'],
    ['an empty list', /<Variables>[^]*<\/Variables>/, '<Variables></Variables>'],
    ['cases behind their sources', /(<Cases>[^]*<\/Cases>)\n(<Sources>[^]*<\/Sources>)/, '$2$1'],
    ['a GUID that is none', /targetGUID="[^"]+"/, 'targetGUID="q01"'],
  ])('with %s would not be', async (_, find, put) => {
    const spoilt = xml.replace(find, put);
    expect(spoilt).not.toBe(xml);
    expect(await refiProblems('Project', spoilt)).not.toEqual([]);
  });

  test('has every participant as a case, with group and trust, the silent ones too', () => {
    expect(
      project.cases.map(({name, values, passages}) => [name, ...values.values(), passages.length]),
    ).toEqual([
      ['RSM1 (Manager, Trust 1)', 'service manager', '1', 'quoted', 1],
      ['RSM2 (Manager, Trust 2)', 'service manager', '2', 'reported', 0],
      ['RSM3 (Manager, Trust 3)', 'service manager', '3', 'nothing in the text', 0],
      ['INR1 (Network representative 1)', 'network representative', 'quoted', 1],
    ]);
  });

  test('counts letters as people do, and each GUID once', () => {
    expect(xml).toContain('endPosition="24"');
    const guids = [...xml.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    const targets = [...xml.matchAll(/targetGUID="([^"]+)"/g)].map(([, guid]) => guid);
    expect(targets.filter((guid) => !guids.includes(guid))).toEqual([]);
  });

  test('is an archive with each passage as a line of text, and the same bytes each time', () => {
    const bytes = projectFile(project, origin);
    expect(projectFile(codedProject(fixtureTables()), origin)).toEqual(
      projectFile(codedProject(fixtureTables()), origin),
    );
    const files = unzipSync(bytes);
    expect(strFromU8(files['project.qde']!)).toBe(xml);
    const texts = [...xml.matchAll(/plainTextPath="internal:\/\/([^"]+)"/g)].map(([, name]) =>
      strFromU8(files[`Sources/${name}`]!),
    );
    expect(texts).toEqual(study.quotations.map(({text}) => text));
    expect(texts.filter((text) => /[\r\n\uFEFF]/.test(text))).toEqual([]);
  });
});

test('GUIDs stay when names, order and words change, and differ between studies', () => {
  const guidsOf = (xml: string) => [...xml.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid);
  const before = guidsOf(projectXml(codedProject(fixtureTables()), origin));
  expect(guidsOf(projectXml(project, origin))).toEqual(before);
  const other = fixtureTables({'data/sources.csv': ['10.1234/example', '10.1234/other']});
  expect(
    new Set(guidsOf(projectXml(codedProject(other), origin))).isDisjointFrom(new Set(before)),
  ).toBe(true);
});
