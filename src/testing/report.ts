import {root} from '../build/project.ts';
import {loadStudy} from '../study/load.ts';
import {publishedOnly} from '../study/published-only.ts';

/** The study of this repository, loaded once for all tests. It is frozen, so none can change it for another. */
export const report = loadStudy(root);

/** The same without its simulated rows. */
export const publishedReport = publishedOnly(report);
