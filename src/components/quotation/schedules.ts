import type {Schedule} from '../../model/framework/framework.ts';

/** What the interviews of a schedule are called on a page. */
export const scheduleNames: Readonly<Record<Schedule, string>> = {
  network: 'Network interviews',
  manager: 'Manager interviews',
};
