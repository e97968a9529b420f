import type {Case} from '../../model/workforce/workforce.ts';
import {study} from '../../study/current.ts';
import {pageNamed} from '../site/page-prose.ts';
import {type ContrastedPair, contrastsIn} from './contrasts.ts';

/** The pairs that the study contrasts. */
export const contrasted = async (): Promise<ContrastedPair[]> =>
  contrastsIn(study(), (await pageNamed('compare')).data.contrasts ?? []);

/** Those with a trust among them. */
export const contrastedWith = async (trust: Case): Promise<ContrastedPair[]> =>
  (await contrasted()).filter(({trusts}) => trusts.some((each) => each.case === trust.case));
