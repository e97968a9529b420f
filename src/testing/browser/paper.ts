/** Runs inside the page, as it is printed: what doesn't belong on paper. */
export function wasteOnPaper(): string[] {
  const isShown = (element: Element): boolean =>
    element.checkVisibility() &&
    [...element.getClientRects()].some(({width, height}) => width > 1 && height > 1);
  const ways = [...document.querySelectorAll<HTMLElement>('nav, .skip')].filter(
    (element) => isShown(element) && element.innerText.trim() !== '',
  );
  const ground = getComputedStyle(document.body).backgroundColor;
  return [
    ...ways.map(
      (element) =>
        `<${element.localName} class="${element.className}"> is printed: ` +
        `${element.innerText.replace(/\s+/g, ' ').slice(0, 40)}`,
    ),
    ...(ground === 'rgb(255, 255, 255)' ? [] : [`the ground is printed in ${ground}`]),
  ];
}
