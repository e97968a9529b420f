// True texts put in other words, as an editor would: none may be refused, and each is seen as unread.

/** A passage of a text or a table that was read, and the same in other words. */
export interface Reworded {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

const apprenticeships = 'content/categories/apprenticeships.mdx';
const stable = 'content/categories/stable-workforce.mdx';
const identity = 'content/categories/professional-identity.mdx';
const methods = 'content/pages/methods.mdx';
const matrix = 'data/framework/matrix.csv';

const put = (file: string, before: string, after: string): Reworded => ({file, before, after});

/** Another form of a word, or a word that the source has elsewhere at its places. */
export const families: readonly Reworded[] = [
  put(identity, 'when these staff are deployed', 'in the deployment of these staff'),
  put(methods, 'Researchers read and hear the material', 'Researchers read and listen to the data'),
  put(
    stable,
    'Networks noticed a trend in retention.',
    'A trend in the retention of staff was noticed by networks.',
  ),
];

/** One sentence made two, or two made one. */
export const joints: readonly Reworded[] = [
  put(
    methods,
    'The participants did not know their interviewers. They could see the transcript and ask for the finished one.',
    'The participants, who did not know their interviewers, could see the transcript and ask for the finished one.',
  ),
  put(
    apprenticeships,
    'Apprentices also add to the work of training. Some services that',
    'Apprentices also add to the work of training, and some services that',
  ),
  put(
    'content/glossary/framework-analysis.mdx',
    'Researchers agree a set of categories, then fill a table',
    'Researchers agree a set of categories. They then fill a table',
  ),
  put(
    'content/pages/instruments.mdx',
    'The paper does not say which question fed which category. The links are this report’s reading.',
    'Which question fed which category the paper does not say: the links are this report’s reading.',
  ),
];

/** The same said shorter, or with other words of everyday English. */
export const plainer: readonly Reworded[] = [
  put(identity, 'A lead draws up rosters, holds', 'A lead deals with rosters, holds'),
  put(
    stable,
    'Participants see support staff as the source of assistant practitioners',
    'Participants view support staff as a pipeline for assistant practitioners',
  ),
  put(methods, 'questions were added. Field', 'questions were then added. Field'),
  put(
    'content/trusts/t19.mdx',
    'to keep them moving between wards and imaging',
    'to keep patients moving from the wards to imaging',
  ),
  put(
    'content/glossary/rotation.mdx',
    'The opposite is a static post, in one area only.',
    'A static post, in one area only, is the opposite.',
  ),
];

/** What comes first said with another word of time, a phrasal verb said with a plain one, a thing for its request. */
export const noOtherCertainty: readonly Reworded[] = [
  put(
    stable,
    'once they have completed a set of competencies',
    'after completing a competency framework',
  ),
  put(
    'content/categories/workforce-profile.mdx',
    'laying out sterile trolleys fell to others',
    'the preparation of sterile trolleys was done by others',
  ),
  put(
    identity,
    'A lead draws up rosters, holds personal development reviews and deals with requests for leave',
    'A lead is responsible for rosters, personal development reviews and annual leave',
  ),
  put(
    'content/categories/workforce-flexibility.mdx',
    'Sickness and holidays are then a challenge to cover',
    'Sickness and annual leave are then a challenge to cover',
  ),
];

/** Cells of tables, with the words of their anchors or of their quotations. */
export const charted: readonly Reworded[] = [
  put(
    matrix,
    'Having apprentice radiographers made the service think about career pathways for support workers too.',
    'Having apprentice radiographers prompted thought about the career pathways of support workers.',
  ),
  put(
    matrix,
    'RSM20,stable-workforce,The service actively promotes routes',
    'RSM20,stable-workforce,The service is proactive in promoting routes',
  ),
  put(matrix, 'it is hard to balance everything', 'balancing it all is hard'),
  put(
    'data/framework/categories.csv',
    'Vacancies, recruitment and turnover of support staff',
    'Vacant posts, recruiting and retention of support staff',
  ),
];

/** A place, a denial of two things, a table among the places and the number of a question: none says anything new. */
export const noNews: readonly Reworded[] = [
  put(
    'content/pages/recommendations.mdx',
    'It names neither NHS England nor the integrated care boards as those to act.',
    'It does not name NHS England or the integrated care boards as those to act.',
  ),
  put(
    'content/categories/added-value.mdx',
    'The interview schedule asked managers outright whether',
    'Question 13 of the schedule for managers asked them outright whether',
  ),
];

/** A quotation below is not this report’s own voice, and two denials may be one. */
export const sameVoice: readonly Reworded[] = [
  put(
    apprenticeships,
    'In <Trust n={9} /> there was a need.',
    'The manager of <Trust n={9} /> finds it hard to recruit mature students, who pay fees.',
  ),
  put(
    'content/themes/stability.mdx',
    'Support workers and their workplace supervisors were not interviewed.',
    'Neither support workers nor workplace supervisors were interviewed.',
  ),
];
