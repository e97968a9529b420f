import type {Browser, CDPSession} from 'playwright-core';

/** A page as somebody gets it on a slow line with a slow telephone. */
export interface SlowVisit {
  /** What came before any font, as sent with headers, in bytes. */
  readonly bytes: number;
  /** Requests without those for fonts and icons. */
  readonly requests: number;
  /**
   * Until the first figure stood on the screen for somebody who goes to it as soon as it is there, in ms from the
   * start; undefined where none did.
   */
  readonly figures: number | undefined;
  /** Layout shift, all of it. */
  readonly shift: number;
  /** Tasks that kept the page from answering for more than 50 ms, in ms each. */
  readonly longTasks: readonly number[];
}

/** 1.6 Mbit a second there and 150 ms to the answer, as on a weak mobile line; the processor four times slower. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowing = 4;

/** Opens a page with nothing kept from before. */
export async function visitSlowly(browser: Browser, address: string): Promise<SlowVisit> {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await listen(session);
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowing});
  await page.addInitScript(watch);
  await page.goto(address, {waitUntil: 'networkidle'});
  const {figures, painted, shift, longTasks} = await page.evaluate(
    () => (window as unknown as Watched).seen,
  );
  await context.close();
  return {
    figures: figures === null ? undefined : Math.max(figures, painted),
    shift,
    longTasks,
    ...traffic(),
  };
}

interface Watched {
  seen: {figures: number | null; painted: number; shift: number; longTasks: number[]};
}

/** Runs in the page from its first moment. */
function watch(): void {
  const seen: Watched['seen'] = {figures: null, painted: 0, shift: 0, longTasks: []};
  (window as unknown as Watched).seen = seen;
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', (entry) => (seen.shift += (entry as unknown as {value: number}).value));
  observe('longtask', (entry) => seen.longTasks.push(Math.round(entry.duration)));
  // No frame is drawn before the style sheet is there. The first one that has a figure is scrolled to it; when the
  // next one begins, that is drawn, and the browser says when the first picture of the page stood on the screen.
  const look = (): void => {
    const drawing = [...document.querySelectorAll('figure svg')].find(
      (each) => each.getBoundingClientRect().height > 0,
    );
    drawing?.scrollIntoView({block: 'center', behavior: 'instant'});
    requestAnimationFrame((time) => (drawing ? (seen.figures = time) : look()));
  };
  requestAnimationFrame(look);
  observe('paint', ({startTime}) => (seen.painted = Math.max(seen.painted, startTime)));
}

/** Counts what is asked for and how many bytes come. */
async function listen(session: CDPSession): Promise<() => Pick<SlowVisit, 'bytes' | 'requests'>> {
  const asked = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({requestId, type}) =>
    asked.set(requestId, type ?? 'Other'),
  );
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) =>
    bytes.set(requestId, encodedDataLength),
  );
  await session.send('Network.enable');
  return () => {
    const counted = [...asked].filter(([, type]) => !['Font', 'Other'].includes(type));
    return {
      requests: counted.length,
      bytes: counted.reduce((sum, [id]) => sum + (bytes.get(id) ?? 0), 0),
    };
  };
}
