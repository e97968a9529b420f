import {Parser} from 'htmlparser2';
import {DrawingDocument, DrawingElement} from './nodes.ts';

/** A drawing, read from its text as XML: names keep their case, such as `clipPath`, which HTML would not. */
export function drawingIn(text: string): DrawingElement {
  const top = new DrawingElement(new DrawingDocument(), '');
  let at = top;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = new DrawingElement(top.ownerDocument, name);
        // The first to be read was the last to be set.
        for (const [key, value] of Object.entries(attributes).reverse())
          element.setAttribute(key, value);
        at.append(element);
        at = element;
      },
      ontext: (words) => at.append(words),
      onclosetag: () => void (at = at.parentNode!),
    },
    {xmlMode: true},
  );
  parser.end(text);
  return top.children[0]!;
}
