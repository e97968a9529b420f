import type {Source} from '../../model/claims/claim.ts';
import {categoryNumber} from '../../model/framework/coverage.ts';
import type {Quotation} from '../../model/framework/framework.ts';
import {categoryById, sourceById} from '../../model/indexes.ts';
import type {Study} from '../../model/study.ts';
import {licenceAddress} from '../../model/values/licence.ts';

/** What a collection of annotations says of the report that publishes it. */
export interface AnnotatedReport {
  readonly name: string;
  /** The address of a path from the top of the site. */
  readonly address: (path: string) => string;
}

/** Where the collection stands, from the top of the site. */
export const annotationsPath = '/quotations.jsonld';

/**
 * The quotations of a study as a collection of W3C Web Annotations: each finds its words in the source again by what
 * stands around them, and tags them with their category and who said them.
 */
export function annotationCollection(study: Study, publisher: AnnotatedReport): object {
  const id = publisher.address(annotationsPath);
  const items = study.quotations.flatMap((row) => annotationOf(study, row, publisher));
  const page = `${id}#page`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    'type': 'AnnotationCollection',
    'label': `Quotations: ${publisher.name}`,
    'creator': creatorOf(publisher),
    'total': items.length,
    'first': {id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items},
    'last': page,
  };
}

/** The tags are this report's. */
const creatorOf = ({name, address}: AnnotatedReport): object => ({
  id: address('/'),
  type: 'Software',
  name,
  homepage: address('/'),
});

function annotationOf(study: Study, row: Quotation, publisher: AnnotatedReport): object[] {
  const source = sourceById(study, row.source);
  const target = source && addressOfSource(source);
  if (!source || !target) return [];
  const rights = licenceAddress(source.licence);
  return [
    {
      id: publisher.address(`/quotations/${row.quotation}/#annotation`),
      type: 'Annotation',
      motivation: ['classifying', 'tagging'],
      creator: {id: publisher.address('/'), type: 'Software', name: publisher.name},
      ...(rights !== undefined && {rights}),
      body: bodiesOf(study, row, publisher),
      target: {type: 'SpecificResource', source: target, selector: selectorOf(row)},
    },
  ];
}

const addressOfSource = ({doi, url}: Source): string =>
  doi === '' ? url : `https://doi.org/${doi}`;

function bodiesOf(study: Study, row: Quotation, {address}: AnnotatedReport): object[] {
  const category = categoryById(study, row.category);
  return [
    ...(category
      ? [
          {
            type: 'SpecificResource',
            source: address(`/categories/${category.category}/`),
            purpose: 'classifying',
          },
          tag(`${categoryNumber(study, category)} ${category.name}`),
        ]
      : []),
    ...row.participants.map(tag),
    {...tag(row.about), purpose: 'describing', language: 'en'},
  ];
}

const tag = (value: string): object => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose: 'tagging',
});

/** The words, and what stands right before and after them with the space between. */
const selectorOf = ({text, before = '', after = ''}: Quotation): object => ({
  type: 'TextQuoteSelector',
  exact: text,
  ...(before !== '' && {prefix: /[“"‘'([]$/.test(before) ? before : `${before} `}),
  ...(after !== '' && {suffix: /^[”"’')\].,;:]/.test(after) ? after : ` ${after}`}),
});
