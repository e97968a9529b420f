import type {Turned} from './turned.ts';
import type {Earlier} from './words.ts';

/** What a change of each kind does to a text. */
const does: Readonly<Record<Earlier['kind'], string>> = {
  denial: 'says the opposite',
  strength: 'says it with other certainty',
  quantity: 'says another quantity',
  opposite: 'says the opposite',
  order: 'exchanges what is said of the one and of the other',
  name: 'says it of something else',
};

const quoted = (words: string): string =>
  words === '' ? 'nothing' : `“${words.replaceAll(/ ?\{[^{}]*\}/g, '').trim()}”`;

/** What is said to whoever has changed a text so that it tells something else than what was read. */
export const turnedMessage = ({text, change: {was, now, kind}}: Turned): string =>
  `${text.file}, ${text.at}: This was read against its source with ${quoted(was)} where it now has ${quoted(now)}, ` +
  `so it ${does[kind]}, and nobody has found that there. Put it back. If the source does say so, read it there and ` +
  `sign it: npm run review -- --sign '${text.key}' with your reader and date.`;
