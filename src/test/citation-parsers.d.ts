/** The parts of untyped packages that the tests use to read exports back. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly unknown[];
  }
  export const plugins: {
    readonly input: {
      data: (text: string, type: '@ris/file') => readonly Readonly<Record<string, string | readonly string[]>>[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (
      url: string,
    ) => Promise<{ readonly contextUrl: null; readonly document: object; readonly documentUrl: string }>;
    readonly format: 'application/n-quads';
    readonly safe: true;
  }
  const processor: { readonly toRDF: (document: unknown, options: Options) => Promise<unknown> };
  export default processor;
}
