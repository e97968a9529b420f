// Copies what an element holds: <button type="button" data-copy="#id" hidden>. The button is hidden
// until this runs, and whether it worked is announced beside it. Where the browser gives no
// clipboard, the text is selected instead.

const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The value of a field, code as it stands, and words as they read, without the line breaks of the markup. */
function contentOf(element: Element): string {
  if (isField(element)) return element.value;
  const text = (element.textContent ?? '').trim();
  return element instanceof HTMLPreElement ? text : text.replaceAll(/[ \n\t]+/g, ' ');
}

function select(element: Element): void {
  if (isField(element)) element.select();
  else getSelection()?.selectAllChildren(element);
}

async function copy(source: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(contentOf(source));
    return 'Copied';
  } catch {
    select(source);
    return 'Selected: copy it with the keyboard';
  }
}

/** The element beside a button that says what became of it. */
function statusBeside(button: HTMLElement): Element {
  const found = button.parentElement?.querySelector(':scope > [role="status"]');
  if (found) return found;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'copied';
  button.after(status);
  return status;
}

function setUp(button: HTMLElement, source: Element): void {
  const status = statusBeside(button);
  button.addEventListener('click', async () => {
    // Emptied first, so that a second copy is announced as well.
    status.textContent = '';
    status.textContent = await copy(source);
  });
  button.hidden = false;
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-copy]')) {
  const source = document.querySelector(button.dataset['copy'] ?? '');
  if (source) setUp(button, source);
}
