import type {AstroIntegration} from 'astro';

/**
 * While the report is being written: a saved table or text shows at once,
 * and what is wrong with it stands in the page.
 */
export function studyWatch(): AstroIntegration {
  return {
    name: 'study-watch',
    hooks: {
      'astro:config:setup': ({command, addMiddleware}) => {
        if (command === 'dev')
          addMiddleware({entrypoint: new URL('./page-errors.ts', import.meta.url), order: 'pre'});
      },
      'astro:server:setup': async ({server}) => {
        // A build reads this file as well, and has no use for what watching takes.
        const {watchStudy} = await import('./watch-study.ts');
        watchStudy(server);
      },
    },
  };
}
