// What this report uses of citation-js, which brings no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
  interface Register {
    get(name: string): string;
    add(name: string, content: string): void;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): {readonly locales: Register; readonly styles: Register};
      get(plugin: '@bibtex'): {
        readonly format: {useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean};
      };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
