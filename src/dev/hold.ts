import type {ServerResponse} from 'node:http';

/**
 * Keeps an answer back until it is whole, then sends it,
 * or what `instead` gives in its place as a page of status 500.
 */
export function hold(response: ServerResponse, instead: () => string | undefined): void {
  const original = {writeHead: response.writeHead, write: response.write, end: response.end};
  const parts: Buffer[] = [];
  let head: unknown[] = [];
  const keep = (part: unknown): void => {
    if (typeof part === 'string' || part instanceof Uint8Array)
      parts.push(Buffer.from(part as string));
  };
  const send = (part?: unknown): ServerResponse => {
    keep(part);
    Object.assign(response, original);
    const other = instead();
    if (other !== undefined) sendPage(response, other);
    else {
      if (head.length > 0) Reflect.apply(response.writeHead, response, head);
      response.end(Buffer.concat(parts));
    }
    return response;
  };
  Object.assign(response, {
    writeHead: (...given: unknown[]) => {
      head = given;
      return response;
    },
    write: (part: unknown) => {
      keep(part);
      return true;
    },
    end: send,
  });
}

/** Answers with a page that says what is wrong. */
export function sendPage(response: ServerResponse, html: string): void {
  response.statusMessage = '';
  response.writeHead(500, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(html),
  });
  response.end(html);
}
