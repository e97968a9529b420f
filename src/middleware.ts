import {defineMiddleware} from 'astro:middleware';
import {withWholeNamesInPage} from './build/whole-names.ts';

/** The last step of every page, wherever its words come from. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  return response.headers.get('content-type')?.startsWith('text/html')
    ? new Response(withWholeNamesInPage(await response.text()), response)
    : response;
});
