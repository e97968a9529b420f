import type {APIRoute, GetStaticPaths} from 'astro';
import {idsWithSimulated} from '../components/figure/figures-by-id.ts';
import {href} from '../links.ts';
import {filesNotLive} from '../publishing/editions/addresses.ts';
import {noticeOf} from '../publishing/editions/notice.ts';

/** Files that were published and are no longer there: each keeps its address and says what has become of it. */
export const getStaticPaths: GetStaticPaths = () =>
  filesNotLive(idsWithSimulated()).map((address) => ({
    params: {formerFile: address.path.slice(1)},
    props: {address},
  }));

export const GET: APIRoute = ({props, site}) => {
  const {type, body} = noticeOf(props['address'], (path) => new URL(href(path), site).href);
  return new Response(body, {headers: {'content-type': type}});
};
