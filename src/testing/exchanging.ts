import {cpSync} from 'node:fs';
import {abandon, exchange, siteBeside} from '../build/exchange.ts';

// Exchanges a site for others as builds do, many times over: `node exchanging.ts TARGET TIMES SITE SITE`.
const [target = '', times = '', ...sites] = process.argv.slice(2);

for (let count = 0; count < Number(times); count++) {
  const next = siteBeside(target);
  cpSync(sites[count % sites.length]!, next, {recursive: true});
  exchange(target, next);
  abandon(next, console.error);
}
