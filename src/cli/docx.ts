// npm run docx: writes the whole report as a Word file.
import {writeCommand} from '../take-along/command.ts';
import {wordOf, writeInto} from '../take-along/make.ts';

await writeCommand('docx', 'writes the whole report as a Word file', '.docx', async (site, path) =>
  writeInto(path, await wordOf(site)),
);
