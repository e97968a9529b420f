// Puts the trusts that a reader chooses beside each other, and keeps the choice in the address.
import {
  chosenIn,
  emptyWords,
  groupsOf,
  type Item,
  queryFor,
  type Row,
  type SideBySide,
  type TrustColumn,
} from '../model/browser/side-by-side.ts';

type Child = Node | string | false | undefined;

/** An element with attributes and children; what is false or undefined is left out. */
function make(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** @param of what of which trust it is, for who hears one link after the other */
function itemElement({text, status, origin, href, isQuoted}: Item, of: string): HTMLElement {
  const place =
    origin !== undefined && href
      ? make('a', {href}, origin, make('span', {class: 'hidden'}, ` on ${of}`))
      : origin;
  const isBoth = status !== undefined && origin !== undefined;
  return make(
    'p',
    {class: isQuoted ? 'said' : status ? 'known' : undefined},
    status && make('span', {'class': `sw ${status}`, 'aria-hidden': 'true'}),
    isQuoted ? `“${text}”` : text,
    make('small', {}, status, isBoth && ', ', place),
  );
}

function rowElement({id, name}: Row, columns: readonly TrustColumn[]): HTMLElement {
  const cells = columns.map(({number, cells}) =>
    make(
      'td',
      {'data-label': `Trust ${number}`},
      ...(cells[id] ?? []).map((item) => itemElement(item, `${name}, Trust\u00a0${number}`)),
    ),
  );
  return make('tr', {}, make('th', {scope: 'row'}, name), ...cells);
}

/** The same table as Comparison.astro writes. */
function tableElement(rows: readonly Row[], columns: readonly TrustColumn[]): HTMLElement {
  const heads = columns.map(({number, href}) =>
    make('th', {scope: 'col'}, make('a', {href}, `Trust\u00a0${number}`)),
  );
  const bodies = groupsOf(rows, columns).map((group) => {
    const head = make('th', {scope: 'rowgroup', colspan: String(columns.length + 1)}, group.name);
    return make(
      'tbody',
      {},
      make('tr', {class: 'group'}, head),
      ...group.rows.map((row) => rowElement(row, columns)),
    );
  });
  return make(
    'table',
    {class: 'side-by-side'},
    make('thead', {}, make('tr', {}, make('td', {}), ...heads)),
    ...bodies,
  );
}

function comparison({rows, columns}: SideBySide, numbers: readonly number[]): Node[] {
  const chosen = numbers.flatMap((number) => columns.find((each) => each.number === number) ?? []);
  if (chosen.length === 0) return [];
  const empty = emptyWords(rows, chosen);
  return [
    tableElement(rows, chosen),
    ...(empty === '' ? [] : [make('p', {class: 'small'}, empty)]),
  ];
}

let asked: Promise<SideBySide> | undefined;

/** What is on record of all trusts, asked for once and only when a trust is chosen. */
function recordsAt(address: string): Promise<SideBySide> {
  asked ??= fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json() as Promise<SideBySide>;
  });
  asked.catch(() => (asked = undefined));
  return asked;
}

function setUp(form: HTMLFormElement, place: HTMLElement, address: string): void {
  const lists = [...form.querySelectorAll('select')];
  const status = form.querySelector('[role="status"]');
  const known = [...(lists[0]?.options ?? [])].map(({value}) => Number(value)).filter((n) => n > 0);
  const chosen = (): number[] => [
    ...new Set(lists.map(({value}) => Number(value)).filter((number) => number > 0)),
  ];
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };

  async function show(): Promise<void> {
    const numbers = chosen();
    if (numbers.length === 0) {
      place.replaceChildren();
      say('Choose a trust.');
      return;
    }
    try {
      const all = await recordsAt(address);
      // Another choice may have been made meanwhile.
      if (chosen().join() !== numbers.join()) return;
      place.replaceChildren(...comparison(all, numbers));
      say(`Beside each other: ${numbers.map((number) => `Trust ${number}`).join(', ')}.`);
    } catch {
      say('What is known of them could not be loaded. Choose again, or open the profiles below.');
    }
  }

  function read(): void {
    const numbers = chosenIn(location.search, known);
    lists.forEach((list, index) => (list.value = String(numbers[index] ?? '')));
    void show();
  }

  form.addEventListener('change', () => {
    history.replaceState(
      history.state,
      '',
      `${location.pathname}${queryFor(location.search, chosen())}${location.hash}`,
    );
    void show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', read);
  // A page that comes back from the browser's memory may show other choices than its address.
  addEventListener('pageshow', read);
  form.hidden = false;
  for (const words of document.querySelectorAll('.without-script')) words.remove();
  for (const part of document.querySelectorAll<HTMLElement>('.with-script')) part.hidden = false;
}

const form = document.getElementById('compare');
const place = document.getElementById('compared');
if (form instanceof HTMLFormElement && place) setUp(form, place, form.dataset['records'] ?? '');
