// Says of the numbers in the form how they stand to the published ones in the table, and keeps them in the address,
// behind the #. Nothing is stored and nothing is sent.
import {
  type Benchmark,
  type BenchmarkRole,
  benchmarkRoles,
  type Benchmarks,
  type Result,
  topics,
} from '../model/browser/benchmarks.ts';
import {type OwnField, ownFields, type OwnNumbers} from '../model/browser/department.ts';
import {resultsOf} from '../model/browser/results.ts';
import {fragmentOf, readTyped, typedIn} from '../model/browser/typed.ts';

/** A published number as its row of the table carries it. */
function benchmarkOf({dataset}: HTMLElement): Benchmark {
  return {
    value: Number(dataset['value']),
    decimals: Number(dataset['decimals']),
    text: dataset['text'] ?? '',
    n: dataset['n'] === undefined ? undefined : Number(dataset['n']),
    when: dataset['when'] ?? '',
  };
}

function benchmarksOf(table: HTMLElement): Benchmarks {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-role]')];
  return Object.fromEntries(
    benchmarkRoles.flatMap((role): [BenchmarkRole, Benchmark][] => {
      const row = rows.find(({dataset}) => dataset['role'] === role);
      return row ? [[role, benchmarkOf(row)]] : [];
    }),
  );
}

const paragraph = (text: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

/** Fills the block of a topic, or says what it takes. */
function fill(block: Element, result: Result | undefined): void {
  block.toggleAttribute('data-empty', !result);
  const large = block.querySelector('[data-large]');
  if (large) large.textContent = result?.large ?? '';
  block
    .querySelector('[data-sentences]')
    ?.replaceChildren(...(result?.sentences ?? []).map(paragraph));
  const needs = block.querySelector<HTMLElement>('[data-needs]');
  if (needs) needs.hidden = result !== undefined;
  const findings = block.querySelector<HTMLElement>('details');
  if (findings) findings.hidden = result === undefined;
}

/** What is read aloud after a change: the large numbers, and how many fields cannot be read. */
function announcement(
  results: readonly Result[],
  wrong: number,
  nameOf: (result: Result) => string,
): string {
  const said = results.map((result) => `${nameOf(result)}: ${result.large}`).join('. ');
  const mend =
    wrong === 0 ? '' : `${wrong === 1 ? 'One field' : `${wrong} fields`} can’t be read: see there.`;
  return [said && `${said}.`, mend].filter(Boolean).join(' ');
}

/** So many ms without a key are a pause. */
const pauseOfTyping = 600;

function setUp(form: HTMLFormElement, results: HTMLElement, known: Benchmarks): void {
  const fields = new Map(
    ownFields.flatMap((field): [OwnField, HTMLInputElement][] => {
      const input = form.elements.namedItem(field);
      return input instanceof HTMLInputElement ? [[field, input]] : [];
    }),
  );
  const status = form.querySelector('[role="status"]');
  const link = results.querySelector<HTMLInputElement>('#own-link');
  const blockOf = (topic: string): Element | null =>
    results.querySelector(`[data-topic="${topic}"]`);
  const nameOf = ({topic}: Result): string =>
    blockOf(topic)?.querySelector('h2')?.textContent ?? '';

  /** Reads a field and says beside it what is wrong. */
  function read(field: OwnField, input: HTMLInputElement): [OwnField, number][] {
    const {value, problem = ''} = readTyped(field, input.value);
    if (problem === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    const beside = document.getElementById(`${field}-wrong`);
    if (beside) beside.textContent = problem;
    return value === undefined ? [] : [[field, value]];
  }

  function show(isSaid: boolean): OwnNumbers {
    const own: OwnNumbers = Object.fromEntries(
      [...fields].flatMap(([field, input]) => read(field, input)),
    );
    const found = resultsOf(own, known);
    for (const topic of topics) {
      const block = blockOf(topic);
      if (block)
        fill(
          block,
          found.find((result) => result.topic === topic),
        );
    }
    const wrong = form.querySelectorAll('[aria-invalid="true"]').length;
    if (status && isSaid) status.textContent = announcement(found, wrong, nameOf);
    return own;
  }

  function keep(isSaid: boolean): void {
    const fragment = fragmentOf(show(isSaid));
    const address = `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
    history.replaceState(history.state, '', address);
    if (link) link.value = location.href;
  }

  function take(): void {
    const typed = typedIn(location.hash);
    // A link to a part of the page holds no numbers and takes none away.
    if (location.hash.length > 1 && Object.keys(typed).length === 0) return;
    for (const [field, input] of fields) input.value = typed[field] ?? '';
    show(false);
    if (link) link.value = location.href;
  }

  // What is read aloud waits until the typing pauses, so that it neither interrupts nor lags behind what is shown.
  let pause = 0;
  form.addEventListener('input', () => {
    keep(false);
    clearTimeout(pause);
    pause = window.setTimeout(() => keep(true), pauseOfTyping);
  });
  form.addEventListener('change', () => {
    clearTimeout(pause);
    keep(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(true);
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const input of fields.values()) input.value = '';
    keep(true);
    fields.values().next().value?.focus();
  });
  form.querySelector('[data-print]')?.addEventListener('click', () => print());
  addEventListener('hashchange', take);
  for (const part of [form, results]) part.hidden = false;
  show(false);
  take();
}

const form = document.getElementById('own');
const results = document.getElementById('own-results');
const table = document.getElementById('benchmarks');
if (form instanceof HTMLFormElement && results && table) {
  setUp(form, results, benchmarksOf(table));
  document.getElementById('own-without')?.remove();
}
