import {ofText} from '../model/derived.ts';
import {hashOf} from '../publishing/catalogue/hash.ts';

/** A piece of the report that somebody reads and signs as a whole. */
export interface StudyText {
  /** Its file and its place there: "content/pages/about.mdx#licence/1", "data/claims.csv#interviews". */
  readonly key: string;
  /** Path from the project's folder. */
  readonly file: string;
  /** Where it stands in the file, for people: "line 12", "row 5". */
  readonly at: string;
  /** What it says, with everything that it is bound to. */
  readonly text: string;
  readonly hash: string;
  /** Ids that it names and is named by: the way to its places in a source. */
  readonly ids: ReadonlySet<string>;
  /** The row that it is, where it is one. */
  readonly row?: object;
}

type Parts = Pick<StudyText, 'file' | 'at' | 'text' | 'ids'> & {
  /** Its place in the file, as its key names it. */
  readonly place: string;
  readonly row?: object;
};

/** A text with its key and its hash, whose hash does not depend on where in its file it stands. */
export function studyText({place, ...text}: Parts): StudyText {
  return {...text, key: `${text.file}#${place}`, hash: hashOfText(text.text)};
}

const hashOfText = ofText(hashOf);

/** The file of a text by its key. */
export const fileOf = (key: string): string => key.split('#', 1)[0]!;
