// npm run offline: makes a folder of the report that opens by a double click, and the same as one file.
import {basename} from 'node:path';
import {writeCommand} from '../take-along/command.ts';
import {offlineOf, writeInto} from '../take-along/make.ts';
import {zipped} from '../take-along/offline.ts';

const does = 'makes a folder of the report that opens without a server, and packs it';

await writeCommand('offline', does, '-offline', async (site, folder) => {
  await offlineOf(site, folder);
  writeInto(`${folder}.zip`, zipped(folder, basename(folder)));
});
