import type {Problem} from '../../../loaders/problem.ts';
import type {Claim} from '../../../model/claims/claim.ts';
import {valuesOf} from '../../../model/claims/subjects/subject.ts';
import {claimById} from '../../../model/indexes.ts';
import {either} from '../../../model/values/lists.ts';
import {type PrintedQuantity, quantitiesIn} from '../../texts/quantities.ts';
import type {Check, Inspection} from '../inspection.ts';
import {anchorsOf, isHeld, printedBy, textOf} from './reading.ts';
import {formsOf, isUnitIn} from './units.ts';
import {remainderFaults} from './whole-of-part.ts';

/** What a claim prints has to be what its source prints. */
export const claimAnchors: Check = {
  title: 'The value and the unit of a published claim are those of its anchors',
  needs: ['claims'],
  find: (inspection) =>
    inspection.study.claims
      .filter(
        (claim) => isHeld(claim, inspection) && anchorsOf(claim).length > 0 && !isCounted(claim),
      )
      .flatMap((claim) => [
        ...valueFaults(claim, inspection),
        ...twinFaults(claim, inspection),
        ...unitFaults(claim, inspection),
      ]),
};

/** A base is printed with the claim, or is the value of another claim that it names. */
export const claimBases: Check = {
  title:
    'n, numerator and denominator of a claim are printed beside it, or are claims that it names',
  needs: ['claims'],
  find: (inspection) =>
    inspection.study.claims.flatMap((claim) => [
      ...(textOf(claim, inspection) === undefined ? [] : baseFaults(claim, inspection)),
      ...(textOf(claim, inspection) === undefined ? [] : wholeFaults(claim, inspection)),
      ...remainderFaults(claim, inspection),
    ]),
};

/** Where neither a text nor a number bears a claim out, nothing does. */
export const unheldClaims: Check = {
  title: 'A claim of a source whose text is not at hand is recomputed',
  needs: ['claims'],
  find: (inspection) =>
    inspection.beside.texts.bySource.size === 0
      ? []
      : inspection.study.claims
          .filter((claim) => textOf(claim, inspection) === undefined)
          .filter(
            ({computation, provenance}) => computation.length === 0 && provenance === 'published',
          )
          .map((claim) =>
            inspection.cell(
              claim,
              'source',
              'is not at hand as a text, and nothing recomputes the claim, so that nothing bears it out. Name under ' +
                '"read_in" the text that prints it, with an anchor, or say under "computation" from what it follows.',
            ),
          ),
};

/** What is worked out says from what. */
export const derivedNames: Check = {
  title: 'Every derived claim names the claims from which it follows',
  needs: ['claims'],
  find: (inspection) =>
    inspection.study.claims
      .filter((claim) => claim.provenance === 'derived' && textOf(claim, inspection) !== undefined)
      .filter((claim) => namedClaims(claim, inspection).length === 0)
      .map((claim) =>
        inspection.cell(
          claim,
          'computation',
          'names no claim, and a derived claim follows from others. Name them, or write published and add an anchor.',
        ),
      ),
};

/** What the check counts itself, in rows that have anchors of their own, need not be printed as a number. */
const isCounted = ({computation}: Claim): boolean =>
  computation.some(({computation: step}) => step === 'authors' || step === 'speakers');

function valueFaults(claim: Claim, inspection: Inspection): Problem[] {
  const printed = [...printedBy(claim), ...listed(claim), ...single(claim, inspection)];
  if (printed.some((quantity) => quantity.value === claim.value && hasMark(claim, quantity)))
    return [];
  const found =
    printed.length === 0 ? 'which print no number' : `which print ${either(printed.map(said))}`;
  return [
    inspection.cell(
      claim,
      'value',
      `${claim.unit} is not in the anchors of claim "${claim.claim}", ${found}. Correct whichever is wrong.`,
    ),
  ];
}

/** Words that print two numbers have one for each of two claims: "between 23 and 57 min". */
function twinFaults(claim: Claim, {study, cell}: Inspection): Problem[] {
  const shared = anchorsOf(claim)
    .filter(({words}) => quantitiesIn(words).some(({value}) => value === claim.value))
    .filter(({words}) => new Set(quantitiesIn(words).map(({value}) => value)).size > 1)
    .map(({typed}) => typed);
  const twin = study.claims.find(
    (other) =>
      other !== claim &&
      other.value === claim.value &&
      other.unit === claim.unit &&
      anchorsOf(other).some(({typed}) => shared.includes(typed)),
  );
  return twin
    ? [
        cell(
          claim,
          'value',
          `is claim "${claim.claim}" and also claim "${twin.claim}", by the same words "${shared[0]}". ` +
            'Give each the number that is its own.',
        ),
      ]
    : [];
}

const said = ({value, mark}: PrintedQuantity): string =>
  mark === '£' ? `£${value}` : `${value}${mark && ` ${mark}`}`;

/** A number in per cent is one only where the text says so, there or at the number that heads the list. */
function hasMark(claim: Claim, {mark}: PrintedQuantity): boolean {
  if (claim.unit === '%') return mark === '%' || (mark === '' && isUnitIn(anchorsOf(claim), ['%']));
  return mark === (claim.unit.startsWith('£') ? '£' : '');
}

/** A list in brackets counts what stands in it: "[TS, SE]" is two. */
const listed = (claim: Claim): PrintedQuantity[] =>
  anchorsOf(claim).flatMap(({typed}) =>
    [...typed.matchAll(/[([]([A-Z]{2,}\d*(?:, [A-Z]*\d*)*)[)\]]/g)].map(([, list = '']) => ({
      value: list.split(', ').length,
      mark: '',
    })),
  );

/** "A pilot interview" is one. */
function single(claim: Claim, {beside}: Inspection): PrintedQuantity[] {
  const forms = formsOf(claim.unit, beside.texts.units);
  const isOne = anchorsOf(claim).some(({words}) =>
    words.some(
      (word, at) =>
        /^an?$/.test(word) && isUnitIn([{typed: '', words: words.slice(at + 1, at + 4)}], forms),
    ),
  );
  return isOne ? [{value: 1, mark: ''}] : [];
}

/** What a table holds is what its rows are, whatever the text calls them. */
const isCountOfRows = ({computation}: Claim): boolean =>
  computation.some(({computation: step, isTyped}) => step === 'count' && !isTyped);

function unitFaults(claim: Claim, inspection: Inspection): Problem[] {
  if (claim.unit === '' || isCountOfRows(claim)) return [];
  const forms = formsOf(claim.unit, inspection.beside.texts.units);
  return isUnitIn(anchorsOf(claim), forms)
    ? []
    : [
        inspection.cell(
          claim,
          'unit',
          `is not in the anchors of claim "${claim.claim}". Add an anchor that prints it, correct it, ` +
            'or add to data/fingerprints/units.csv what the source calls it.',
        ),
      ];
}

const namedClaims = (claim: Claim, {study}: Inspection): Claim[] =>
  [...claim.computation.flatMap(({inputs}) => inputs), ...(claim.rests_on ?? [])]
    .map((id) => claimById(study, id))
    .filter((each) => each !== undefined);

const bases = ['n', 'numerator', 'denominator'] as const;

function baseFaults(claim: Claim, inspection: Inspection): Problem[] {
  // Whoever is some of a group is none of all: 24 managers are no part of 42 interviews with anybody.
  const isGrouped = valuesOf(claim.subject, 'group').length > 0;
  const named = namedClaims(claim, inspection).filter(
    ({subject, unit}) => !isGrouped || unit === '%' || valuesOf(subject, 'group').length > 0,
  );
  const known = [
    ...printedBy(claim)
      .filter(({mark}) => mark === '')
      .map(({value}) => value),
    ...named.map(({value}) => value),
    // A numerator was divided by a share.
    ...named.filter(({unit}) => unit === '%').map(({value}) => value / 100),
  ];
  return bases
    .filter((column) => claim[column] !== null && !isItsValue(claim, column))
    .filter((column) => !known.some((value) => Math.abs(value - claim[column]!) < 1e-9))
    .map((column) =>
      inspection.cell(
        claim,
        column,
        `is neither in the anchors of claim "${claim.claim}" nor the value of a claim that it names ` +
          `(${named.map((each) => `${each.claim} = ${each.value}`).join(', ') || 'it names none'}). ` +
          'Correct it, add an anchor that prints it, or name the claim under "rests_on".',
      ),
    );
}

/** What is counted is held as the value. */
const isItsValue = ({numerator, value, unit}: Claim, column: (typeof bases)[number]): boolean =>
  column === 'numerator' && unit !== '%' && numerator === value;

/** Of a part of a whole, n is the whole. */
function wholeFaults(claim: Claim, {cell, typedIn}: Inspection): Problem[] {
  const {n, numerator, denominator, value, unit} = claim;
  if (unit === '%' && claim.basis === 'chosen' && typedIn(claim, 'n') === 'not-applicable')
    return [
      cell(claim, 'n', 'stands beside a share of chosen services. Write how many these are.'),
    ];
  const isPart = denominator !== null && (unit === '%' || value === numerator);
  return isPart && n !== null && n !== denominator
    ? [
        cell(
          claim,
          'n',
          `is not the denominator ${denominator}, of which claim "${claim.claim}" is a part. Correct ` +
            `whichever is wrong.`,
        ),
      ]
    : [];
}
