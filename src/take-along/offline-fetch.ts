// Stands for `fetch` in a folder, where browsers let no script read a file: what would be fetched was loaded as a
// script of the page.

const held = globalThis as {offlineFiles?: Readonly<Record<string, unknown>>};

export async function fetch(address: string): Promise<Pick<Response, 'ok' | 'status' | 'json'>> {
  const data = held.offlineFiles?.[address.split('/').at(-1) ?? ''];
  const status = data === undefined ? 404 : 200;
  return {ok: status === 200, status, json: async () => data};
}
