import {Document, Footer, Packer, PageNumber, Paragraph, TextRun} from 'docx';
import {htmlToContent, type HtmlWarning} from 'docx/html';
import {bare} from '../figures/render/bare.ts';
import {face, trueTypePath, weights} from '../publishing/files/font.ts';
import {drawInThread} from '../publishing/files/picture-threads.ts';
import {setting} from '../publishing/files/setting.ts';
import type {Whole} from './join.ts';
import {contentsHtml, wordHtml} from './word-html.ts';
import {wordStyles} from './word-styles.ts';

/** Pixels of a picture for each of the drawing's own: as fine as print needs at the width of a page. */
const fineness = 2;

/** What of the report a Word file would lose or change. */
export class WordError extends Error {
  override readonly name = 'WordError';
}

/**
 * The whole report as a Word file: words, headings, tables and references in Word's own styles, drawings as pictures
 * with what they show in words.
 * @throws {WordError} where anything of it would be left out
 */
export async function asWord(whole: Whole): Promise<Uint8Array> {
  const {html, drawings} = wordHtml(whole);
  const images = new Map<string, Uint8Array>();
  for (const [name, drawing] of drawings) images.set(name, await picture(drawing));
  const lost: HtmlWarning[] = [];
  const content = htmlToContent(html, {
    stylesheet,
    images: (source) => images.get(source),
    styleMap: {
      'blockquote p': 'Quote',
      'figcaption, figcaption p': 'Caption',
      '.standfirst': 'Subtitle',
    },
    onWarning: (warning) => lost.push(warning),
  });
  if (lost.length > 0)
    throw new WordError(
      `The Word file would lose something:\n${lost.map(({message}) => `  ${message}`).join('\n')}`,
    );
  const {title, standfirst, authors, lang, imprint, notes} = whole;
  const document = new Document({
    title,
    creator: authors,
    description: standfirst,
    styles: wordStyles(lang),
    sections: [
      {
        footers: {default: footer(imprint)},
        children: [
          new Paragraph({text: title, style: 'Title'}),
          new Paragraph({text: whole.chapters[0]?.title ?? '', style: 'Subtitle'}),
          ...htmlToContent(notes.map((note) => `<p>${note}</p>`).join('')),
          new Paragraph({text: 'Contents', style: 'ContentsHeading'}),
          ...htmlToContent(contentsHtml(whole)),
          ...content,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** How tables look: as wide as the text, with fine lines. */
const stylesheet =
  'table {width: 100%; border-collapse: collapse; font-size: 9pt} thead th {background: #e2e9ec} ' +
  'th, td {border: 1px solid #c2ccd3; padding: 2px 5px; text-align: left; vertical-align: top} ' +
  'table.two th[scope=row] {width: 26%}';

const picture = ({svg, width}: {svg: string; width: number}): Promise<Uint8Array> =>
  drawInThread({
    svg: bare(svg, setting()),
    width: fineness * width,
    face,
    fontFiles: weights.map(trueTypePath),
  });

const footer = (imprint: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun(`${imprint}  `), new TextRun({children: [PageNumber.CURRENT]})],
      }),
    ],
  });
