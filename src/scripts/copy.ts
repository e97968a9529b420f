// Buttons with data-copy="#id" copy what an element holds and say so in the element with role="status" beside them.
// They are hidden until this runs: without JavaScript there is nothing that they could do.

/** What an element holds: the value of a field, or the words of anything else. */
function contentOf(element: Element): string {
  const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  return isField ? element.value : (element.textContent ?? '').trim();
}

function statusBeside(button: HTMLElement): Element {
  const found = button.parentElement?.querySelector('[role="status"]');
  if (found) return found;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.after(' ', status);
  return status;
}

/** Selects what could not be copied, so that one key does it. */
function select(element: Element): void {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.select();
  else getSelection()?.selectAllChildren(element);
}

async function copy(source: Element, status: Element): Promise<void> {
  // Emptied first, so that a second copy is announced like the first.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(contentOf(source));
    status.textContent = 'Copied';
  } catch {
    select(source);
    status.textContent = 'Your browser does not let this page copy. The text is selected: press Ctrl or Command and C.';
  }
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-copy]')) {
  const source = document.querySelector(button.dataset['copy'] ?? '');
  if (!source) continue;
  const status = statusBeside(button);
  button.hidden = false;
  button.addEventListener('click', () => void copy(source, status));
}
