import {anchorsStand} from './anchors/anchors-stand.ts';
import {categoryPlaces} from './anchors/category-places.ts';
import {citedWorks} from './anchors/cited-works.ts';
import {claimAnchors, claimBases, derivedNames, unheldClaims} from './anchors/claim-anchors.ts';
import {discrepancyIds, discrepancySides} from './anchors/discrepancy-anchors.ts';
import {frameworkRows} from './anchors/framework-rows.ts';
import {printedOrder} from './anchors/printed-order.ts';
import {printedReferences, sourceHeads, sourceWorks} from './anchors/printed-references.ts';
import {quotationAnchors} from './anchors/quotation-anchors.ts';
import {saidAnchors} from './anchors/said-anchors.ts';
import {sourceRows} from './anchors/source-rows.ts';
import {claimSubjects} from './anchors/subjects.ts';
import {surroundingsStand} from './anchors/surroundings.ts';
import {testimonyAnchors} from './anchors/testimony-anchors.ts';
import {categoryEvidence} from './category-evidence.ts';
import {censusBands} from './census-bands.ts';
import {claimBasis} from './claim-basis.ts';
import {claimDecimals, claimFractions, claimShares, claimValues} from './claim-numbers.ts';
import {claimSentences} from './claim-sentences.ts';
import {subjectsNamed, subjectValues} from './claim-subjects.ts';
import {claimComputations, claimsHold} from './claims-recomputed.ts';
import {deploymentParts, establishmentParts, headcountParts} from './complete-parts.ts';
import {deploymentSums} from './deployment-sums.ts';
import {discrepancyRows} from './discrepancy-rows.ts';
import {drawnRows} from './drawn-rows.ts';
import {duplicateKeys} from './duplicate-keys.ts';
import {establishmentSums} from './establishment-sums.ts';
import {fragmentsStand} from './fragments.ts';
import {headcountSums} from './headcount-sums.ts';
import type {Check} from './inspection.ts';
import {jointRows} from './joint.ts';
import {managers} from './managers.ts';
import {namedEvidence} from './named-evidence.ts';
import {noOpposites} from './opposites.ts';
import {orders} from './orders.ts';
import {noOutliers} from './outliers.ts';
import {paperIsSource} from './paper.ts';
import {publishedExtremes} from './published-extremes.ts';
import {questionPartsInOrder} from './question-parts.ts';
import {quotationMarks} from './quotation-marks.ts';
import {quotationOrigins} from './quotation-origins.ts';
import {quotationWords} from './quotation-words.ts';
import {quotedCells} from './quoted-cells.ts';
import {citedReferences, referenceIds, sourceReferences} from './references.ts';
import {reportingItems} from './reporting.ts';
import {restsOnClaims} from './rests-on.ts';
import {ruleWords} from './rule-words.ts';
import {saidStrength} from './said-strength.ts';
import {sameQuestions} from './same-question.ts';
import {sampledSizes} from './sampled-sizes.ts';
import {neverSimulated, simulatedSources} from './simulated.ts';
import {kindsOfSources, sourceKindsFit} from './source-kinds.ts';
import {issuesTold, viewsStand} from './stances.ts';
import {statedOverRecruitment} from './stated-over-recruitment.ts';
import {statedRotation} from './stated-rotation.ts';
import {statedShares} from './stated-shares.ts';
import {statementValues} from './statement-values.ts';
import {describedBands, viewHolders} from './told/told-rows.ts';
import {toldWords} from './told/told-words.ts';
import {apprenticeshipLevels, typedNumberRows} from './typed-number-rows.ts';
import {typedNumbersInData} from './typed-numbers.ts';
import {unknownIds} from './unknown-ids.ts';
import {withheldPrints} from './withheld-prints.ts';

/** Every rule between rows and tables, in the order in which they are listed when all is well. */
export const checks: readonly Check[] = [
  duplicateKeys,
  paperIsSource,
  unknownIds,
  noOutliers,
  withheldPrints,
  orders,
  questionPartsInOrder,
  managers,
  quotationOrigins,
  quotationMarks,
  quotationWords,
  quotedCells,
  categoryEvidence,
  fragmentsStand,
  namedEvidence,
  issuesTold,
  viewsStand,
  jointRows,
  reportingItems,
  ruleWords,
  typedNumberRows,
  apprenticeshipLevels,
  typedNumbersInData,
  saidStrength,
  noOpposites,
  toldWords,
  describedBands,
  viewHolders,
  referenceIds,
  sourceReferences,
  citedReferences,
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
  claimBasis,
  subjectValues,
  subjectsNamed,
  claimSentences,
  claimComputations,
  claimsHold,
  sameQuestions,
  publishedExtremes,
  neverSimulated,
  simulatedSources,
  kindsOfSources,
  sourceKindsFit,
  drawnRows,
  restsOnClaims,
  anchorsStand,
  categoryPlaces,
  claimAnchors,
  claimBases,
  unheldClaims,
  claimSubjects,
  derivedNames,
  quotationAnchors,
  surroundingsStand,
  saidAnchors,
  testimonyAnchors,
  frameworkRows,
  discrepancySides,
  discrepancyIds,
  discrepancyRows,
  printedReferences,
  printedOrder,
  citedWorks,
  sourceWorks,
  sourceHeads,
  sourceRows,
];
