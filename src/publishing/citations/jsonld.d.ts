// What the tests use of jsonld, which brings no types.
declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: object;
  }
  const jsonld: {
    expand(
      document: object,
      options: {readonly documentLoader: (url: string) => Promise<Loaded>; readonly safe?: boolean},
    ): Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
