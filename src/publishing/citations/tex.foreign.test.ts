import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {citable, cited, published, report} from '../../testing/fixtures/citables.ts';
import {foundProgram} from '../../testing/foreign.ts';
import {temporaryFolder} from '../../testing/temporary.ts';
import {citationsOf} from './citations.ts';

const tex = foundProgram('pdfTeX', ['pdflatex']);
const bibtex = foundProgram('BibTeX', ['bibtex']);
const biber = foundProgram('biber', ['biber']);
const reader = foundProgram('pdftotext', ['pdftotext']);

// Files of several things joined, as a reader of several pages has them.
const joined = [
  citationsOf(cited({address: 'https://report.example/a_b/'}), published, report),
  ...['q01', 'q02'].map((id) =>
    citationsOf(
      cited({
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
  .map((entry) => entry.trim())
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
  run(reader!, ['-raw', 'a.pdf', 'a.txt']);
  return readFileSync(join(folder, 'a.txt'), 'utf8').replaceAll(/\s+/g, ' ');
}

const classic = String.raw`\documentclass{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}
\usepackage{textcomp}\begin{document}\nocite{*}\bibliographystyle{plain}\bibliography{all}\end{document}`;
const modern = String.raw`\documentclass{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}
\usepackage{textcomp}\usepackage{biblatex}\addbibresource{all.bib}
\begin{document}\nocite{*}\printbibliography\end{document}`;

test.skipIf(!tex || !reader).for([
  ['BibTeX with the style plain', classic, bibtex],
  ['biber', modern, biber],
] as const)(
  '%s prints a minus, the addresses, and where each quotation stands',
  {timeout: 120_000},
  ([, document, program], {skip}) => {
    if (program === undefined) return skip();
    const text = printed(document, program);
    expect(text.match(/−0\.19/g)).toHaveLength(3);
    expect(text.replaceAll(' ', '')).toContain('https://report.example/a_b/');
    expect(text).toContain('Said by Mq01; Findings');
    expect(text).toContain('Said by Mq02; Findings');
  },
);
