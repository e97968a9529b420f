import type {Category, InterviewQuestion, Issue, Theme} from './model/framework/framework.ts';
import {figurePath} from './model/publishing/figure-ids.ts';
import type {Case} from './model/workforce/workforce.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site, which may stand below a sub-path. */
export const href = (path: string): string => `${base}${path}`;

// Addresses are permanent: they are cited.
export const themeLink = ({theme}: Pick<Theme, 'theme'>): string => href(`/themes/${theme}/`);
export const categoryLink = ({category}: Pick<Category, 'category'>): string =>
  href(`/categories/${category}/`);
/** Where the page of a category tells both sides of an issue. */
export const sidesId = ({issue}: Pick<Issue, 'issue'>): string => `sides-${issue}`;
export const sidesLink = (issue: Pick<Issue, 'issue' | 'category'>): string =>
  `${categoryLink(issue)}#${sidesId(issue)}`;
export const trustLink = ({number}: Pick<Case, 'number'>): string => href(`/trusts/${number}/`);
/** The page of a participant, or its section on a category. */
export const participantLink = (participant: string, category?: string): string =>
  href(`/participants/${participant.toLowerCase()}/${category ? `#${category}` : ''}`);
export const claimLink = (claim: string): string => href(`/claims/${claim}/`);
export const questionLink = ({question}: Pick<InterviewQuestion, 'question'>): string =>
  href(`/instruments/#${question}`);
export const referenceLink = (number: number): string => href(`/references/#ref-${number}`);
/** Where a page leans on a work for the first time. */
export const citingId = (number: number): string => `cites-${number}`;
export const discrepancyLink = (discrepancy: string): string => href(`/methods/#${discrepancy}`);
export const quotationLink = (quotation: string): string => href(`/quotations/${quotation}/`);
/** The page of a figure, or of its drawing with simulated rows. */
export const figureLink = (figure: string): string => href(figurePath(figure));
export const tableLink = (table: string): string => href(`/tables/${table}/`);
