import {readFileSync} from 'node:fs';
import {isRunning} from '../build/lock.ts';

/**
 * Address of the server that a file of Astro's names,
 * if it still answers there; ids of processes alone are used again.
 */
export async function addressInUse(file: string): Promise<string | undefined> {
  try {
    const {pid, url} = JSON.parse(readFileSync(file, 'utf8')) as {pid: number; url: string};
    if (!isRunning(pid)) return undefined;
    await fetch(`${url}/@vite/client`, {signal: AbortSignal.timeout(5000)});
    return url;
  } catch {
    return undefined;
  }
}
