// What was found, as elements: made piece by piece, never out of a text of markup.
import {excerptOf, type ExcerptPiece, marked} from './excerpt.ts';
import type {FoundEntry} from './finder.ts';

function withMarks(element: HTMLElement, pieces: readonly ExcerptPiece[]): HTMLElement {
  element.append(
    ...pieces.map(({text, isHit}) => {
      if (!isHit) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return element;
}

function paragraph(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.append(...children);
  return element;
}

/** One place as an item of the list. `kindName` says what it is, in words. */
export function itemOf({entry, hits}: FoundEntry, kindName: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = entry.href;
  withMarks(link, marked(entry.title, hits));
  item.append(
    paragraph('kind', [kindName, entry.of].filter(Boolean).join(' · ')),
    paragraph('title', link),
  );
  if (entry.text !== '') item.append(withMarks(paragraph('around'), excerptOf(entry.text, hits)));
  return item;
}
