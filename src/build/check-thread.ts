// A thread that checks the data and the texts for a build; `checked.ts` starts it. What it takes to know them is let go
// when it ends, while the pages are still being drawn.
import {enableCompileCache} from 'node:module';
import {parentPort, workerData} from 'node:worker_threads';
import {studyFolder} from '../study/folder.ts';
import {StudyError} from '../study/study-error.ts';
import {causeOfAll} from './cause-of-all.ts';
import type {CheckAnswer, CheckOrder} from './checked.ts';
import {PlainError} from './project.ts';

const {publishedOnly, compiled} = workerData as CheckOrder;

async function answer(): Promise<CheckAnswer> {
  try {
    // Loaded once what was compiled is found.
    const {checkedWanted} = await import('./wanted.ts');
    const wanted = checkedWanted(publishedOnly);
    const {editionNote} = await import('./edition-note.ts');
    return {checked: {wanted, notes: editionNote()}};
  } catch (error) {
    if (error instanceof StudyError || error instanceof PlainError)
      return {complaint: (causeOfAll(studyFolder()) ?? error).message};
    throw error;
  }
}

enableCompileCache(compiled);
parentPort?.postMessage(await answer());
