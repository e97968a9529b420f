import {editionName, isDataset} from './citations.ts';
import {descriptionAlone, licencesOf, type PageFacts, titleAlone} from './page-facts.ts';

/** A `<meta>` by name, or, for Open Graph, by property. */
export type MetaTag = {readonly content: string} & (
  {readonly name: string} | {readonly property: string}
);

/**
 * The tags by which other sites preview a page and Zotero saves it. Zotero takes the type of an
 * item from the first of these that a page has: `og:type`, unless that is "article"; `DC.type`; the
 * tag for reports. So no page has the `og:type` "website", and data no tag of a report.
 */
export const metaTags = (facts: PageFacts): MetaTag[] => [
  ...openGraph(facts),
  ...(facts.citable && isDataset(facts.citable) ? dublinCore(facts) : reportTags(facts)),
];

function openGraph(facts: PageFacts): MetaTag[] {
  const {title, address, image} = facts;
  return [
    {property: 'og:type', content: 'article'},
    {property: 'og:title', content: title},
    {property: 'og:description', content: descriptionAlone(facts)},
    {property: 'og:url', content: address},
    {property: 'og:image', content: image.address},
    {property: 'og:image:type', content: 'image/png'},
    {property: 'og:image:width', content: String(image.width)},
    {property: 'og:image:height', content: String(image.height)},
    {property: 'og:image:alt', content: image.alt},
    {property: 'og:locale', content: 'en_GB'},
    {name: 'twitter:card', content: 'summary_large_image'},
  ];
}

/** The comma keeps Zotero from taking the last word of an institution for a family name. */
const creator = (author: string): string => `${author},`;

function dublinCore(facts: PageFacts): MetaTag[] {
  const {address, edition, report} = facts;
  return [
    {name: 'DC.type', content: 'dataset'},
    {name: 'DC.title', content: titleAlone(facts)},
    {name: 'DC.creator', content: creator(report.author)},
    {name: 'DC.publisher', content: report.name},
    ...(edition.date ? [{name: 'DC.date', content: edition.date}] : []),
    {name: 'DC.identifier', content: address},
    {name: 'prism.edition', content: editionName(edition)},
    {name: 'DC.language', content: 'en-GB'},
    {
      name: 'DC.rights',
      content: licencesOf(facts)
        .map(({name}) => name)
        .join('; '),
    },
  ];
}

function reportTags(facts: PageFacts): MetaTag[] {
  const {address, edition, report} = facts;
  return [
    {name: 'citation_title', content: titleAlone(facts)},
    {name: 'citation_author', content: creator(report.author)},
    {name: 'citation_technical_report_institution', content: report.name},
    {name: 'citation_technical_report_number', content: `Edition ${editionName(edition)}`},
    ...(edition.date
      ? [{name: 'citation_publication_date', content: edition.date.replaceAll('-', '/')}]
      : []),
    {name: 'citation_public_url', content: address},
    {name: 'citation_language', content: 'en-GB'},
  ];
}
