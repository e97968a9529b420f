/**
 * Runs inside the page: marks every outermost element that is built as one before it in the same kind of place: with
 * the same classes and states, from the top of the page down to whatever is in it, so that no rule can tell the two
 * apart.
 * @param known what was judged before, on other pages
 * @returns what is on this page and was not known, to be known on the next one
 */
export function markAlike(known: readonly number[]): number[] {
  /** Of 53 bits, so that no two kinds of some ten thousand have the same one. */
  const hashOf = (text: string): number => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
      low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
    }
    return 4294967296 * (2097151 & (low ^ (low >>> 15))) + ((high ^ (high >>> 13)) >>> 0);
  };
  const kindOf = (element: Element): string => {
    const traits = [...element.attributes].map(({name, value}) =>
      /^(id|href|src|aria-labelledby|aria-describedby|data-label)$/.test(name)
        ? `${name}${value === ''}`
        : `${name}=${value}`,
    );
    return `${element.localName}[${traits.join(' ')}]`;
  };
  const built = new Map<Element, number>();
  const build = (element: Element): number => {
    // Nothing within a drawing is judged.
    const isDrawing = element.matches('svg.plot');
    const hasWords = !isDrawing && element.textContent.trim() !== '';
    const within = isDrawing ? [] : [...element.children].map(build);
    const hash = hashOf(`${kindOf(element)}${hasWords}(${within.join()})`);
    built.set(element, hash);
    return hash;
  };
  const seen = new Set(known);
  for (const marked of document.querySelectorAll('[data-alike]'))
    marked.removeAttribute('data-alike');
  const mark = (element: Element, place: number): void => {
    const own = hashOf(`${place} ${built.get(element)}`);
    const isAlike = seen.has(own);
    element.toggleAttribute('data-alike', isAlike);
    // All within it is alike with it, and axe takes longer the more it has to pass over.
    if (isAlike) return;
    seen.add(own);
    const inside = hashOf(`${place} ${kindOf(element)}`);
    for (const child of element.children) if (built.has(child)) mark(child, inside);
  };
  const styles = [...document.querySelectorAll('link[rel=stylesheet]')].map(kindOf);
  build(document.body);
  mark(document.body, hashOf(styles.join()));
  return [...seen.difference(new Set(known))];
}

/** Runs inside the page: of what is marked as alike and stands side by side, takes out all but the first. */
export function thinAlike(): void {
  const alike = [...document.querySelectorAll('main [data-alike] + [data-alike]')];
  for (const each of alike) each.remove();
}
