import {withWholeNames} from '../model/values/numbers.ts';

/** A node of a text as a Markdown reader gives it: words, or what holds them. */
interface Node {
  readonly type: string;
  value?: string;
  readonly children?: readonly Node[];
}

/** For the reader of MDX: keeps a name with its number on one line, wherever it stands in the words of a text. */
export const wholeNames = () => bind;

function bind(node: Node): void {
  if (node.type === 'text' && node.value !== undefined) node.value = withWholeNames(node.value);
  node.children?.forEach(bind);
}
