/** Runs inside the page: what is wider than the window, innermost first; empty if the page doesn't scroll sideways. */
export function widerThanWindow(): string[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > page.clientWidth + 0.5,
  );
  const scrolls = (element: Element): boolean =>
    ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
  const culprits = wide.filter((element) => {
    for (
      let parent = element.parentElement;
      parent && parent !== document.body;
      parent = parent.parentElement
    )
      if (scrolls(parent)) return false;
    return true;
  });
  return [
    `the page is ${page.scrollWidth} px wide`,
    ...culprits
      .slice(-3)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`),
  ];
}
