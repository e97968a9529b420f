import {spawn} from 'node:child_process';
import {root} from './project.ts';

/** What the registry knows against the packages of the lock file. */
export type Audit =
  | {readonly state: 'asked'; readonly packages: number; readonly known: readonly string[]}
  | {readonly state: 'not asked'; readonly why: string};

/** The part of npm's report that is read here. */
interface Report {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerable>>;
  readonly metadata?: {readonly dependencies: {readonly total: number}};
}

interface Vulnerable {
  readonly name: string;
  readonly severity: string;
  /** Advisories, and names of packages through which one comes. */
  readonly via: readonly (string | {readonly title: string; readonly url: string})[];
}

/** Asks npm's registry for every package of the lock file, whatever is installed. */
export async function askRegistry(signal: AbortSignal): Promise<Audit> {
  const options = ['audit', '--json', '--package-lock-only', '--include=dev', '--include=optional'];
  const npm = spawn('npm', options, {
    cwd: root,
    // On Windows npm is a script of the shell; every word of the command stands above.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
    signal,
  });
  const parts: Buffer[] = [];
  npm.stdout.on('data', (part: Buffer) => parts.push(part));
  await new Promise((resolve, reject) => npm.on('error', reject).on('close', resolve));
  return auditOf(Buffer.concat(parts).toString());
}

/** Reads npm's report; anything but a full report means that nothing was audited. */
export function auditOf(json: string): Audit {
  const report = parsed(json);
  if (!report?.vulnerabilities || !report.metadata)
    return {state: 'not asked', why: report?.message ?? 'npm gave no report'};
  return {
    state: 'asked',
    packages: report.metadata.dependencies.total,
    known: Object.values(report.vulnerabilities).map(knownOf),
  };
}

function parsed(json: string): Report | undefined {
  try {
    return JSON.parse(json) as Report;
  } catch {
    return undefined;
  }
}

function knownOf({name, severity, via}: Vulnerable): string {
  const reasons = via.map((reason) =>
    typeof reason === 'string' ? `through ${reason}` : `${reason.title} (${reason.url})`,
  );
  return `${name}, ${severity}: ${reasons.join('; ')}`;
}
