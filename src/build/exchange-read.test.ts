import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, readdirSync} from 'node:fs';
import {get} from 'node:http';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {markText} from '../hosting/write.ts';
import {temporaryFolder} from '../testing/temporary.ts';
import {root} from './project.ts';
import {serve} from './serve.ts';

/** A site of which every page says which one it is, from its first letter to its last. */
const siteOf = (letter: string, length: number): Record<string, string> =>
  Object.fromEntries(
    ['index.html', 'trusts/index.html', 'figures/a.csv', '404.html'].map((file) => [
      `${letter}/${file}`,
      letter.repeat(length),
    ]),
  );

/** What is wrong with an answer; nothing where a whole page of one site came. */
const faultsAt = (address: string): Promise<string[]> =>
  new Promise((resolve) => {
    const request = get(address, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', (error) => resolve([`broken off: ${error.message}`]));
      response.on('end', () => {
        const body = Buffer.concat(parts).toString();
        const isWhole = ['a', 'b'].some((letter) => body === letter.repeat(body.length));
        resolve([
          ...(response.statusCode === 200 ? [] : [`answered ${response.statusCode}`]),
          ...(isWhole && [90_000, 200_000].includes(body.length)
            ? []
            : [`sent ${body.length} bytes`]),
        ]);
      });
    });
    request.on('error', (error) => resolve([`refused: ${error.message}`]));
  });

test('whoever reads while sites are exchanged gets each page whole, and never that there is none', async () => {
  const folder = temporaryFolder({
    ...siteOf('a', 90_000),
    ...siteOf('b', 200_000),
    'a/.nojekyll': markText,
    'b/.nojekyll': markText,
  });
  const target = join(folder, 'dist');
  cpSync(join(folder, 'a'), target, {recursive: true});
  const served = await serve(target);
  const exchanging = spawn(
    process.execPath,
    [join(root, 'src/testing/exchanging.ts'), target, '80', join(folder, 'b'), join(folder, 'a')],
    {stdio: ['ignore', 'inherit', 'inherit']},
  );
  const faults: string[] = [];
  let read = 0;
  const reader = async (path: string): Promise<void> => {
    while (exchanging.exitCode === null) {
      faults.push(...(await faultsAt(`${served.address}${path}`)));
      read += 1;
    }
  };
  const readers = ['', 'trusts/', 'figures/a.csv', 'trusts/'].map(reader);
  const [code] = (await once(exchanging, 'exit')) as [number];
  await Promise.all(readers);
  await served.close();
  expect({code, faults}).toEqual({code: 0, faults: []});
  expect(read).toBeGreaterThan(20);
  expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'dist']);
});
