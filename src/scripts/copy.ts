// Copies what an element holds: <button type="button" data-copy="#id" hidden>. The button is hidden
// until this runs, and whether it worked is announced beside it. Where the browser gives no
// clipboard, the text is selected instead.

const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

const inOneLine = (text: string): string => text.trim().replaceAll(/[ \n\t]+/g, ' ');

/** What a mail or a document makes a paragraph of. */
const paragraphsOf = (element: Element): Element[] => {
  const within = [...element.querySelectorAll('p')];
  return within.length > 0 ? within : [element];
};

/** The value of a field, code as it stands, and words as they read, without the line breaks of the markup. */
function contentOf(element: Element): string {
  if (isField(element)) return element.value;
  if (element instanceof HTMLPreElement) return (element.textContent ?? '').trim();
  return paragraphsOf(element)
    .map(({textContent}) => inOneLine(textContent ?? ''))
    .join('\n\n');
}

const address = /(https?:\/\/[^\s)]*[^\s).,;])/;

/** Words with what looks like an address as a link. */
function withLinks(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  text.split(address).forEach((part, index) => {
    if (index % 2 === 0) return paragraph.append(part);
    const link = document.createElement('a');
    link.href = part;
    link.textContent = part;
    return paragraph.append(link);
  });
  return paragraph;
}

/** The same as rich text; nothing of fields and code, which are pasted as they stand. */
function richContentOf(element: Element): string | undefined {
  if (isField(element) || element instanceof HTMLPreElement) return undefined;
  return paragraphsOf(element)
    .map(({textContent}) => withLinks(inOneLine(textContent ?? '')).outerHTML)
    .join('');
}

/** As rich text and plain text together; as plain text where the browser takes no other. */
async function write(plain: string, rich: string | undefined): Promise<void> {
  if (rich === undefined || typeof ClipboardItem === 'undefined')
    return navigator.clipboard.writeText(plain);
  const parts = {'text/html': rich, 'text/plain': plain};
  const blobs = Object.entries(parts).map(
    ([type, text]) => [type, new Blob([text], {type})] as const,
  );
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    await navigator.clipboard.writeText(plain);
  }
}

function select(element: Element): void {
  if (isField(element)) element.select();
  else getSelection()?.selectAllChildren(element);
}

async function copy(source: Element): Promise<string> {
  try {
    await write(contentOf(source), richContentOf(source));
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
  button.parentElement?.append(status);
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
