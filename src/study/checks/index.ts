import {censusBands} from './census-bands.ts';
import {claimDecimals, claimFractions, claimShares, claimValues} from './claim-numbers.ts';
import {claimComputations, claimsHold} from './claims-recomputed.ts';
import {deploymentParts, establishmentParts, headcountParts} from './complete-parts.ts';
import {deploymentSums} from './deployment-sums.ts';
import {duplicateKeys} from './duplicate-keys.ts';
import {establishmentSums} from './establishment-sums.ts';
import {fragmentsStand} from './fragments.ts';
import {headcountSums} from './headcount-sums.ts';
import type {Check} from './inspection.ts';
import {managers} from './managers.ts';
import {namedEvidence} from './named-evidence.ts';
import {orders} from './orders.ts';
import {paperIsSource} from './paper.ts';
import {publishedExtremes} from './published-extremes.ts';
import {questionPartsInOrder} from './question-parts.ts';
import {referenceIds, sourceReferences} from './references.ts';
import {saidStrength} from './said-strength.ts';
import {sampledSizes} from './sampled-sizes.ts';
import {neverSimulated, simulatedSources} from './simulated.ts';
import {statedOverRecruitment} from './stated-over-recruitment.ts';
import {statedRotation} from './stated-rotation.ts';
import {statedShares} from './stated-shares.ts';
import {statementValues} from './statement-values.ts';
import {unknownIds} from './unknown-ids.ts';

/** Every rule between rows and tables, in the order in which they are listed when all is well. */
export const checks: readonly Check[] = [
  duplicateKeys,
  paperIsSource,
  unknownIds,
  orders,
  questionPartsInOrder,
  managers,
  fragmentsStand,
  namedEvidence,
  saidStrength,
  referenceIds,
  sourceReferences,
  censusBands,
  sampledSizes,
  headcountParts,
  establishmentParts,
  deploymentParts,
  establishmentSums,
  headcountSums,
  deploymentSums,
  statementValues,
  statedShares,
  statedRotation,
  statedOverRecruitment,
  claimDecimals,
  claimShares,
  claimFractions,
  claimValues,
  claimComputations,
  claimsHold,
  publishedExtremes,
  neverSimulated,
  simulatedSources,
];
