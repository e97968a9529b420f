import {backings, type Binding} from '../model/claims/assertions/evidence.ts';
import {ofText} from '../model/derived.ts';
import {type Element, elementsIn, tagsIn} from './tags.ts';

/** Words with what they are bound to, or with what is wrong with the way they are bound. */
export interface BoundWords {
  readonly words: string;
  readonly binding?: Binding;
  readonly problem?: string;
  /** Offsets of the whole element in the text. */
  readonly start: number;
  readonly end: number;
}

/** Bound words of a head, with the key of their text. */
export interface HeadWords extends BoundWords {
  readonly key: string;
}

const howTo = `Write <Says ${backings.map((backing) => `${backing}="…"`).join('>, <Says ')}>`;

/** The one backing among attributes. Throws an Error that says which there are. */
export function bindingOf(given: object): Binding {
  const attributes = given as Readonly<Record<string, unknown>>;
  const named = backings.filter((backing) => attributes[backing] !== undefined);
  const other = Object.keys(attributes).find(
    (name) => !(backings as readonly string[]).includes(name),
  );
  const [backing] = named;
  if (other !== undefined) throw new Error(`<Says> does not know ${other}="…". ${howTo}.`);
  if (backing === undefined)
    throw new Error(`<Says> does not say what its words rest on. ${howTo}.`);
  if (named.length > 1)
    throw new Error(
      `<Says> has ${named.map((each) => `${each}="…"`).join(' and ')}. Keep one, or bind the words one by one.`,
    );
  return {backing, text: String(attributes[backing])};
}

/** Every `<Says …>words</Says>` of a text. */
export const saysIn = ofText((text): readonly BoundWords[] =>
  elementsIn(text, 'Says').map(boundWords),
);

function boundWords({tag, inner, end, isClosed}: Element): BoundWords {
  const place = {words: inner.replace(/\s+/g, ' ').trim(), start: tag.start, end};
  if (!isClosed)
    return {
      ...place,
      words: inner.slice(0, 40).trim(),
      problem: '<Says> is not closed. Write </Says> behind its words.',
    };
  if (tagsIn(inner).length > 0 || /[{}]/.test(inner))
    return {
      ...place,
      problem: '<Says> holds more than words. Leave elements and places outside of it.',
    };
  if (place.words === '') return {...place, problem: '<Says> holds no words.'};
  try {
    return {...place, binding: bindingOf(Object.fromEntries(tag.attributes))};
  } catch (error) {
    return {...place, problem: (error as Error).message};
  }
}

/** A text of a head without the marks of bound words, for titles and descriptions. */
export function withoutSaysTags(text: string): string {
  const tags = tagsIn(text).filter(({name}) => name === 'Says');
  return tags
    .toReversed()
    .reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text);
}
