import type {Frame} from '../figure.ts';
import {drawColumns} from './establishment-columns.ts';
import {drawPanels} from './establishment-panels.ts';
import {areWhole, type Ranked} from './establishment-rows.ts';

/** One row for each trust where most are known by share and size, else a panel for each of the two. */
export const drawEstablishment = (rows: readonly Ranked[], frame: Frame): string =>
  areWhole(rows) ? drawColumns(rows, frame) : drawPanels(rows, frame);
