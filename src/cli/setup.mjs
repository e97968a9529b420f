// Installs what is missing, so that one command is enough on a fresh machine: what the report is built with,
// and with --tests also what it is tested with, a browser among it.
// Plain JavaScript without dependencies: it runs on Node 20, before the project's own Node is there.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const withTests = process.argv.includes('--tests');
const mark = join(root, 'node_modules', '.installed-from');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
// A folder that moves to another kind of machine needs that machine's packages.
const wanted = [
  createHash('sha256').update(lock).digest('hex'),
  process.platform,
  process.arch,
].join(' ');
/** The line of Node that the packages bring, whose last years bring repairs alone. */
const ownNodeDoes =
  /^24\./.test(process.versions.node) && !process.execPath.startsWith(join(root, 'node_modules'));
const wantedWithTests = `${wanted} tests`;

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `This needs Node.js 20 or newer to start; here is ${process.version}. ` +
      'Install it from https://nodejs.org and try again.',
  );
}
if (!isMarked()) {
  if (!areThere() || !hasNode() || !isInstalledByHand()) install();
  checkNode();
  writeFileSync(mark, withTests ? wantedWithTests : wanted);
}

function isMarked() {
  const marked = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  return (
    (marked === wantedWithTests || (marked === wanted && !withTests)) && areThere() && hasNode()
  );
}

/** False where somebody has deleted a package since. */
function areThere() {
  const {dependencies, devDependencies} = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return Object.keys({...dependencies, ...(withTests && devDependencies)}).every((name) =>
    existsSync(join(root, 'node_modules', name, 'package.json')),
  );
}

/**
 * True if somebody ran `npm ci` themselves:
 * npm's own record of what it installed then has every package of the lock file that is needed.
 */
function isInstalledByHand() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages)
    .filter(([path, entry]) => path !== '' && isNeededHere(entry))
    .every(([path, {version}]) => installed[path]?.version === version);
}

/**
 * Of the optional packages, those for exactly this machine;
 * which of several C libraries npm takes cannot be told from here.
 */
function isNeededHere({os, cpu, libc, optional, dev}) {
  if (dev && !withTests) return false;
  if (!optional) return true;
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc);
}

function install() {
  console.log(
    `Installing the packages that the report is ${withTests ? 'tested' : 'built'} with. ` +
      'This takes a minute or two, and only the first time …',
  );
  const dev = withTests ? '--include=dev' : '--omit=dev';
  const options = ['ci', dev, '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawnSync('npm', options, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.signal || npm.status === 130) process.exit(130);
  if (npm.status !== 0)
    fail(
      'The packages could not be installed. Check the connection to the internet, ' +
        'and that there is 1 GB of free space, then try again.',
    );
  console.log('Installed.');
}

/**
 * The packages bring the Node that everything else runs on, one for each kind of machine.
 * Where the machine's own is of the same line, that one does, and a hundred megabytes can go.
 */
function checkNode() {
  const folder = packagedNode();
  if (folder === undefined)
    return checkOwnNode(
      `There is no Node.js for ${process.platform} on ${process.arch} among the packages.`,
    );
  // Only the program is needed of it, not what C programs are built with.
  for (const name of ['include', 'share', ...(ownNodeDoes ? ['bin'] : [])])
    rmSync(join(folder, name), {recursive: true, force: true});
  if (ownNodeDoes) return removeLinks();
  const {stdout} = spawnSync(programIn(folder), ['--version'], {encoding: 'utf8'});
  if (isNewEnough(stdout ?? '')) return;
  fail(
    'The Node.js that comes with the packages does not run here. Delete node_modules and try again.',
  );
}

/** What npm puts before the machine's own Node in every command. */
function removeLinks() {
  for (const name of ['node', 'node.cmd', 'node.ps1'])
    rmSync(join(root, 'node_modules', '.bin', name), {force: true});
}

/** False where a Node of this line was there when the packages were installed, and is gone. */
function hasNode() {
  const folder = packagedNode();
  return ownNodeDoes || folder === undefined || existsSync(programIn(folder));
}

function packagedNode() {
  const {optionalDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(optionalDependencies)
    .filter((name) => name.startsWith('node-'))
    .map((name) => join(root, 'node_modules', name))
    .find((path) => existsSync(path));
}

function programIn(folder) {
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** On other machines the Node that is there has to do. */
function checkOwnNode(reason) {
  if (isNewEnough(process.version)) return;
  fail(`${reason} Install Node.js 22.18 or newer from https://nodejs.org and try again.`);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.trim().slice(1).split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
