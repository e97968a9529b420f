import {resolve} from 'node:path';
import type {APIContext, MiddlewareNext} from 'astro';
import {studyFolder} from '../study/folder.ts';
import {complaintPage} from './complaint-page.ts';
import {type PageError, withLocation} from './error-location.ts';

/**
 * While the report is being written: answers a request for a page that cannot be made with what is wrong, and where.
 * The page is waited for as a whole, because an error may come when half of it has been sent.
 */
export async function onRequest(_: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    const message = withLocation(error as PageError, resolve(studyFolder()));
    console.error(`\n${message}`);
    return new Response(
      complaintPage(message, `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}`),
      {
        status: 500,
        headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'},
      },
    );
  }
}
