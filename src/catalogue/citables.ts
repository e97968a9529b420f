import {study} from '../dataset.ts';
import {allFigures} from '../figures/registry.ts';
import {csvOf} from '../figures/table.ts';
import type {Citable, CitableKind} from '../model/citable.ts';
import type {Study} from '../model/study.ts';
import {hashOf} from './hash.ts';

/** Everything of this build that can be cited. */
export function catalogue(tables: Study = study()): Citable[] {
  const dateOf = (source: string): string => tables.sources.find((each) => each.source === source)?.data_date ?? '';
  const make = (kind: CitableKind, id: string, path: string, rows: string, more: Partial<Citable> = {}): Citable =>
    ({kind, id, path, hash: hashOf(rows), dataDate: '', simulated: false, instead: [], status: 'current', statusReason: '', successor: '', ...more});
  const of = (...rows: readonly unknown[]): string => JSON.stringify(rows);
  return [
    ...allFigures(tables).map((figure) => make('figure', figure.id, `/figures/${figure.id}/`, csvOf(figure.table), {simulated: figure.drawn.has('simulated')})),
    ...tables.claims.map((claim) => make('claim', claim.claim, `/claims/${claim.claim}/`, of(claim), {dataDate: dateOf(claim.source)})),
    ...tables.quotations.map((quotation) => make('quotation', quotation.quotation, `/quotations/${quotation.quotation}/`, of(quotation))),
    ...tables.categories.map((category) => make('category', category.category, `/categories/${category.category}/`, of(category, tables.quotations.filter((each) => each.category === category.category)))),
    ...tables.themes.map((theme) => make('theme', theme.theme, `/themes/${theme.theme}/`, of(theme))),
    ...tables.cases.map((trust) => make('trust', trust.case, `/trusts/${trust.number}/`, of(trust))),
  ];
}

/** @throws where the build has nothing with this id */
export function citableNamed(kind: CitableKind, id: string): Citable {
  const found = catalogue().find((each) => each.kind === kind && each.id === id);
  if (!found) throw new Error(`There is no ${kind} "${id}" in the catalogue.`);
  return found;
}
