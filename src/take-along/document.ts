import {escape} from 'html-escaper';
import type {Joined, Whole} from './join.ts';

/** The joined report as one page of HTML, set for sheets: title, contents with the numbers of sheets, chapters. */
export function documentHtml(whole: Whole, style: string): string {
  const {title, standfirst, authors, lang, notes, imprint, styles, chapters} = whole;
  return [
    `<!doctype html><html lang="${escape(lang)}"><head><meta charset="utf-8">`,
    `<title>${escape(title)}</title>`,
    `<meta name="author" content="${escape(authors)}">`,
    `<meta name="description" content="${escape(standfirst)}">`,
    ...styles.map((href) => `<link rel="stylesheet" href="${escape(href)}">`),
    `<style>${style}\n${sheetRules(imprint)}</style></head><body class="whole">`,
    `<section class="cover"><h1 aria-level="1" class="lines">${escape(title)}</h1>`,
    `<p class="standfirst lines">${escape(chapters[0]?.title ?? '')}</p>`,
    contents(chapters),
    `<div class="notes">${notes.map((note) => `<p class="lines">${note}</p>`).join('')}</div></section>`,
    ...chapters.map(
      (chapter) =>
        `<section class="chapter ${classesOf(chapter)}" id="${chapter.id}">` +
        `${chapter.content.innerHTML}</section>`,
    ),
    '</body></html>',
  ].join('\n');
}

const classesOf = ({level, isShort}: Joined): string => `level-${level}${isShort ? ' short' : ''}`;

const contents = (chapters: readonly Joined[]): string =>
  [
    '<h2 aria-level="2">Contents</h2><ol class="contents-sheet">',
    ...chapters.map((chapter) => {
      const name = chapter.name && `<small>${escape(chapter.name)}</small> `;
      const words = `<span>${name}${escape(chapter.title)}</span>`;
      return `<li class="${classesOf(chapter)} lines"><a href="#${chapter.id}">${words}</a></li>`;
    }),
    '</ol>',
  ].join('');

/** What stands on each sheet beside its text. */
const sheetRules = (imprint: string): string =>
  `@page { @bottom-left { content: ${cssText(imprint)}; } }`;

const cssText = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
