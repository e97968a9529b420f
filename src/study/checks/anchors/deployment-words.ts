import type {DeploymentModel, DeploymentStance} from '../../../model/framework/models.ts';
import {quotationById} from '../../../model/indexes.ts';
import type {Inspection} from '../inspection.ts';
import type {AnchoredRow} from './reading.ts';

/** Words by which a source tells how posts are deployed. */
const deploymentWords: Readonly<Record<DeploymentStance, RegExp>> = {
  'rotating': /^(?![\s\S]*\bstatic)[\s\S]*\brotat/i,
  'static': /^(?![\s\S]*\brotat)[\s\S]*\bstatic/i,
  'rotating-and-static': /\brotat[\s\S]*\bstatic|\bstatic[\s\S]*\brotat/i,
  'band-2': /\bbands? 2/i,
  'band-3': /\bband 3/i,
  'either-band': /\beither band/i,
};

/** Whether the words of a row tell of the deployment that it names. */
export function saysDeployment(row: DeploymentModel & AnchoredRow, {study}: Inspection): boolean {
  const words = [row.anchor ?? '', quotationById(study, row.quotation)?.text ?? ''].join(' … ');
  return deploymentWords[row.deploys].test(words);
}
