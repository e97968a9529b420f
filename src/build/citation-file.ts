import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {paperOf} from '../model/claims/paper.ts';
import type {Study} from '../model/study.ts';
import {descriptionFile, readReport, type Report} from '../study/report.ts';
import {wordsOf} from '../study/texts/words.ts';
import {orcidProblems} from './citation-orcids.ts';

/** The file by which others cite the report, where a study has one. */
export const citationFile = 'CITATION.cff';

/** What the report says of itself and of the paper that its own tables or its citation file say otherwise. */
export function descriptionProblems(folder: string, study: Study): Problem[] {
  // A study of tables alone makes no pages, which need a name.
  if (!existsSync(join(folder, 'content'))) return [];
  const report = readReport(folder);
  const path = join(folder, citationFile);
  return [
    ...paperProblems(report, study),
    ...(existsSync(path) ? citedProblems(folder, readFileSync(path, 'utf8'), report, study) : []),
  ];
}

interface Author {
  readonly family?: string;
  readonly given?: string;
}

const authorsIn = ({paper}: Report): readonly Author[] => (paper['author'] ?? []) as Author[];

/** The description of the paper against its row, and the licence of the report against that of what it drew. */
function paperProblems(report: Report, study: Study): Problem[] {
  const {producer, short} = paperOf(study);
  const named = authorsIn(report).map(({family = '', given = ''}) => `${family} ${given[0] ?? ''}`);
  const fault = (what: string, stands: string, other: string): Problem => ({
    file: descriptionFile,
    message: `${what} is "${stands}", and data/sources.csv has "${other}". Correct whichever is wrong.`,
  });
  const printed = wordsOf(short);
  const cited = ['container-title', 'volume', 'issue', 'page'] as const;
  return [
    ...(named.length === 0 || named.join(', ') === producer
      ? []
      : [fault('"author" of the paper', named.join(', '), producer)]),
    ...cited
      .filter(
        (field) =>
          !wordsOf(String(report.paper[field] ?? '')).every((word) => printed.includes(word)),
      )
      .map((field) => fault(`"${field}" of the paper`, String(report.paper[field]), short)),
    ...study.sources
      .filter(({kind, licence}) => kind === 'simulation' && licence !== report.licence.name)
      .map(({licence}) => fault('the licence of the report', report.licence.name, licence)),
  ];
}

const citedProblems = (folder: string, text: string, report: Report, study: Study): Problem[] => [
  ...citationProblems(text, report, study),
  ...orcidProblems(folder, citationFile, text),
];

/** Keys of the citation file, and what stands behind each of them. */
function citationProblems(text: string, report: Report, study: Study): Problem[] {
  const [own = '', cited = ''] = text.split('preferred-citation:');
  const paper = paperOf(study);
  const {page, volume, issue, 'container-title': journal} = report.paper;
  const authors = authorsIn(report);
  const expected: readonly (readonly [part: string, key: string, values: readonly unknown[]])[] = [
    [own, 'title', [report.name]],
    [own, 'version', [report.version]],
    [own, 'name', [report.author]],
    [cited, 'title', [paper.title]],
    [cited, 'doi', [paper.doi]],
    [cited, 'year', [paper.published.slice(0, 4)]],
    [cited, 'journal', [journal]],
    [cited, 'volume', [volume]],
    [cited, 'issue', [issue]],
    [cited, 'start', [String(page).split('-')[0]]],
    [cited, 'end', [String(page).split('-')[1]]],
    [cited, 'license', [paper.licence.replaceAll(' ', '-')]],
    [cited, 'family-names', authors.map(({family}) => family)],
    [cited, 'given-names', authors.map(({given}) => given)],
  ];
  return expected.flatMap(([part, key, values]) => {
    const found = valuesOf(part, key);
    return found.join('; ') === values.map(String).join('; ')
      ? []
      : [
          {
            file: citationFile,
            message:
              `"${key}" is "${found.join('; ')}", and the report has "${values.map(String).join('; ')}". ` +
              'Correct whichever is wrong.',
          },
        ];
  });
}

/** The values of a key, without their quotation marks. */
const valuesOf = (text: string, key: string): string[] =>
  [...text.matchAll(new RegExp(`^\\s*(?:- )?${key}: *["']?(.*?)["']?$`, 'gm'))].map(
    ([, value = '']) => value,
  );
