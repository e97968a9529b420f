import {editionName, isDataset} from './citations.ts';
import type {CslItem, CslName} from './csl.ts';
import {
  descriptionAlone,
  licencesOf,
  type PageFacts,
  type TaggedReport,
  titleAlone,
} from './page-facts.ts';

/** A node of JSON-LD in the terms of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

const context = 'https://schema.org';

/** What a page is in JSON-LD: data, with its picture where it is a figure; a part of the report; or a mere list. */
export function structuredData(facts: PageFacts): Node {
  const {citable} = facts;
  if (citable === undefined) return {'@context': context, '@type': 'WebPage', ...common(facts)};
  return {'@context': context, ...(isDataset(citable) ? dataset(facts) : article(facts))};
}

function common(facts: PageFacts): Node {
  const {address, edition, report} = facts;
  return {
    '@id': address,
    'url': address,
    'name': titleAlone(facts),
    'description': descriptionAlone(facts),
    'inLanguage': 'en-GB',
    'license': licenceNode(facts),
    'version': editionName(edition),
    ...(edition.date ? {datePublished: edition.date} : {}),
    'creator': organisation(report),
    'publisher': organisation(report),
    // The whole report is no part of itself.
    ...(address === report.address
      ? {}
      : {
          isPartOf: {
            '@type': 'WebSite',
            '@id': report.address,
            'name': report.name,
            'url': report.address,
          },
        }),
    ...status(facts),
  };
}

const status = ({citable}: PageFacts): Node =>
  citable && citable.status !== 'current' ? {creativeWorkStatus: citable.status} : {};

/** The address of the licence, or of each; one that has none is given by its name. */
function licenceNode(facts: PageFacts): unknown {
  const all = licencesOf(facts).map(({name, url}) => url ?? {'@type': 'CreativeWork', name});
  return all.length === 1 ? all[0] : all;
}

const organisation = ({author}: TaggedReport): Node => ({'@type': 'Organization', 'name': author});

function article(facts: PageFacts): Node {
  return {
    '@type': 'ScholarlyArticle',
    ...common(facts),
    'headline': titleAlone(facts),
    'author': organisation(facts.report),
    'image': facts.image.address,
    'isBasedOn': facts.works.map(workNode),
  };
}

function dataset(facts: PageFacts): Node {
  const {citable, files, variables, works} = facts;
  return {
    '@type': 'Dataset',
    ...common(facts),
    'identifier': {
      '@type': 'PropertyValue',
      'propertyID': 'First 12 digits of the SHA-256 of its rows',
      'value': citable!.hash,
    },
    'isAccessibleForFree': true,
    ...(citable!.dataDate && !citable!.simulated ? {temporalCoverage: citable!.dataDate} : {}),
    'variableMeasured': variables.map(({name, unit, value}) => ({
      '@type': 'PropertyValue',
      name,
      ...(unit ? {unitText: unit} : {}),
      ...(value === undefined ? {} : {value}),
    })),
    ...(files.length > 0
      ? {
          distribution: files.map((file) => ({
            '@type': 'DataDownload',
            'contentUrl': file.address,
            'encodingFormat': file.type,
            'license': licenceNode(
              'licences' in file ? {...facts, licences: file.licences} : facts,
            ),
          })),
        }
      : {}),
    'isBasedOn': works.map(workNode),
    ...(citable!.kind === 'figure' ? {image: picture(facts)} : {}),
  };
}

function picture(facts: PageFacts): Node {
  const {image, report} = facts;
  return {
    '@type': 'ImageObject',
    'contentUrl': image.address,
    'name': titleAlone(facts),
    'caption': image.alt,
    'encodingFormat': 'image/png',
    'license': licenceNode(facts),
    'acquireLicensePage': facts.address,
    'creditText': report.name,
    'creator': organisation(report),
    'copyrightNotice': [report.author, ...licencesOf(facts).map(({name}) => name)].join(', '),
  };
}

/** A work that something rests on: a published article as such, anything else as a work of unnamed kind. */
function workNode({
  type,
  title,
  author = [],
  DOI,
  'URL': url,
  issued,
  'container-title': journal,
  volume,
  issue,
}: CslItem): Node {
  const address = DOI ? `https://doi.org/${DOI}` : url;
  return {
    '@type': type === 'article-journal' ? 'ScholarlyArticle' : 'CreativeWork',
    ...(address ? {'@id': address, 'url': address} : {}),
    'name': title,
    'author': author.map(authorNode),
    ...(DOI ? {identifier: {'@type': 'PropertyValue', 'propertyID': 'doi', 'value': DOI}} : {}),
    ...(issued ? {datePublished: isoDate(issued['date-parts'][0] ?? [])} : {}),
    ...(type === 'article-journal' && journal
      ? {isPartOf: journalNode(journal, volume, issue)}
      : {}),
  };
}

const isoDate = (parts: readonly number[]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

const authorNode = ({family, given, literal}: CslName): Node =>
  literal
    ? {'@type': 'Organization', 'name': literal}
    : {
        '@type': 'Person',
        'name': [given, family].filter(Boolean).join(' '),
        'familyName': family,
        'givenName': given,
      };

function journalNode(name: string, volume: unknown, issue: unknown): Node {
  const journal = {'@type': 'Periodical', name};
  const inVolume = volume
    ? {'@type': 'PublicationVolume', 'volumeNumber': String(volume), 'isPartOf': journal}
    : journal;
  return issue
    ? {'@type': 'PublicationIssue', 'issueNumber': String(issue), 'isPartOf': inVolume}
    : inVolume;
}

/** The way from the front page to a page. Addresses carry the host. */
export function breadcrumbs(
  trail: readonly {readonly name: string; readonly address: string}[],
): Node {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    'itemListElement': trail.map(({name, address}, index) => ({
      '@type': 'ListItem',
      'position': index + 1,
      name,
      'item': address,
    })),
  };
}

/** JSON that can stand in a `<script>`: no text in it can end the element. */
export const scriptText = (node: Node): string => JSON.stringify(node).replaceAll('<', '\\u003c');
