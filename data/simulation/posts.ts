/** A number of support staff and of radiographers: WTE or people. */
export interface Posts {
  readonly support: number;
  readonly radiographers: number;
}

export const total = ({support, radiographers}: Posts): number => support + radiographers;

/** Support share: support staff in per cent of all. */
export const percent = (posts: Posts): number => (100 * posts.support) / total(posts);
