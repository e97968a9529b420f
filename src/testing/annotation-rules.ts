import * as z from 'zod';

// The Web Annotation Data Model (W3C Recommendation of 23 February 2017), as far as the collection uses it: §5.1 and
// §5.2 for collection and page, §3 for annotations and bodies, §4.2.4 for the selector.
const iri = z.url();
const agent = z.strictObject({
  id: iri,
  type: z.literal('Software'),
  name: z.string(),
  homepage: iri.optional(),
});
const purposes = z.enum(['tagging', 'classifying', 'describing']);
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.array(purposes).min(1),
  creator: agent,
  rights: iri,
  body: z
    .array(
      z.union([
        z.strictObject({type: z.literal('SpecificResource'), source: iri, purpose: purposes}),
        z.strictObject({
          type: z.literal('TextualBody'),
          value: z.string().min(1),
          format: z.literal('text/plain'),
          purpose: purposes,
          language: z.string().optional(),
        }),
      ]),
    )
    .min(1),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri,
    selector: z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string().min(1),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
    }),
  }),
});
export const annotationRules = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  'id': iri,
  'type': z.literal('AnnotationCollection'),
  'label': z.string(),
  'creator': agent,
  'total': z.int().min(0),
  'first': z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
  'last': iri,
});
