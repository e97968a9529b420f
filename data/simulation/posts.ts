/** A number of support staff and of radiographers: WTE or people. */
export interface StaffNumbers {
  readonly support: number;
  readonly radiographers: number;
}

export const total = ({support, radiographers}: StaffNumbers): number => support + radiographers;

/** Support share: support staff in per cent of all. */
export const percent = (posts: StaffNumbers): number => (100 * posts.support) / total(posts);
