// `npm run check`: reads the data and the texts, and says what is wrong with them or what was checked. Builds nothing.
import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
import {workFolder} from '../build/project.ts';

// Making JavaScript of every module takes longer than to check a study, so what was made is kept.
enableCompileCache(join(workFolder, 'compiled'));
const {checkStudy} = await import('../build/check-study.ts');
process.exitCode = await checkStudy();
