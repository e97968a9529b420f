import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {citable, published, report, subject} from '../../testing/fixtures/citables.ts';
import {foundProgram} from '../../testing/foreign.ts';
import {temporaryFolder} from '../../testing/temporary.ts';
import {citationsOf} from './citations.ts';

const tex = foundProgram('pdfTeX', ['pdflatex']);
const bibtex = foundProgram('BibTeX', ['bibtex']);
const biber = foundProgram('biber', ['biber']);
const reader = foundProgram('pdftotext', ['pdftotext']);

// Files of several things joined, as a reader of several pages has them.
const joined = [
  citationsOf(subject({address: 'https://report.example/a_b/'}), published, report),
  ...['q01', 'q02'].map((id) =>
    citationsOf(
      subject({
        citable: citable({kind: 'quotation', id}),
        title: `Quotation ${id}: r = −0.19`,
        place: `said by M${id}; Findings`,
        inPrint: true,
      }),
      published,
      report,
    ),
  ),
]
  .map((citations) => citations.bibtex)
  .join('\n')
  // The record of the work is the same in each; BibTeX stops at the second one of a key.
  .split(/\n(?=@)/)
  .filter((entry, index, all) => all.indexOf(entry) === index)
  .join('\n');

/** What a reader of the PDF sees, in one line. */
function printed(document: string, program: string): string {
  const folder = temporaryFolder({'a.tex': document, 'all.bib': joined});
  const run = (name: string, args: string[]): void =>
    void execFileSync(name, args, {cwd: folder, stdio: 'pipe'});
  const set = (): void => run(tex!, ['-interaction=nonstopmode', '-halt-on-error', 'a.tex']);
  set();
  run(program, ['a']);
  set();
  set();
  run(reader!, ['a.pdf', 'a.txt']);
  return readFileSync(join(folder, 'a.txt'), 'utf8').replaceAll(/\s+/g, ' ');
}

const classic = String.raw`\documentclass{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}
\usepackage{textcomp}\begin{document}\nocite{*}\bibliographystyle{plain}\bibliography{all}\end{document}`;
const modern = String.raw`\documentclass{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}
\usepackage{textcomp}\usepackage{biblatex}\addbibresource{all.bib}
\begin{document}\nocite{*}\printbibliography\end{document}`;

describe.each([
  ['BibTeX with the style plain', classic, bibtex],
  ['biber', modern, biber],
])('%s', (_, document, program) => {
  const isThere = tex !== undefined && program !== undefined && reader !== undefined;
  let text = '';
  beforeAll(() => {
    if (isThere) text = printed(document, program);
  }, 120_000);

  test.skipIf(!isThere)('prints a minus as a minus', () => {
    expect(text.match(/[−–-]0\.19/g)).toHaveLength(3);
    expect(text).toContain('−0.19');
  });

  test.skipIf(!isThere)('prints the addresses of data sets and quotations', () => {
    expect(text.replaceAll(' ', '')).toContain('https://report.example/a_b/');
  });

  test.skipIf(!isThere)('prints where each quotation stands', () => {
    expect(text).toContain('Said by Mq01; Findings');
    expect(text).toContain('Said by Mq02; Findings');
  });
});
