/** What the links of the joined document lead to, gathered while its pages are taken in. */
export class Places {
  /** Id in the document by page and anchor, such as "/methods/#d01"; of a page itself without an anchor. */
  readonly #ids = new Map<string, string>();

  readonly #base: string;
  readonly #origin: string;

  /**
   * @param base sub-path that the site stands below, with a slash at both ends
   * @param origin where the site is on the web, for what the document does not hold
   */
  constructor(base: string, origin: string) {
    this.#base = base;
    this.#origin = origin;
  }

  add(path: string, anchor: string, id: string): void {
    const key = anchor === '' ? path : `${path}#${anchor}`;
    if (!this.#ids.has(key)) this.#ids.set(key, id);
  }

  /** The page of the site to which a link leads; undefined where it leads elsewhere. */
  pathOf(href: string, from: string): string | undefined {
    const target = this.#target(href, from);
    return target && `/${target.pathname.slice(this.#base.length)}`;
  }

  /**
   * Where a link of a page leads: to a place in the document where it has one, else to the web.
   * @param href as the page has it
   * @param from path of that page
   */
  resolve(href: string, from: string): string {
    const target = this.#target(href, from);
    if (!target) return href;
    const path = `/${target.pathname.slice(this.#base.length)}`;
    const anchor = decodeURIComponent(target.hash.slice(1));
    const id = this.#ids.get(anchor === '' ? path : `${path}#${anchor}`) ?? this.#ids.get(path);
    return id === undefined ? this.onWeb(href, from) : `#${id}`;
  }

  /** Where a link of a page leads on the web. */
  onWeb(href: string, from: string): string {
    const target = this.#target(href, from);
    return target ? `${this.#origin}${target.pathname}${target.search}${target.hash}` : href;
  }

  #target(href: string, from: string): URL | undefined {
    const target = URL.parse(href, `${here}${this.#base}${from.slice(1)}`);
    return target?.origin === here ? target : undefined;
  }
}

/** Stands for whatever host the site is on. */
const here = 'http://site.invalid';
