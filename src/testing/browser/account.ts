import 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /**
     * What a test has to say when it passes too: what was looked at,
     * of how much, and by which rule. `npm test` prints it.
     */
    account?: string;
  }
}
