import {channel} from 'node:diagnostics_channel';
import logToTerminal from 'astro/logger/node';
import {isOfFrontMatter} from './front-matter-errors.ts';

type Destination = ReturnType<typeof logToTerminal>;

/** Each message of Astro's log. A channel, because Astro loads this file once for its log and once for its plugins. */
export const logged = channel('report-log');

/** Where Astro writes its log (`logger` in its configuration) while the report is being written. */
export default function logOfWriting(): Pick<Destination, 'write'> {
  const terminal = logToTerminal();
  return {
    write(event) {
      logged.publish(event.message);
      // Who listens says it better.
      if (!isOfFrontMatter(event.message)) terminal.write(event);
    },
  };
}
