/** What has been asked for already, for each page that is being rendered. */
const seen = new WeakMap<Request, Set<string>>();

/** Whether an id is asked for the first time on a page: an id may stand on it once. */
export function isFirstOnPage(request: Request, id: string): boolean {
  const ids = seen.get(request) ?? new Set();
  seen.set(request, ids);
  if (ids.has(id)) return false;
  ids.add(id);
  return true;
}
