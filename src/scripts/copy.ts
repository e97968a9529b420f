// Copies the text of an element: <button type="button" data-copy="#id" hidden>. The button is hidden until this runs, and whether it
// worked is announced beside it. Where the browser gives no clipboard, the text is selected instead.

async function copy(target: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(textOf(target));
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(target);
    return 'Selected: copy it with the keyboard';
  }
}

/** As it reads, without the line breaks of the markup. */
const textOf = (element: HTMLElement): string => (element.textContent ?? '').replaceAll(/[ \n\t]+/g, ' ').trim();

function setUp(button: HTMLButtonElement, target: HTMLElement): void {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'copied';
  button.after(status);
  button.addEventListener('click', async () => {
    // Emptied first, so that a second copy is announced as well.
    status.textContent = '';
    status.textContent = await copy(target);
  });
  button.hidden = false;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const target = document.querySelector<HTMLElement>(button.dataset['copy'] ?? '');
  if (target) setUp(button, target);
}
