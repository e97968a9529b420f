import {withWholeNames} from '../model/values/numbers.ts';

/** Words of a text, as a reader of Markdown gives them. */
interface Words {
  readonly value: string;
}

interface Context {
  readonly setProperty: (node: Words, name: 'value', value: string) => void;
}

/** For the reader of MDX: keeps a name with its number on one line, wherever it stands in the words of a text. */
export const wholeNames = {
  name: 'whole-names',
  text(node: Words, context: Context): void {
    const whole = withWholeNames(node.value);
    if (whole !== node.value) context.setProperty(node, 'value', whole);
  },
};
