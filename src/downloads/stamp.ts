import {catalogue} from '../catalogue/citables.ts';
import {edition} from '../catalogue/edition.ts';
import {study} from '../dataset.ts';
import type {Citable, CitableKind} from '../model/citable.ts';
import type {Study} from '../model/study.ts';

let kept: {study: Study; all: readonly Citable[]; edition: ReturnType<typeof edition>} | undefined;

/** The catalogue and the edition of the study as it is, worked out once for all files. */
function known() {
  const tables = study();
  if (kept?.study !== tables) kept = {study: tables, all: catalogue(tables), edition: edition()};
  return kept;
}

export const thisEdition = () => known().edition;

/** What is known of something that has an address of its own; undefined where the catalogue does not list it. */
export const citableOf = (kind: CitableKind, id: string): Citable | undefined =>
  known().all.find((each) => each.kind === kind && each.id === id);
