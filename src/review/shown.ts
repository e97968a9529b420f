import {computedNumber} from '../model/claims/assertions/number-evidence.ts';
import {formatClaim} from '../model/claims/named.ts';
import {ofText} from '../model/derived.ts';
import {claimById, quotationById} from '../model/indexes.ts';
import type {Study} from '../model/study.ts';
import {type MdxTag, tagsIn} from '../prose/tags.ts';

/** White space says nothing, nor how a letter with an accent is stored. */
export const normal = ofText((text): string => text.normalize().replaceAll(/\s+/g, ' ').trim());

/**
 * A text of MDX as its reader needs it: in the place of each element what it shows, and behind it in braces what it is
 * and is given. Another element, or another number from the same one, is thus another text.
 */
export function shownText(study: Study, text: string): string {
  const open: MdxTag[] = [];
  let at = 0;
  const parts = tagsIn(text).flatMap((tag) => {
    const before = text.slice(at, tag.start);
    at = tag.end;
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind === 'alone') return [before, valueOf(study, tag), ' ', nameOf(tag)];
    return tag.kind === 'open' ? [before] : [before, ' ', nameOf(open.pop() ?? tag)];
  });
  // What is closed in a later paragraph only is still named in this one.
  const unclosed = open.map((tag) => ` ${nameOf(tag)}`);
  return normal(filled(study, [...parts, text.slice(at), ...unclosed].join('')));
}

/** An element and what it is given, in whatever order: "{Claim bare, id: interviews}". */
function nameOf({name, attributes}: MdxTag): string {
  const given = [...attributes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => (value === '' ? key : `${key}: ${normal(value)}`));
  return `{${[name, given.join(', ')].filter(Boolean).join(' ')}}`;
}

/** What an element without words of its own puts in; empty where that is no words, or nothing that is known. */
function valueOf(study: Study, {name, attributes}: MdxTag): string {
  const id = attributes.get('id') ?? '';
  if (name === 'Claim') return claimValue(study, id);
  if (name === 'Value') return computed(study, attributes.get('of') ?? '');
  if (name === 'Trust') return `Trust ${attributes.get('n')}`;
  return name === 'Quote' || name === 'Words' ? quoted(study, id) : '';
}

function claimValue(study: Study, id: string): string {
  const claim = claimById(study, id);
  return claim ? formatClaim(claim) : '';
}

function quoted(study: Study, id: string): string {
  const quotation = quotationById(study, id);
  return quotation ? `“${quotation.text}” (${quotation.participants.join(', ')})` : '';
}

/** What cannot be computed is a problem that the check of the texts names. */
function computed(study: Study, formula: string): string {
  try {
    return computedNumber(study, formula).shown;
  } catch {
    return '';
  }
}

/** Titles of figures are filled in with claims by their ids. */
const filled = (study: Study, text: string): string =>
  text.replaceAll(/\{claim:([\w-]+)\}/g, (place, id: string) =>
    `${claimValue(study, id)} ${place}`.trim(),
  );
