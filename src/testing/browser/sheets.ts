/** Runs inside a page as it is printed: what its sheets lack, and what is on them that no paper can use. */
export function faultsOfSheets(): string[] {
  const isPrinted = (element: Element): boolean =>
    element.checkVisibility() && element.getClientRects().length > 0;
  const named = (element: Element): string =>
    `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`;
  const argued =
    '.in-words, :is(.question, .fold):not(.machinery, .taken-away *), .cite-panel, .uses';
  const closed = [...document.querySelectorAll<HTMLDetailsElement>(argued)].filter(
    (details) => details.localName === 'details' && !details.open,
  );
  const lost = closed.filter((details) => ![...details.children].slice(1).some(isPrinted));
  const machinery = [
    ...document.querySelectorAll(
      [
        '.taken-away, .onward, .simulation:not([open]), .works:not([open]), .copy, nav',
        ':is(.fold, .question).machinery, .rests:not([open]) > :not(.meaning), :not(th) > button',
      ].join(),
    ),
  ].filter(isPrinted);
  const imprint = document.querySelector('.imprint');
  const {display, breakInside} = getComputedStyle(imprint ?? document.body);
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const pageRules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSPageRule);
  return [
    ...lost.map((details) => `loses ${named(details)}`),
    ...machinery.map((element) => `prints ${named(element)}`),
    // Only so does a browser repeat it on every sheet.
    ...(display === 'table-footer-group' && breakInside === 'avoid' ? [] : ['repeats no imprint']),
    ...(imprint?.textContent?.includes(address) ? [] : ['names no address']),
    ...(/edition \d/.test(imprint?.textContent ?? '') ? [] : ['names no edition']),
    ...(pageRules.some(({style}) => parseFloat(style.getPropertyValue('margin-bottom')) >= 10)
      ? []
      : ['has no margins']),
  ];
}
