import {launch} from './take-along/browser.ts';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
const b = await launch(); const p = await b.newPage({viewport:{width:658,height:900}});
await p.route('**', r=>{const {pathname}=new URL(r.request().url()); if(pathname==='/')return r.fulfill({body:readFileSync('/tmp/t/take.html'),contentType:'text/html'}); try{ r.fulfill({body:readFileSync(join(pathname.startsWith('/face')?'src/publishing/files':'/tmp/site-take',pathname)),contentType:pathname.endsWith('css')?'text/css':'font/woff2'})}catch{r.fulfill({status:404})}});
await p.emulateMedia({media:'print'});
await p.goto('http://x.invalid/');
console.log(await p.evaluate(()=>[document.documentElement.scrollWidth,...[...document.querySelectorAll('body *')].filter(e=>e.getBoundingClientRect().right>660&&!e.closest('svg')).map(e=>e.localName+'.'+e.className+' '+Math.round(e.getBoundingClientRect().right)+' '+(e.closest('.chapter')?.id)+' '+e.textContent.slice(0,40)).slice(0,400)]));
await b.close();
