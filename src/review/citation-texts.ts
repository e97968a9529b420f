import {citationFields} from '../loaders/citation-fields.ts';
import {normal} from './shown.ts';
import {type StudyText, studyText} from './study-text.ts';

/** What publishing itself writes into it. */
const written = new Set(['version', 'date-released']);

/** Each field of the file by which others cite the report, whole. */
export const citationTexts = (file: string, text: string): StudyText[] =>
  Object.entries(citationFields(text))
    .filter(([name]) => !written.has(name))
    .map(([name, value]) =>
      studyText({
        file,
        at: `line ${text.slice(0, Math.max(0, text.indexOf(`${name}:`))).split('\n').length}`,
        place: `:${name}`,
        text: `${name} | ${normal(typeof value === 'string' ? value : JSON.stringify(value))}`,
        ids: new Set(),
      }),
    );
