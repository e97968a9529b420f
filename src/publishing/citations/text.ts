import '@citation-js/plugin-csl';
import {Cite, plugins} from '@citation-js/core';
import {KeptTexts, keptTexts} from '../files/kept-texts.ts';
import type {CslItem} from './csl.ts';

/** The styles that a citation is given in as text, by the names that readers know them by. */
export const styles = ['Vancouver', 'Harvard', 'APA'] as const;
export type Style = (typeof styles)[number];

/** The style sheets of citation-js: NLM/Vancouver, Cite Them Right, and APA 7th edition. */
const sheets: Readonly<Record<Style, string>> = {
  Vancouver: 'vancouver',
  Harvard: 'harvard1',
  APA: 'apa',
};

const {locales, styles: register} = plugins.config.get('@csl');
locales.add('en-GB', british(locales.get('en-US')));

/** British quotation marks, single outside and double inside, with the punctuation of a sentence after them. */
function british(american: string): string {
  const marks = {
    'open-quote': '‘',
    'close-quote': '’',
    'open-inner-quote': '“',
    'close-inner-quote': '”',
  };
  const turned = Object.entries(marks).reduce(
    (xml, [term, mark]) =>
      xml.replace(new RegExp(`(<term name="${term}">)[^<]*`, 'g'), `$1${mark}`),
    american,
  );
  return turned
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"');
}

/** What a style says of citations within a text, and of the order of a list: nothing for a work by itself. */
const ofOthers = [
  [/<citation\b[\s\S]*?<\/citation>/, '<citation><layout><text value=""/></layout></citation>'],
  [/(<bibliography\b[^>]*>\s*)<sort>[\s\S]*?<\/sort>/, '$1'],
] as const;

/** The same style for one work, for which an engine takes a third less time. */
const alone = (sheet: string): string => `${sheet}-alone`;

for (const sheet of Object.values(sheets))
  register.add(
    alone(sheet),
    ofOthers.reduce((xml, [part, other]) => xml.replace(part, other), register.get(sheet)),
  );

/** Goes up when a text would be made otherwise of the same work: the library, its style sheets, what is mended. */
const madeBy = 'citation-js 0.8.2, en-GB 1';

let kept = new KeptTexts('');

/** Keeps the texts of this process for the next build of that variant of the site. */
export const keepTexts = (variant: string): void => void (kept = keptTexts('citations', variant));

/**
 * A work in one style, as a single line of text. Each is made once, because an engine takes some
 * milliseconds for it.
 */
export const textIn = (style: Style, item: CslItem): string =>
  kept.take(`${madeBy} ${style} ${JSON.stringify(item)}`, () =>
    mended(
      new Cite([item]).format('bibliography', {
        template: alone(sheets[style]),
        lang: 'en-GB',
        format: 'text',
      }),
    ),
  );

/**
 * Without the number that Vancouver gives to the first of a list, and without APA's "Retrieved"
 * before an address where no day follows.
 */
const mended = (text: string): string =>
  text
    .trim()
    .replace(/^1\. /, '')
    .replace(/Retrieved (?=https?:)/, '');

/** A work in every style. */
export const textsOf = (item: CslItem): Record<Style, string> =>
  Object.fromEntries(styles.map((style) => [style, textIn(style, item)])) as Record<Style, string>;
