// Astro's own build in a process of its own: its memory goes back when it ends, it can be ended at any time, and what
// pages print can be told from what the command says. It tells the command by messages how it goes.
import {fileURLToPath} from 'node:url';
import {type AstroIntegration, build} from 'astro';
import type {AstroMessage, Failure} from './astro.ts';
import {refuseConflicts} from './conflicts.ts';
import {root} from './project.ts';

// Ends with the command that started it, so that no build goes on by itself; but the channel alone keeps nothing alive.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

const tell = (message: AstroMessage): void => void process.send?.(message);

let failing: string | undefined;

/** Tells of each page that is written, and knows which one failed. */
const reporting: AstroIntegration = {
  name: 'reporting',
  hooks: {
    'astro:build:start': ({setPrerenderer}) =>
      setPrerenderer((standard) => ({
        ...standard,
        getStaticPaths: async () => {
          const paths = await standard.getStaticPaths();
          refuseConflicts(paths.map(({pathname}) => pathname));
          return paths;
        },
        render: async (request, options) => {
          const page = new URL(request.url).pathname;
          if (options.routeData.type === 'page') tell({page});
          try {
            return await standard.render(request, options);
          } catch (error) {
            failing ??= page;
            throw error;
          }
        },
      })),
  },
};

/** What can be told of anything that was thrown; parsers say where, in fields of their own. */
function failureOf(thrown: unknown): Failure {
  const error = (thrown instanceof Error ? thrown : new Error(String(thrown))) as Error & {
    loc?: {file?: string; line?: number; column?: number};
    hint?: string;
  };
  const {file, line, column} = error.loc ?? {};
  return {
    message: error.message,
    page: failing,
    place: file && [file, line, column].filter(Boolean).join(':'),
    hint: error.hint,
  };
}

try {
  await build({
    root,
    logger: {entrypoint: fileURLToPath(new URL('./astro-log.ts', import.meta.url))},
    integrations: [reporting],
  });
} catch (error) {
  tell({failed: failureOf(error)});
  process.exitCode = 1;
}
