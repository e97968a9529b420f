/** A rule of a style sheet for one selector. */
interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Properties that a drawing may be given and that SVG knows as attributes. */
const attributes = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-size',
  'letter-spacing',
  'text-anchor',
]);

/** Kept, as all figures share one style sheet. */
let read: {readonly css: string; readonly rules: readonly Rule[]} | undefined;
let sorted: {readonly rules: readonly Rule[]; readonly weighed: readonly Rule[]} | undefined;

/** The rules outside of media and container queries: those of the light theme, at any width. */
function rulesOf(css: string): readonly Rule[] {
  if (read?.css === css) return read.rules;
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/@[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', body = '']) => {
      const declarations = body
        .split(';')
        .map((each) => each.trim())
        .filter(Boolean)
        .map((each) => {
          const at = each.indexOf(':');
          return [each.slice(0, at).trim(), each.slice(at + 1).trim()] as const;
        });
      return split(selectors).map((selector) => ({selector, declarations}));
    },
  );
  read = {css, rules};
  return rules;
}

/** A list of selectors at its commas, except for those within brackets. */
const split = (selectors: string): string[] =>
  selectors
    .split(/,(?![^(]*\))/)
    .map((each) => each.trim())
    .filter(Boolean);

/** Custom properties as the light theme sets them, by name with its hyphens. */
export function lightTokens(css: string): ReadonlyMap<string, string> {
  return new Map(
    rulesOf(css)
      .filter(({selector}) => selector === ':root')
      .flatMap(({declarations}) => declarations.filter(([name]) => name.startsWith('--'))),
  );
}

/** Custom properties as the dark theme sets them otherwise. */
export function darkTokens(css: string): ReadonlyMap<string, string> {
  const dark = /@media screen and \(prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(
    css,
  );
  return new Map(
    [...(dark?.[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/**
 * A value with the custom properties that it names in their place.
 * @throws where one of them is not set
 */
export function resolved(value: string, tokens: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`No style sheet sets "${name}" for the light theme.`);
    return resolved(found, tokens);
  });
}

/** Selectors count by their classes, as all of those that drawings use are made of nothing else. */
const weightOf = (selector: string): number =>
  selector.replace(/:is\([^)]*\)/g, '.x').split('.').length - 1;

/**
 * A class that what a selector selects must have, such as "ax" of ".w328 .ax.t-b": few elements have it, and to match
 * all takes long.
 */
const classOfSubject = (selector: string): string | undefined =>
  /(?:^|\s)\.([\w-]+)[^\s]*$/.exec(selector)?.[1];

/** Only what a document without a user can have: no states, no pseudo-elements. */
const isStatic = (selector: string): boolean =>
  !/:(?!is\(|not\()/.test(selector) && selector.includes('.');

/** The rules that hold for a document without a user, the weightiest last and else in their order. */
function weighedRules(css: string): readonly Rule[] {
  const rules = rulesOf(css);
  if (sorted?.rules !== rules)
    sorted = {
      rules,
      weighed: rules
        .filter(({selector}) => isStatic(selector))
        .toSorted((a, b) => weightOf(a.selector) - weightOf(b.selector)),
    };
  return sorted.weighed;
}

/** Those of some elements that a selector selects; most selectors are classes and no more. */
function selectedOf(candidates: readonly Element[], selector: string, drawing: Element): Element[] {
  if (candidates.length === 0) return [];
  if (/^(?:\.[\w-]+)+$/.test(selector)) {
    const classes = selector.slice(1).split('.');
    return candidates.filter((element) => {
      const own = [...element.classList];
      return classes.every((name) => own.includes(name));
    });
  }
  const selected = new Set(drawing.querySelectorAll(selector));
  return candidates.filter((element) => selected.has(element));
}

/**
 * Writes what a style sheet says of the elements of a drawing into their own attributes and removes their
 * classes, so that the drawing looks the same without the style sheet.
 * @param tokens what stands for custom properties; without them these stay, for a file that sets them itself
 * @throws where a rule sets a property that SVG has no attribute for
 */
export function inlineStyle(
  drawing: Element,
  css: string,
  tokens?: ReadonlyMap<string, string>,
): void {
  const elements = [...drawing.querySelectorAll('*')];
  const byClass = new Map<string, Element[]>();
  for (const element of elements)
    for (const name of element.classList) {
      const alike = byClass.get(name) ?? [];
      alike.push(element);
      byClass.set(name, alike);
    }
  for (const {selector, declarations} of weighedRules(css)) {
    const subject = classOfSubject(selector);
    const candidates = subject === undefined ? elements : (byClass.get(subject) ?? []);
    for (const element of selectedOf(candidates, selector, drawing))
      for (const [property, value] of declarations)
        write(element, property, tokens ? resolved(value, tokens) : value, selector);
  }
  for (const element of [...drawing.querySelectorAll('[class]')]) element.removeAttribute('class');
}

/** The face of files has two weights, and not every program finds the nearest of the two by itself. */
function write(element: Element, property: string, value: string, selector: string): void {
  // A file keeps the spaces of all its texts.
  if (property === 'white-space') return;
  if (property === 'font-weight')
    element.setAttribute(property, Number(value) > 500 ? '700' : '400');
  else if (attributes.has(property)) element.setAttribute(property, value);
  else
    throw new Error(
      `The rule "${selector}" sets "${property}", which a figure that stands alone cannot carry.`,
    );
}
