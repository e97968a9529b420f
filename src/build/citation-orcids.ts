import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../loaders/problem.ts';
import {paperId} from '../model/claims/paper.ts';
import {type HeldText, placesWith, readTexts} from '../study/texts/source-texts.ts';
import {wordsOf} from '../study/texts/words.ts';

/** An author of the paper as the citation file names them. */
interface CitedAuthor {
  readonly family: string;
  readonly given: string;
  readonly orcid: string;
}

/** The authors with an ORCID, in the order of the file. */
export const authorsWithOrcid = (text: string): CitedAuthor[] =>
  text.split(/^\s*- (?=family-names:)/m).flatMap((part) => {
    const value = (key: string): string =>
      new RegExp(`^\\s*${key}: *["']?(.*?)["']?$`, 'm').exec(part)?.[1] ?? '';
    const orcid = value('orcid');
    return orcid === ''
      ? []
      : [{family: value('family-names'), given: value('given-names'), orcid}];
  });

/** ORCIDs of the citation file that the paper prints beside other names or not at all, where its text is at hand. */
export function orcidProblems(folder: string, file: string, citation: string): Problem[] {
  const {texts} = readTexts((path) => {
    const whole = join(folder, path);
    return existsSync(whole) ? readFileSync(whole) : undefined;
  });
  const paper = texts.bySource.get(paperId);
  if (!paper) return [];
  return authorsWithOrcid(citation)
    .filter((author) => !isPrinted(paper, author))
    .map(({family, given, orcid}) => ({
      file,
      message:
        `"orcid" of ${given} ${family} is "${orcid}", and the paper does not print that beside the name. ` +
        'Correct it, or take it out.',
    }));
}

/** Whether the paper prints an ORCID right behind the name that it is given for. */
const isPrinted = (paper: HeldText, {family, given, orcid}: CitedAuthor): boolean => {
  const [, number = ''] = /orcid\.org\/([\dX-]+)$/.exec(orcid) ?? [];
  return ['http', 'https'].some((scheme) => {
    const run = wordsOf(`${family} ${given} ${scheme}://orcid.org/${number}`);
    return number !== '' && (placesWith(paper, run)?.length ?? 0) > 0;
  });
};
