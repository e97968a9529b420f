import type {Measured} from '../../model/values/value.ts';
import {firstCases} from '../../model/workforce/waves.ts';
import type {FigureDefinition} from '../figure.ts';
import {drawTrustRecord} from './trust-record-drawing.ts';
import {type TrustRecordRow, trustRecordRows} from './trust-record-rows.ts';
import {describeTrustRecord, isOnRecord, ownWords} from './trust-record-words.ts';

/** That something is on record is one value, of the origin that it has. */
const ownOf = ({sourced}: TrustRecordRow): Measured[] => (sourced ? [{...sourced, value: 1}] : []);

/** What is on record of one case, beside how often as much is on record of the others. */
export const trustRecord: FigureDefinition<TrustRecordRow> = {
  id: 'trust-record',
  widths: [328, 600, 904],
  rows: trustRecordRows,
  columns: [
    {key: 'what', head: 'What', value: ({lead, name}) => (lead === '' ? name : `${lead} ${name}`)},
    {
      key: 'this_trust',
      head: 'This trust',
      value: (row) =>
        row.sourced ? {text: ownWords(row), provenance: row.sourced.provenance} : ownWords(row),
      to: ({path}) => path,
    },
    {key: 'trusts', head: 'Trusts', value: ({count}) => `${count}`},
    {key: 'of', head: 'Of', value: ({of}) => `${of}`},
  ],
  base: (all, study) => ({n: all.length > 0 ? 1 : 0, missing: firstCases(study).length - 1}),
  measured: ownOf,
  own: ownOf,
  ownUnit: ['entry', 'entries'],
  unit: ['trust', 'trusts'],
  finding: (all) =>
    all.length > 0 && !isOnRecord(all)
      ? `The paper tells nothing of Trust ${all[0]?.trust}`
      : undefined,
  describe: describeTrustRecord,
  draw: drawTrustRecord,
};
