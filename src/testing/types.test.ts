import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {root, workFolder} from '../build/project.ts';
import {checkTypes} from './types.ts';

// Inside of the project, where its packages are found.
mkdirSync(workFolder, {recursive: true});
const folder = mkdtempSync(join(workFolder, 'types-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function project(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), {recursive: true});
    writeFileSync(join(path, file), text);
  }
  mkdirSync(join(path, '.astro'), {recursive: true});
  writeFileSync(join(path, '.astro', 'types.d.ts'), '/// <reference types="astro/client" />\n');
  cpSync(join(root, 'tsconfig.json'), join(path, 'tsconfig.json'));
  return path;
}

const check = (path: string) => checkTypes(new AbortController().signal, path, join(path, 'over'));

const title = `---
interface Props {
  readonly title: string;
}
const {title} = Astro.props;
---
<h1>{title}</h1>
`;

test('says nothing where all types fit', async () => {
  const path = project('right', {
    'src/Title.astro': title,
    'src/page.astro': `---
import Title from './Title.astro';
import {size} from './size.ts';
---
<Title title={String(size)} />
<script>
  import {size} from './size.ts';
  document.title = String(size);
</script>
`,
    'src/size.ts': 'export const size: number = 1;\n',
  });
  expect(await check(path)).toEqual({passed: true, output: ''});
});

test('names file, line and column of each fault, in the source as it was written', async () => {
  const path = project('wrong', {
    'src/Title.astro': title,
    'src/page.astro': `---
import Title from './Title.astro';
import Missing from './Missing.astro';
import {size} from './size.ts';
const unused = 1;
const length: string = size;
---
<Title title={size} />
<Title />
<Title title="a" colour="b" />
<p>{length.toFixed(2)}</p>
<p>{[1].map((each) => each.length)}</p>
<Missing />
<script>
  import {size} from './size.ts';
  document.title = size;
</script>
`,
    'src/size.ts': 'export const size: number = "1";\n',
    'src/uses.ts': `import Title from './Title.astro';
export const name: number = Title;
export const later = (value) => value;
`,
  });
  const {passed, output} = await check(path);
  expect(passed).toBe(false);
  const places = output.split('\n').flatMap((line) => /^\S+:\d+:\d+ error TS\d+/.exec(line) ?? []);
  expect(places).toMatchInlineSnapshot(`
    [
      "src/page.astro:16:3 error TS2322",
      "src/page.astro:3:21 error TS2307",
      "src/page.astro:5:7 error TS6133",
      "src/page.astro:6:7 error TS2322",
      "src/page.astro:8:8 error TS2322",
      "src/page.astro:9:2 error TS2322",
      "src/page.astro:10:18 error TS2322",
      "src/page.astro:11:12 error TS2551",
      "src/page.astro:12:28 error TS2339",
      "src/size.ts:1:14 error TS2322",
      "src/uses.ts:2:14 error TS2322",
      "src/uses.ts:3:23 error TS7006",
    ]
  `);
});
