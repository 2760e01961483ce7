/** Written by the build: where the sealed package lies, relative to the page, its version, and all versions that are kept. */
declare module 'virtual:data-package' {
  export const dataPackage: { readonly path: string; readonly version: string; readonly versions: readonly string[] };
}
