export const offlineWords = {
  label: 'Network and versions',
  kept: 'Kept on this device: this page opens without a network too.',
  /** `day` is that of the data. */
  offline: (day: string) => `Offline: showing the data of ${day}. Everything that is kept works; newer figures wait.`,
  silent: (day: string) => `The server does not answer as a whole. Showing the data of ${day}, as kept on this device.`,
  newer: 'A newer version of this page is there. Your view stays the same.',
  load: 'Load it',
  close: 'Close this line',
};
