/** What an import changes in the tables, one thing each. */
export type Change =
  | {
      readonly kind: 'rename';
      readonly of: 'theme' | 'category';
      readonly id: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'describe';
      readonly id: string;
      readonly before: string;
      readonly after: string;
    }
  | {readonly kind: 'move'; readonly id: string; readonly before: string; readonly after: string}
  | {readonly kind: 'add'; readonly of: 'theme'; readonly id: string; readonly name: string}
  | {
      readonly kind: 'add';
      readonly of: 'category';
      readonly id: string;
      readonly name: string;
      readonly theme: string;
      readonly description: string;
    }
  | {
      readonly kind: 'remove';
      readonly of: 'theme' | 'category';
      readonly id: string;
      readonly name: string;
    }
  | {
      readonly kind: 'recode';
      readonly quotation: string;
      readonly before: string;
      readonly after: string;
    };

/** How a file differs from the tables. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** What has no place in the tables, each with its reason: nothing is taken in while there is any. */
  readonly refused: readonly string[];
  /** What was left aside. */
  readonly notes: readonly string[];
}

/** A change as a line. */
export function changeLine(change: Change): string {
  switch (change.kind) {
    case 'rename':
      return `${change.of} ${change.id} renamed: ${change.before} → ${change.after}`;
    case 'describe':
      return `category ${change.id} described anew: ${change.before} → ${change.after}`;
    case 'move':
      return `category ${change.id} moved: theme ${change.before} → ${change.after}`;
    case 'add':
      return `${change.of} ${change.id} added: ${change.name}`;
    case 'remove':
      return `${change.of} ${change.id} removed: ${change.name}`;
    case 'recode':
      return `${change.quotation}: coding ${change.before} removed, ${change.after} added`;
  }
}
