// Installs what is missing, so that one command is enough on a fresh machine.
// Plain JavaScript without dependencies: it runs on Node 20, before the project's own Node is there.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const mark = join(root, 'node_modules', '.installed-from');
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`This needs Node.js 20 or newer to start; here is ${process.version}. Install it from https://nodejs.org and try again.`);
  process.exit(1);
}

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.log('Installing the packages that the report is built with. This takes a minute or two, and only the first time …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (npm.status !== 0) {
    console.error('The packages could not be installed. Check the connection to the internet, and that there are 2 GB of free space, then try again.');
    process.exit(1);
  }
  writeFileSync(mark, lock);
}
