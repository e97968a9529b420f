// npm run dev: shows the report while it is being written; a changed file shows at once. Options go to Astro.
import {spawn} from 'node:child_process';
import {astroCommand, astroEnvironment} from './astro.ts';
import {root} from './project.ts';

// Astro can put its server into the background by itself; somebody who types this command wants to see what it says.
const environment = {...astroEnvironment({ASTRO_DEV_BACKGROUND: '0', STUDY_WATCH: '1'}), NO_COLOR: process.env['NO_COLOR']};
const astro = spawn(process.execPath, [astroCommand, 'dev', ...process.argv.slice(2)], {cwd: root, env: environment, stdio: 'inherit'});

// Ctrl-C reaches Astro as well; this process ends when Astro does.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => astro.kill('SIGTERM'));
astro.on('close', (code) => process.exit(code ?? 0));
