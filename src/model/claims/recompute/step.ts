/** How a claim is recomputed, as `data/claims.csv` writes it: "count:participants kind=service-manager". */
export interface Step {
  /** Name of the computation. */
  readonly computation: string;
  /** What it is given: ids of claims, a table, or whatever the computation asks for. */
  readonly inputs: readonly string[];
  /** Which rows it looks at. */
  readonly where: readonly Condition[];
  /** Whether the rows were typed from the printed total, so that to count them again proves nothing. */
  readonly isTyped?: true;
  /** Id of the discrepancy that explains why it does not give the printed number; empty where it should. */
  readonly except: string;
}

/** A column that has one of some values, or holds some text. */
export interface Condition {
  readonly column: string;
  readonly is: 'one of' | 'has';
  readonly values: readonly string[];
}

/** What stands where nothing can recompute a claim. */
export const notCheckable = 'not-checkable';

/** Reads "percentage:a b; count:statements statement=x|y but d02". Nothing is checked yet. */
export function readSteps(text: string): Step[] {
  return text === notCheckable || text === '' ? [] : text.split('; ').map(readStep);
}

/** Ends a step whose rows were typed from the total that they give. */
const typed = ' typed from it';

function readStep(text: string): Step {
  const [whole = '', except = ''] = text.split(' but ');
  const isTyped = whole.endsWith(typed);
  const call = isTyped ? whole.slice(0, -typed.length) : whole;
  const [computation = '', rest = ''] = splitAt(call, ':');
  const words = rest.split(' ').filter(Boolean);
  return {
    computation,
    inputs: words.filter((word) => !/[=~]/.test(word)),
    where: words.filter((word) => /[=~]/.test(word)).map(readCondition),
    ...(isTyped && {isTyped}),
    except,
  };
}

function readCondition(word: string): Condition {
  const mark = word.search(/[=~]/);
  return {
    column: word.slice(0, mark),
    is: word[mark] === '=' ? 'one of' : 'has',
    values: word.slice(mark + 1).split('|'),
  };
}

function splitAt(text: string, mark: string): [string, string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}

/** The step as it is written. */
export function writeStep({computation, inputs, where, isTyped, except}: Step): string {
  const words = [...inputs, ...where.map(writeCondition)].join(' ');
  return `${computation}:${words}${isTyped ? typed : ''}${except && ` but ${except}`}`;
}

const writeCondition = ({column, is, values}: Condition): string =>
  `${column}${is === 'has' ? '~' : '='}${values.join('|')}`;
