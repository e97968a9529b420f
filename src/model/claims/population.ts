// Whether words speak of a country's services as a whole, or of those that a study chose.
import type {Claim} from './claim.ts';

/** A whole of which a study of chosen services is only a part. */
const whole = new RegExp(
  String.raw`\b(?:(?:in|across|throughout)\s+(?:all\s+of\s+)?` +
    String.raw`(?:England|Britain|the\s+(?:UK|United\s+Kingdom|country|nation|NHS))|` +
    String.raw`(?:trusts?|services?|departments?|hospitals?|managers?)\s+(?:in|of)\s+(?:England|the\s+NHS)|` +
    String.raw`(?:NHS|English|British)\s+(?:trusts?|services?|departments?|hospitals?|managers?)|` +
    String.raw`(?:all|any)\s+(?:other\s+)?(?:NHS|imaging|English)\s+(?:trusts?|services?|departments?)|` +
    String.raw`nation-?wide|nationally)\b`,
  'i',
);

/** Words by which a sentence says that it speaks of those who were studied. */
const sample = new RegExp(
  String.raw`\b(?:stud(?:y|ied)|surveys?|samples?d?|censu\w+|interview\w*|(?:took|taking|takes?)\s+part|participa\w+|` +
    String.raw`(?:sent|supplied|gave)\s+(?:\p{L}+\s+)?data|chosen|plotted|drawn|draws?|Fig(?:ure|\.)s?)\b`,
  'iu',
);

/** Whether a number was counted in services that were chosen, so that it holds of these alone. */
export const isOfSample = ({basis}: Pick<Claim, 'basis'>): boolean =>
  basis === 'chosen' || basis === 'service';

/** Whether a text says by any word that it speaks of a sample. */
export const namesSample = (text: string): boolean => sample.test(text);

/** The words by which a text speaks of a whole country's services, and not of a sample; undefined where it has none. */
export const wholeIn = (text: string): string | undefined =>
  namesSample(text) ? undefined : whole.exec(text)?.[0].replace(/\s+/g, ' ');

/** Among how many a number was counted, for a message. */
export const countedAmong = ({n}: Pick<Claim, 'n'>): string =>
  n === null ? 'in services that the study chose' : `among ${n} services that the study chose`;
