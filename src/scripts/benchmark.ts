// Says of the numbers in the form how they stand to the published ones in the table, and keeps them in the address,
// behind the #. Nothing is stored and nothing is sent.
import {
  type Benchmark,
  type BenchmarkRole,
  benchmarkRoles,
  type Benchmarks,
  type TopicResult,
  topics,
} from '../model/browser/benchmarks.ts';
import {type DepartmentNumbers, type OwnField, ownFields} from '../model/browser/department.ts';
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
function fill(block: Element, result: TopicResult | undefined): void {
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
  results: readonly TopicResult[],
  wrong: number,
  nameOf: (result: TopicResult) => string,
): string {
  const said = results.map((result) => `${nameOf(result)}: ${result.large}`).join('. ');
  const mend =
    wrong === 0 ? '' : `${wrong === 1 ? 'One field' : `${wrong} fields`} can’t be read: see there.`;
  return [said && `${said}.`, mend].filter(Boolean).join(' ');
}

/** So many ms without a key are a pause. */
const pauseOfTyping = 600;

/** Reads a field and says beside it what is wrong. */
function read(field: OwnField, input: HTMLInputElement): [OwnField, number][] {
  const {value, problem = ''} = readTyped(field, input.value);
  if (problem === '') input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
  const beside = document.getElementById(`${field}-wrong`);
  if (beside) beside.textContent = problem;
  return value === undefined ? [] : [[field, value]];
}

/** A department's numbers in their form, and how they stand to the published ones. */
class Department {
  readonly fields: ReadonlyMap<OwnField, HTMLInputElement>;
  readonly #form: HTMLFormElement;
  readonly #results: HTMLElement;
  readonly #known: Benchmarks;
  readonly #link: HTMLInputElement | null;

  constructor(form: HTMLFormElement, results: HTMLElement, known: Benchmarks) {
    this.#form = form;
    this.#results = results;
    this.#known = known;
    this.#link = results.querySelector<HTMLInputElement>('#own-link');
    this.fields = new Map(
      ownFields.flatMap((field): [OwnField, HTMLInputElement][] => {
        const input = form.elements.namedItem(field);
        return input instanceof HTMLInputElement ? [[field, input]] : [];
      }),
    );
  }

  /** Shows how the numbers stand, says it where it is to be said, and keeps them in the address. */
  keep(isSaid: boolean): void {
    const fragment = fragmentOf(this.show(isSaid));
    const address = `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
    history.replaceState(history.state, '', address);
    if (this.#link) this.#link.value = location.href;
  }

  /** Takes over the numbers that stand in the address. */
  take(): void {
    const typed = typedIn(location.hash);
    // A link to a part of the page holds no numbers and takes none away.
    if (location.hash.length > 1 && Object.keys(typed).length === 0) return;
    for (const [field, input] of this.fields) input.value = typed[field] ?? '';
    this.show(false);
    if (this.#link) this.#link.value = location.href;
  }

  show(isSaid: boolean): DepartmentNumbers {
    const own: DepartmentNumbers = Object.fromEntries(
      [...this.fields].flatMap(([field, input]) => read(field, input)),
    );
    const found = resultsOf(own, this.#known);
    for (const topic of topics) {
      const block = this.#blockOf(topic);
      const result = found.find((each) => each.topic === topic);
      if (block) fill(block, result);
    }
    if (isSaid) this.#say(found);
    return own;
  }

  #say(found: readonly TopicResult[]): void {
    const status = this.#form.querySelector('[role="status"]');
    const wrong = this.#form.querySelectorAll('[aria-invalid="true"]').length;
    const nameOf = ({topic}: TopicResult): string =>
      this.#blockOf(topic)?.querySelector('h2')?.textContent ?? '';
    if (status) status.textContent = announcement(found, wrong, nameOf);
  }

  #blockOf(topic: string): Element | null {
    return this.#results.querySelector(`[data-topic="${topic}"]`);
  }
}

function setUp(form: HTMLFormElement, results: HTMLElement, known: Benchmarks): void {
  const department = new Department(form, results, known);
  // What is read aloud waits until the typing pauses, so that it neither interrupts nor lags behind what is shown.
  let pause = 0;
  form.addEventListener('input', () => {
    department.keep(false);
    clearTimeout(pause);
    pause = window.setTimeout(() => department.keep(true), pauseOfTyping);
  });
  form.addEventListener('change', () => {
    clearTimeout(pause);
    department.keep(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    department.keep(true);
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const input of department.fields.values()) input.value = '';
    department.keep(true);
    department.fields.values().next().value?.focus();
  });
  form.querySelector('[data-print]')?.addEventListener('click', () => print());
  addEventListener('hashchange', () => department.take());
  for (const part of [form, results]) part.hidden = false;
  department.show(false);
  department.take();
}

const form = document.getElementById('own');
const results = document.getElementById('own-results');
const table = document.getElementById('benchmarks');
if (form instanceof HTMLFormElement && results && table) {
  setUp(form, results, benchmarksOf(table));
  document.getElementById('own-without')?.remove();
}
