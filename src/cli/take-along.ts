// npm run take-along: makes the files with the whole report and puts them into the built site, which offers them.
import {runCommand} from '../build/run.ts';
import {putIntoSite} from '../take-along/into-site.ts';
import {siteFolder, withSite} from '../take-along/make.ts';

const command = {
  usage: [
    ['npm run take-along', 'puts a PDF, a Word file and a folder of the whole report into dist/'],
    ['npm run take-along -- --published-only', 'of a site without any simulated value'],
  ],
  options: {'published-only': {type: 'boolean', default: false}},
} as const;

await runCommand(command, async ({options}, signal) => {
  const built = {publishedOnly: options['published-only'], say: console.log, signal};
  await withSite(built);
  await putIntoSite({target: siteFolder, ...built});
});
