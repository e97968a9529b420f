import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs, type ParseArgsOptionsConfig} from 'node:util';
import {nearest} from '../model/values/suggest.ts';
import {StudyError} from '../study/study-error.ts';
import {callers} from './callers.ts';
import {isRunning} from './lock.ts';
import {PlainError, root} from './project.ts';

/** A command as people type it. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** Ways to type it, each with what it does; what `--help` shows. */
  readonly usage: readonly (readonly [typed: string, does: string])[];
  readonly options?: Options;
  /** How many words it takes beside its options. */
  readonly words?: number;
}

/** What somebody typed behind a command. */
export interface Given<Options extends ParseArgsOptionsConfig> {
  readonly options: ReturnType<typeof parseArgs<{options: Options}>>['values'];
  readonly words: readonly string[];
}

const everyCommand = {help: {type: 'boolean'}, debug: {type: 'boolean'}} as const;

/**
 * Runs a command to its end: reads what was typed, prints what a person can mend, sets the exit code,
 * and ends tidily with Ctrl-C or with whatever started it.
 */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  work: (given: Given<Options>, signal: AbortSignal) => Promise<void> | void,
  typed: readonly string[] = process.argv.slice(2),
): Promise<void> {
  process.env['PROJECT_DIR'] = root;
  const signal = untilInterrupted();
  const isDebugging = typed.includes('--debug');
  try {
    const given = readTyped(command, typed);
    if (given === 'help') console.log(usageOf(command));
    else await work(given, signal);
  } catch (error) {
    if (signal.aborted) console.error('Interrupted; nothing was changed.');
    else console.error(`\n${isDebugging ? stackOf(error) : messageOf(error)}`);
    process.exitCode = signal.aborted ? 130 : 1;
  }
}

/** What the command takes, in words. */
export const usageOf = ({usage}: Pick<Command<never>, 'usage'>): string =>
  ['Usage:', ...usage.map(([typed, does]) => `  ${typed}\n      ${does}`)].join('\n');

/**
 * Reads what was typed behind a command.
 * @throws {PlainError} with the nearest option where one isn't known
 */
export function readTyped<Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  typed: readonly string[],
): Given<Options> | 'help' {
  const options = {...command.options, ...everyCommand} as Options & typeof everyCommand;
  const known = Object.keys(options).map((name) => `--${name}`);
  const complain = (what: string): PlainError => new PlainError(`${what}\n${usageOf(command)}`);
  const unknown = typed.find((word) => /^-/.test(word) && !known.includes(word.replace(/=.*/, '')));
  if (unknown !== undefined) {
    const near = nearest(unknown.replace(/=.*/, ''), known);
    throw complain(
      `There is no option ${unknown}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
    );
  }
  const {values, positionals} = parsed(typed, options, complain);
  if ('help' in values && values.help === true) return 'help';
  const surplus = positionals[command.words ?? 0];
  if (surplus !== undefined) throw complain(`"${surplus}" is one word too many.`);
  return {options: values as Given<Options>['options'], words: positionals};
}

function parsed<Options extends ParseArgsOptionsConfig>(
  typed: readonly string[],
  options: Options,
  complain: (what: string) => PlainError,
): {values: object; positionals: string[]} {
  try {
    return parseArgs({args: [...typed], options, allowPositionals: true});
  } catch (error) {
    throw complain((error as Error).message.replace(/\.? To specify .*/s, '.'));
  }
}

const looking = 500;

/** Told when somebody presses Ctrl-C, and when the npm that started this process is gone: it hands nothing on. */
function untilInterrupted(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => controller.abort());
  const above = callers();
  if (above.length > 0)
    setInterval(() => above.every(isRunning) || controller.abort(), looking).unref();
  return controller.signal;
}

/** The message alone: where a program is at fault, with the way to more. */
export function messageOf(error: unknown): string {
  if (error instanceof PlainError || error instanceof StudyError) return error.message;
  return systemMessage(error as NodeJS.ErrnoException) ?? faultMessage(error);
}

const faultMessage = (error: unknown): string =>
  `The program itself is at fault: ${error instanceof Error ? error.message : String(error)}\n` +
  'Run it again with -- --debug to see where, and report what it says.';

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** What the system refused, in words; undefined for all else. */
function systemMessage({code, message, path}: NodeJS.ErrnoException): string | undefined {
  const what = path === undefined ? '' : ` (${path})`;
  switch (code) {
    case 'ENOSPC':
    case 'EIO':
    case 'EDQUOT':
      return (
        'The report could not be written; the disk is probably full. ' +
        `Free some space and try again. (${message})`
      );
    case 'EACCES':
    case 'EPERM':
      return `A file or folder may not be read or written${what}. Give yourself the right to, and try again.`;
    case 'EROFS':
      return `The disk can only be read${what}. Copy the project to where you may write.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `A file stands where a folder has to be${what}. Move the file elsewhere.`;
    case 'EISDIR':
    case 'ERR_FS_EISDIR':
      return `A folder stands where a file has to be${what}. Move the folder elsewhere.`;
    case 'EBUSY':
      return `A file is in use by another program${what}. Close it there and try again.`;
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open on this machine. Close other programs, or raise the limit with: ulimit -n 4096';
    case 'ELOOP':
      return `A link leads back to itself${what}. Delete it.`;
    case 'ENAMETOOLONG':
      return `A name is too long for this disk${what}. Move the project to a shorter path.`;
    case 'ERR_MODULE_NOT_FOUND':
      return `A package is missing or damaged: ${message.split('\n')[0]}. Delete node_modules and try again.`;
    default:
      return undefined;
  }
}

/** Says what is still there after a failed build; last, when everything else has been said. */
export function sayWhatIsLeft(target: string): void {
  if (!existsSync(join(target, 'index.html'))) return;
  const when = statSync(target).mtime.toISOString().slice(0, 16).replace('T', ' ');
  process.once('exit', () =>
    console.error(`The last good report, of ${when} UTC, is untouched in ${target}.`),
  );
}
