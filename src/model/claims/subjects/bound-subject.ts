// What bound words and computed numbers are about: what they are bound to.
import {claimById, participantById, quotationById} from '../../indexes.ts';
import type {Study} from '../../study.ts';
import type {Binding} from '../assertions/evidence.ts';
import {
  type Comparison,
  conditionIn,
  type Expression,
  quantityIn,
} from '../assertions/expression.ts';
import {mentionsIn} from './mentions.ts';
import {joined, type Subject} from './subject.ts';

/** A subject and, of a comparison or a ratio, that of its other side. */
export interface BoundSubject {
  readonly subject: Subject;
  readonly against?: Subject;
  readonly isLoose?: boolean;
}

const nothing: BoundSubject = {subject: []};

/** What bound words are about; about nothing where what they are bound to is not there, which another check says. */
export function boundSubject(study: Study, {backing, text}: Binding): BoundSubject {
  try {
    if (backing === 'of') return ofQuantity(study, quantityIn(text));
    if (backing === 'if') return ofCondition(study, conditionIn(text));
    if (backing === 'voices') return {subject: ofVoices(study, text)};
    return backing === 'authors' ? ofAuthors(study, text) : nothing;
  } catch {
    return nothing;
  }
}

/** What a computed number is about. */
export const computedSubject = (study: Study, text: string): BoundSubject =>
  boundSubject(study, {backing: 'of', text});

function ofQuantity(study: Study, expression: Expression): BoundSubject {
  if (expression.kind === 'operation' && expression.sign === '/')
    return {subject: inAll(study, expression.left), against: inAll(study, expression.right)};
  return {subject: inAll(study, expression)};
}

function ofCondition(study: Study, comparisons: readonly Comparison[]): BoundSubject {
  const [first] = comparisons;
  if (!first) return nothing;
  return {
    subject: inAll(study, first.left),
    against: joined(
      comparisons.flatMap(({left, right}) => [inAll(study, left), inAll(study, right)]),
    ),
  };
}

/** Everything that an expression speaks of. */
const inAll = (study: Study, expression: Expression): Subject =>
  joined(namesIn(expression).map((name) => ofName(study, name)));

type Name = Extract<Expression, {kind: 'name'}>;

/** The names in an expression, in order. */
export function namesIn(expression: Expression): Name[] {
  if (expression.kind === 'name') return [expression];
  return expression.kind === 'operation'
    ? [...namesIn(expression.left), ...namesIn(expression.right)]
    : [];
}

function ofName(study: Study, {name, link, at}: Name): Subject {
  const claim = claimById(study, name);
  if (claim) return claim.subject;
  return link === 'of' && at !== undefined ? [{key: 'case', value: at}] : [];
}

/** Whoever is quoted or charted: their trust, and whether they speak for a service or a network. */
function ofVoices(study: Study, text: string): Subject {
  const [named = ''] = text.split(/\s+in\s+/);
  return joined(
    named
      .split(/\s+/)
      .flatMap((id) => quotationById(study, id)?.participants ?? [id])
      .map((id) => ofParticipant(study, id)),
  );
}

/** Groups that participants of each kind speak for. */
const groupOf = {'service-manager': 'services', 'network-representative': 'networks'} as const;

export function ofParticipant(study: Study, id: string): Subject {
  const found = participantById(study, id);
  if (!found) return [];
  const group = {key: 'group', value: groupOf[found.kind]} as const;
  return found.case === '' ? [group] : [{key: 'case', value: found.case}, group];
}

/** A claim's subject; of words of the authors, whatever their row says that they are about. */
function ofAuthors(study: Study, id: string): BoundSubject {
  const claim = claimById(study, id);
  if (claim) return {subject: claim.subject};
  const said = study.said.find((each) => each.said === id);
  if (!said) return nothing;
  const named = mentionsIn(study, `${said.about}; ${said.words}`);
  return {subject: joined([named.map(({key, value}) => ({key, value}))]), isLoose: true};
}
