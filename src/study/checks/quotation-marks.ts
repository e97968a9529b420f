import type {Check} from './inspection.ts';

/** Pages set the marks around a quotation: typed ones would stand there twice. */
export const quotationMarks: Check = {
  title: 'No quotation has quotation marks typed around it',
  needs: ['quotations'],
  find: ({study, cell}) =>
    study.quotations
      .filter(({text}) => isMarked(text))
      .map((row) =>
        cell(row, 'text', 'has quotation marks around it. Delete them: pages set their own.'),
      ),
};

/** Marks by which a quotation opens, each with those by which it closes. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
];

/** Whether marks stand around a text, or at one end of it without their partner. */
export function isMarked(text: string): boolean {
  return pairs.some(([open, close]) => {
    const [opens, closes] = [text.startsWith(open), text.endsWith(close)];
    // What is quoted within: “room” and “time”.
    const isWithin = text.indexOf(close, 1) < text.length - 1 && text.indexOf(close, 1) > 0;
    if (opens && closes) return !isWithin;
    const isDouble = open !== '‘' && open !== "'";
    return isDouble && ((opens && !isWithin) || (closes && !text.slice(0, -1).includes(open)));
  });
}
