import {type Subject, type SubjectKey, subjectKeys} from '../model/claims/subjects/subject.ts';
import {Complaint} from './cell.ts';
import {namesToChooseFrom} from './choose.ts';

/** A cell's words on what a claim is about. Whether a value is known is another check's question. */
export function readSubject(cell: string): Subject | Complaint {
  const parts = cell === '' ? [] : cell.split(' ').map((part) => part.split('='));
  const odd = parts.find(
    ([, value, ...more]) => !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(value ?? '') || more.length > 0,
  );
  if (odd)
    return new Complaint(
      `has "${odd.join('=')}", which does not say what the claim is about. ` +
        'Write words such as "case=T08 extreme=highest", with one space between them.',
    );
  const keys: readonly string[] = subjectKeys;
  const strange = parts.find(([key = '']) => !keys.includes(key));
  if (strange)
    return new Complaint(
      `has "${strange[0]}", which is not known here. ${namesToChooseFrom(strange[0] ?? '', keys)}`,
    );
  const written = parts.map((part) => part.join('='));
  const twice = written.find((part, index) => written.indexOf(part) < index);
  return twice
    ? new Complaint(`says ${twice} twice. Write it once.`)
    : parts.map(([key, value = '']) => ({key: key as SubjectKey, value}));
}
