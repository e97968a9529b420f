/** Whom a study asks and what it counts: a sentence that names them may state a finding. */
const groups =
  /\b(?:trusts?|services?|departments?|sites?|organisations?|networks?|managers?|representatives?|participants?|interviewees?|radiographers?|practitioners?|workers?|staff|interviews?|answers?)\b/gi;

/** Words that say how many. */
const quantities =
  /\b(?:most|mostly|few|fewer|many|several|majority|minority|all|every|none|nobody|no)\b(?! than)/gi;

/** Names of such groups that stand in a text. */
export const groupsIn = (text: string): string[] => text.match(groups) ?? [];

/** Words for how many that stand in a text. */
export const quantitiesIn = (text: string): string[] => text.match(quantities) ?? [];
