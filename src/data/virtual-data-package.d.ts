/**
 * Written by the build: where the sealed package lies, relative to the page, its version, all versions that are kept,
 * and what the page is called by its descriptor.
 */
declare module 'virtual:data-package' {
  type Text = { readonly en: string; readonly zh: string };
  export const dataPackage: {
    readonly path: string;
    readonly version: string;
    readonly versions: readonly string[];
    readonly names: { readonly title: Text; readonly description: Text; readonly range: Text | null };
  };
}
