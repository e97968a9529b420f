import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadTable, type Table} from '../loaders/table.ts';
import {tables} from '../loaders/tables/index.ts';
import {fingerprintsFile, textPlacesTable, textsTable} from '../loaders/tables/text-places.ts';
import type {SourceText} from '../model/claims/source-text.ts';
import {openLicence} from '../study/checks/anchors/source-rows.ts';
import {StudyError} from '../study/study-error.ts';
import {fingerprintText} from '../study/texts/fingerprint-text.ts';
import {writeFingerprints} from '../study/texts/fingerprints.ts';
import {PlainError} from './project.ts';

/**
 * Makes the fingerprints of every text that is at hand, and says what it wrote.
 * @throws PlainError where a text is missing, or its licence does not allow it
 */
export function fingerprint(folder: string): string[] {
  const rows = <Row>(table: Table<Row>): readonly Row[] => {
    const {rows: read, problems} = loadTable(table, readFileSync(join(folder, table.file)));
    if (problems.length > 0) throw new StudyError(problems);
    return read;
  };
  const places = rows(textPlacesTable);
  const licences = new Map(rows(tables.sources).map(({source, licence}) => [source, licence]));
  return rows(textsTable).map(({source, text}: SourceText) => {
    const licence = licences.get(source) ?? '';
    if (!openLicence.test(licence))
      throw new PlainError(
        `The licence of "${source}" in data/sources.csv is "${licence}", ` +
          'which does not allow its text to be published again, not even as hashes. Take its row out of ' +
          'data/fingerprints/texts.csv.',
      );
    if (!existsSync(join(folder, text)))
      throw new PlainError(
        `There is no text ${text} of "${source}", which data/fingerprints/texts.csv names.`,
      );
    const made = fingerprintText(
      readFileSync(join(folder, text), 'utf8'),
      places.filter((place) => place.source === source),
    );
    writeFileSync(join(folder, fingerprintsFile(source)), writeFingerprints(made));
    const count = [...made.values()].reduce((sum, {hashes}) => sum + hashes.size, 0);
    return `${fingerprintsFile(source)}: ${count} hashes in ${made.size} places.`;
  });
}
