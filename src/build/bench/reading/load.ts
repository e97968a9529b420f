import {Agent, get} from 'node:http';

/** How a host stood many readers at once. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Bytes of a body, as sent. */
  readonly bytes: number;
  /** Time of an answer that 99 of 100 did not exceed, in ms. */
  readonly slowest: number;
}

/**
 * Asks for an address again and again over so many connections, and counts the answers.
 * The same machine asks and answers, so that a host alone does more.
 */
export async function loadOf(
  address: string,
  {connections, seconds, encoding}: {connections: number; seconds: number; encoding: string},
): Promise<Load> {
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const times: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const until = start + seconds * 1000;
  const reader = async (): Promise<void> => {
    while (performance.now() < until) {
      const asked = performance.now();
      bytes = await once(address, agent, encoding);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({length: connections}, reader));
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    requestsPerSecond: times.length / took,
    bytes,
    slowest: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

/** Bytes of the body of one answer. */
function once(address: string, agent: Agent, encoding: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, {agent, headers: {'accept-encoding': encoding}}, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answers ${answer.statusCode}`));
      let bytes = 0;
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}
