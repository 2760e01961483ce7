/** Whether the device has a sheet of its own for sharing; most phones do, and only on https. */
export function systemShares(): boolean {
  return 'share' in navigator && typeof navigator.share === 'function';
}

/** Hands a link to the device. A reader who closes the sheet without choosing has lost nothing. */
export function shareWithSystem(data: { readonly url: string; readonly text: string }): void {
  navigator.share(data).catch(() => undefined);
}
