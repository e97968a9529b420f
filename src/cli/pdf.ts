// npm run pdf: prints the whole report into one file.
import {writeCommand} from '../take-along/command.ts';
import {pdfOf, writeInto} from '../take-along/make.ts';

await writeCommand('pdf', 'prints the whole report as one PDF', '.pdf', async (site, path) =>
  writeInto(path, await pdfOf(site)),
);
