/** Written by the build: where the sealed package lies, relative to the page, and its version. */
declare module 'virtual:data-package' {
  export const dataPackage: { readonly path: string; readonly version: string };
}
