// The language in which prose names what its words rest on: ids of claims, measures of the dataset,
// arithmetic, comparisons. condition = comparison {"and" comparison} comparison = sum sign sum
// sign: < <= > >= = ≠ ≈ sum = product {("+" | "-") product} product = part {("*" | "/") part} part
// = number ["%"] | "(" sum ")" | ["highest" | "lowest"] name [("of" | "in" | "with") name] Ids hold
// hyphens, so that every sign stands between spaces.

export type Sign = '+' | '-' | '*' | '/';
export type ComparisonSign = '<' | '<=' | '>' | '>=' | '=' | '≠' | '≈';
/** How a name goes on: a measure of a trust, a count within a category, trusts that have a measure. */
export type Link = 'of' | 'in' | 'with';

export type Expression =
  | {readonly kind: 'number'; readonly value: number; readonly text: string}
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly pick?: 'highest' | 'lowest';
      readonly link?: Link;
      readonly at?: string;
    }
  | {
      readonly kind: 'operation';
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
    };

export interface Comparison {
  readonly sign: ComparisonSign;
  readonly left: Expression;
  readonly right: Expression;
}

const comparisonSigns: readonly string[] = ['<', '<=', '>', '>=', '=', '≠', '≈'];
const links: readonly string[] = ['of', 'in', 'with'];
const reserved: readonly string[] = [
  ...comparisonSigns,
  '+',
  '-',
  '*',
  '/',
  '(',
  ')',
  '%',
  'and',
  'highest',
  'lowest',
  ...links,
];

/** A quantity such as "share-highest / share-lowest". Throws an Error that says what is wrong where. */
export function quantityIn(text: string): Expression {
  const reader = new Reader(text);
  const quantity = reader.sum();
  reader.end('A condition belongs into if="…".');
  return quantity;
}

/**
 * A condition such as "share-highest > 3 * share-lowest"; several are joined by "and". Throws an
 * Error that says what is wrong where.
 */
export function conditionIn(text: string): Comparison[] {
  const reader = new Reader(text);
  const comparisons = [reader.comparison()];
  while (reader.takes('and')) comparisons.push(reader.comparison());
  reader.end('Join conditions by "and".');
  return comparisons;
}

class Reader {
  readonly #text: string;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = text
      .replace(/[()]/g, ' $& ')
      .replace(/(\d)%/g, '$1 %')
      .split(/\s+/)
      .filter(Boolean);
  }

  comparison(): Comparison {
    const left = this.sum();
    const sign = this.#next();
    if (!comparisonSigns.includes(sign))
      this.#fail(
        `has no comparison ${this.#before(sign)}. Write one of ${comparisonSigns.join(' ')} with spaces around it.`,
      );
    return {sign: sign as ComparisonSign, left, right: this.sum()};
  }

  sum(): Expression {
    return this.#series(['+', '-'], () => this.#series(['*', '/'], () => this.#part()));
  }

  takes(word: string): boolean {
    if (this.#tokens[this.#at] !== word) return false;
    this.#at += 1;
    return true;
  }

  end(hint: string): void {
    if (this.#at < this.#tokens.length)
      this.#fail(`goes on with "${this.#tokens[this.#at]}" where it should end. ${hint}`);
  }

  #series(signs: readonly Sign[], part: () => Expression): Expression {
    let left = part();
    for (
      let sign = signs.find((each) => this.takes(each));
      sign;
      sign = signs.find((each) => this.takes(each))
    )
      left = {kind: 'operation', sign, left, right: part()};
    return left;
  }

  #part(): Expression {
    if (this.takes('(')) return this.#bracketed();
    const pick = (['highest', 'lowest'] as const).find((each) => this.takes(each));
    const token = this.#next();
    if (pick === undefined && /^\d+(\.\d+)?$/.test(token)) return this.#number(token);
    return this.#name(token, pick);
  }

  #bracketed(): Expression {
    const inner = this.sum();
    if (!this.takes(')')) this.#fail('has a bracket that is not closed.');
    return inner;
  }

  #number(token: string): Expression {
    return this.takes('%')
      ? {kind: 'number', value: Number(token) / 100, text: `${token}\u00a0%`}
      : {kind: 'number', value: Number(token), text: token};
  }

  #name(name: string, pick: 'highest' | 'lowest' | undefined): Expression {
    this.#requireName(name);
    const link = (links as readonly Link[]).find((each) => this.takes(each));
    const at = link && this.#next();
    if (at !== undefined) this.#requireName(at);
    return {kind: 'name', name, ...(pick && {pick}), ...(link && at !== undefined && {link, at})};
  }

  #requireName(token: string): void {
    if (token === '') this.#fail('ends where a number or an id should stand.');
    if (reserved.includes(token))
      this.#fail(`has "${token}" where a number or an id should stand.`);
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(token))
      this.#fail(`has "${token}", which is no id. Leave a space on both sides of + - * / < > = ≈.`);
  }

  #next(): string {
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    return token;
  }

  #before(token: string): string {
    return token === '' ? 'at its end' : `before "${token}"`;
  }

  #fail(what: string): never {
    throw new Error(`"${this.#text}" ${what}`);
  }
}
