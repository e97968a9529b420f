import type {Problem} from '../../../loaders/problem.ts';
import type {Source} from '../../../model/claims/claim.ts';
import {all} from '../../../model/values/lists.ts';
import {hasRun, wordsOf} from '../../texts/words.ts';
import type {Check, Inspection} from '../inspection.ts';
import {anchorsOf, textOf, wordsBy} from './reading.ts';

/** Licences that let others publish a text or its data again. */
export const openLicence = /^(CC0|CC BY(-\w\w)* \d|Open Government Licence|Public domain)/i;

/** A licence and a date of data are what a text at hand prints of the source. */
export const sourceRows: Check = {
  title: 'Licence and date of the data of a source are those of its anchors',
  needs: ['sources'],
  find: (inspection) =>
    inspection.study.sources
      .filter((source) => textOf(source, inspection) !== undefined)
      .flatMap((source) => [...otherLicence(source, inspection), ...otherDate(source, inspection)]),
  notes: ({study, beside, at}) =>
    study.sources
      .filter(({kind}) => kind === 'publication' && beside.texts.bySource.size > 0)
      .filter(
        ({source, licence}) => openLicence.test(licence) && !beside.texts.bySource.has(source),
      )
      .map((source) =>
        at(
          source,
          `No text at hand prints that "${source.source}" is under "${source.licence}".`,
          'licence',
        ),
      ),
};

/** Of a text that is at hand itself, its own words say how it may be used. */
function otherLicence(source: Source, {beside, cell}: Inspection): Problem[] {
  if (!beside.texts.bySource.has(source.source)) return [];
  const words = wordsOf(source.licence);
  const name = words.filter((word) => !/\d/.test(word));
  const isPrinted =
    anchorsOf(source).some((anchor) => hasRun(anchor.words, name)) &&
    words.every((word) => wordsBy(source).includes(word));
  return isPrinted
    ? []
    : [cell(source, 'licence', `is not in the anchors of "${source.source}". ${correct}`)];
}

const correct = 'Correct it, or add the words of the text that print it.';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "2022-12" is printed as December 2022 or Dec 2022. */
function otherDate(source: Source, {cell}: Inspection): Problem[] {
  if (source.data_date === '') return [];
  const [year = '', month] = source.data_date.split('-');
  const words = wordsBy(source);
  const missing = [
    ...(words.includes(year) ? [] : [year]),
    ...(month === undefined || words.some((word) => word.startsWith(months[Number(month) - 1]!))
      ? []
      : [months[Number(month) - 1]!]),
  ];
  return missing.length === 0
    ? []
    : [cell(source, 'data_date', `has ${all(missing)}, which its anchors don't. ${correct}`)];
}
