import {spawnSync} from 'node:child_process';

/**
 * Ids of the npm commands and shells that this command was started through,
 * nearest first; none where the system does not tell.
 */
export function callers(): number[] {
  if (process.platform === 'win32' || !process.env['npm_lifecycle_event']) return [];
  const lines =
    spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], {encoding: 'utf8', maxBuffer: 1 << 26})
      .stdout ?? '';
  const processes = new Map(
    [...lines.matchAll(/^ *(\d+) +(\d+) (.*)$/gm)].map(([, id, parent, command]) => [
      Number(id),
      {parent: Number(parent), command: command ?? ''},
    ]),
  );
  const ids: number[] = [];
  for (
    let id = process.ppid;
    isOfNpm(processes.get(id)?.command ?? '');
    id = processes.get(id)?.parent ?? 0
  )
    ids.push(id);
  return ids;
}

const isOfNpm = (command: string): boolean =>
  /^npm |\bnpm-cli\.js\b|^(\/bin\/)?sh -c /.test(command);
