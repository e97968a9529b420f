import type {Citable} from '../../model/publishing/citable.ts';
import type {Edition} from '../editions/edition.ts';
import type {CslItem} from './csl.ts';

/** The report as the tags of its pages name it. */
export interface TaggedReport {
  readonly name: string;
  readonly author: string;
  readonly licence: {readonly name: string; readonly url: string};
  /** Address of its front page. */
  readonly address: string;
}

/** A licence by its name, with its address where that is known. */
export interface Licence {
  readonly name: string;
  readonly url?: string | undefined;
}

/** The licences of what a page shows. */
export const licencesOf = ({licences, report}: PageFacts): readonly Licence[] =>
  licences ?? [report.licence];

/** What a page is, for machines: the facts that its tags and its JSON-LD are made of. Addresses carry the host. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** The picture that stands for the page elsewhere. */
  readonly image: {
    readonly address: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly citable?: Citable | undefined;
  readonly edition: Edition;
  readonly report: TaggedReport;
  /** The works that the page rests on. */
  readonly works: readonly CslItem[];
  /** The licences of what it shows; undefined where all of it is under that of the report. */
  readonly licences?: readonly Licence[] | undefined;
  /** What its rows measure, with the unit, and the value where it is a single published one. */
  readonly variables: readonly {
    readonly name: string;
    readonly unit: string;
    readonly value?: number;
  }[];
  /** Files of its rows. */
  readonly files: readonly {
    readonly address: string;
    readonly type: string;
    /** Its own licences, where they are not all those of the page; undefined for that of the report. */
    readonly licences?: readonly Licence[] | undefined;
  }[];
}

/** What every title of something with simulated values says where it stands without its page. */
export const titleAlone = ({title, citable}: Pick<PageFacts, 'title' | 'citable'>): string =>
  citable?.simulated ? `${title} (shows simulated values, not to be cited)` : title;

/** As the title: nobody who reads the description elsewhere shall take simulated values for findings. */
export const descriptionAlone = ({
  description,
  citable,
}: Pick<PageFacts, 'description' | 'citable'>): string =>
  citable?.simulated
    ? `${description} Values marked as simulated are not observations and are not to be cited.`
    : description;
