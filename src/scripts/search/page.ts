// Runs the search of its page. Nothing is fetched before somebody searches; what is looked for and chosen stands in the
// address. The form is hidden until this runs: without JavaScript the page is an index of words.
import {choiceIn, type FilterChoice, fits, queryOf} from '../choice.ts';
import {countWords} from './count.ts';
import type {SearchFile} from './entry.ts';
import {type Find, finderOf, type FoundEntry} from './finder.ts';
import {itemOf} from './results.ts';

const step = 30;

interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly lists: readonly HTMLSelectElement[];
  readonly status: HTMLElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly index: HTMLElement;
}

/** What somebody looks for, and what was found of it. */
class Search {
  readonly #parts: Parts;
  /** The values that each filter has. */
  readonly #offered: Readonly<Record<string, readonly string[]>>;
  readonly #kindNames: ReadonlyMap<string, string>;
  #finder: Promise<Find> | undefined;
  #found: readonly FoundEntry[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#offered = Object.fromEntries(
      parts.lists.map((list) => [list.name, [...list.options].map(({value}) => value)]),
    );
    const kinds = parts.lists.find(({name}) => name === 'kind')?.options ?? [];
    this.#kindNames = new Map([...kinds].map(({value, text}) => [value, text]));
  }

  get #query(): string {
    return this.#parts.field.value.trim();
  }

  get #choice(): FilterChoice {
    return Object.fromEntries(this.#parts.lists.map((list) => [list.name, list.value]));
  }

  /** Fetches the index, once. */
  load(): Promise<Find> {
    return (this.#finder ??= fetchFile(this.#parts.form.dataset['index'] ?? '')
      .then(finderOf)
      .catch((error: unknown) => {
        // The next word typed tries again.
        this.#finder = undefined;
        throw error;
      }));
  }

  showMore(): void {
    const {results, more} = this.#parts;
    const shown = results.children.length;
    results.append(
      ...this.#found
        .slice(shown, shown + step)
        .map((each) => itemOf(each, this.#kindNames.get(each.entry.kind) ?? '')),
    );
    more.hidden = results.children.length >= this.#found.length;
  }

  /** Shows what is found of that which stands in the form, and keeps this in the address. */
  keep(): void {
    const query = queryOf(location.search, {q: this.#query, ...this.#choice});
    history.replaceState(history.state, '', `${location.pathname}${query}`);
    void this.#show();
  }

  /** Takes over what stands in the address. */
  read(): void {
    const chosen = choiceIn(location.search, this.#offered);
    for (const list of this.#parts.lists) list.value = chosen[list.name] ?? '';
    this.#parts.field.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#show();
  }

  async #show(): Promise<void> {
    const query = this.#query;
    this.#parts.index.hidden = query !== '';
    if (query === '') {
      this.#clear('');
      return;
    }
    try {
      const find = await this.load();
      // Another letter was typed while the file was on its way.
      if (query !== this.#query) return;
      const finding = find(query);
      this.#found = finding.places.filter(({entry}) => fits({...entry}, this.#choice));
      this.#clear(countWords(this.#found.length, finding, query));
      this.showMore();
    } catch {
      this.#found = [];
      this.#clear('The search could not be loaded. The index of words below works without it.');
      this.#parts.index.hidden = false;
    }
  }

  #clear(words: string): void {
    const {results, more, status} = this.#parts;
    results.replaceChildren();
    results.hidden = this.#query === '' || this.#found.length === 0;
    more.hidden = true;
    status.textContent = words;
  }
}

function setUp(parts: Parts): void {
  const {form, field, results, more} = parts;
  const search = new Search(parts);
  field.addEventListener('focus', () => void search.load().catch(() => undefined));
  field.addEventListener('input', () => search.keep());
  // Not of the field, which was heard at each letter: whoever leaves it for a place would find that place anew.
  form.addEventListener('change', ({target}) => target !== field && search.keep());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search.keep();
  });
  more.addEventListener('click', () => {
    const first = results.children.length;
    search.showMore();
    // The button may be gone, and the reader goes on with what is new.
    results.children[first]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => search.read());
  // A page that comes back from the browser's memory may show another search than its address.
  addEventListener('pageshow', () => search.read());
  form.hidden = false;
  search.read();
  // Whoever comes by the link in the head of a page can type at once.
  if (location.hash === `#${field.id}`) field.focus();
}

async function fetchFile(address: string): Promise<SearchFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as SearchFile;
}

const form = document.querySelector<HTMLFormElement>('form[data-index]');
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const results = document.querySelector<HTMLOListElement>('ol.found');
const more = document.querySelector<HTMLButtonElement>('.more-found');
const index = document.querySelector<HTMLElement>('#index');
if (form && field && status && results && more && index)
  setUp({form, field, lists: [...form.querySelectorAll('select')], status, results, more, index});
