// Words by which one thing is said to come of another.

/** Before what brings something about: "for want of staff". */
const before =
  'because(?: of)?|due to|owing to|thanks to|on account of|by reason of|as a (?:result|consequence) of|' +
  'as (?:a )?(?:result|consequence)|for (?:want|lack) of|through (?:want|lack) of|in (?:response|reaction) to|' +
  '(?:results?|resulted|resulting|stems?|stemmed|arises?|arose) from|(?:caused|driven|brought about) by';
/** Between what brings something about and what comes of it: "has led to". */
const between =
  '(?:has |have |had |is |are |was |were )?(?:leads?|led|leading) to|results? in|resulted in|resulting in|' +
  'brings? about|brought about|gives? rise to|gave rise to|causes|caused(?! by)|makes? for';

export const causal = new RegExp(`\\b(?:${before}|${between})\\b`, 'i');

/** The words of a cause in a text; undefined where it has none. */
export const causeIn = (text: string): string | undefined => causal.exec(text)?.[0];

/** Words behind which a cause stands. */
export const causeBehind = new RegExp(`\\b(?:${before})$`, 'i');
/** Words before which a cause stands: it has led to, reduced or improved something. */
export const bringingAbout = new RegExp(
  String.raw`^(?:\w+ly )?(?:${between}|` +
    '(?:reduc|increas|improv|limit|enabl|prevent|hinder|hamper|encourag|expos|delay|creat|requir)(?:es|ed|s)\\b)',
  'i',
);
