// Runs the search of its page. Nothing is fetched before somebody searches; what is looked for and chosen stands in the
// address. The form is hidden until this runs: without JavaScript the page is an index of words.
import {choiceIn, type FilterChoice, fits, queryOf} from '../choice.ts';
import {countWords} from './count.ts';
import type {SearchFile} from './entry.ts';
import {type Find, finderOf, type Found} from './finder.ts';
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

function setUp(parts: Parts): void {
  const {form, field, lists, status, results, more, index} = parts;
  const offered = Object.fromEntries(
    lists.map((list) => [list.name, [...list.options].map(({value}) => value)]),
  );
  const kindNames = new Map(
    [...(lists.find(({name}) => name === 'kind')?.options ?? [])].map((option) => [
      option.value,
      option.text,
    ]),
  );
  let finder: Promise<Find> | undefined;
  let found: readonly Found[] = [];
  const sought = (): string => field.value.trim();
  const choice = (): FilterChoice =>
    Object.fromEntries(lists.map((list) => [list.name, list.value]));

  const load = (): Promise<Find> =>
    (finder ??= fetchFile(form.dataset['index'] ?? '')
      .then(finderOf)
      .catch((error: unknown) => {
        // The next word typed tries again.
        finder = undefined;
        throw error;
      }));

  function showMore(): void {
    const shown = results.children.length;
    results.append(
      ...found
        .slice(shown, shown + step)
        .map((each) => itemOf(each, kindNames.get(each.entry.kind) ?? '')),
    );
    more.hidden = results.children.length >= found.length;
  }

  async function show(): Promise<void> {
    const query = sought();
    index.hidden = query !== '';
    if (query === '') {
      clear('');
      return;
    }
    try {
      const find = await load();
      // Another letter was typed while the file was on its way.
      if (query !== sought()) return;
      const all = find(query);
      found = all.filter(({entry}) => fits({...entry}, choice()));
      clear(countWords(found.length, all.length));
      showMore();
    } catch {
      found = [];
      clear('The search could not be loaded. The index of words below works without it.');
      index.hidden = false;
    }
  }

  function clear(words: string): void {
    results.replaceChildren();
    results.hidden = sought() === '' || found.length === 0;
    more.hidden = true;
    status.textContent = words;
  }

  function keep(): void {
    const query = queryOf(location.search, {q: sought(), ...choice()});
    history.replaceState(history.state, '', `${location.pathname}${query}`);
    void show();
  }

  function read(): void {
    const chosen = choiceIn(location.search, offered);
    for (const list of lists) list.value = chosen[list.name] ?? '';
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void show();
  }

  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('input', keep);
  // Not of the field, which was heard at each letter: whoever leaves it for a place would find that place anew.
  form.addEventListener('change', ({target}) => target !== field && keep());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
  });
  more.addEventListener('click', () => {
    const first = results.children.length;
    showMore();
    // The button may be gone, and the reader goes on with what is new.
    results.children[first]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', read);
  // A page that comes back from the browser's memory may show another search than its address.
  addEventListener('pageshow', read);
  form.hidden = false;
  read();
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
