import type { OfflineBand, OfflineMessages } from './offline.ts';

export const offlineEn: OfflineMessages = {
  link: 'Reading offline',
  save: 'Save for reading offline',
  remove: 'Remove what is saved',
  size: 'The copy takes about % MB.',
  saving: 'Saving. This may take some ten seconds.',
  saved: 'The site is saved on this device.',
  renewing: 'The site is saved on this device. There is a newer version on the network; it is being saved now.',
  older: 'An older version of the site is saved on this device. The newer one could not be saved now; the browser will try again on your next visit.',
  removed: 'Removed. Nothing of this site is left on this device.',
  failed: 'Not everything could be saved, so nothing was. Check the connection and the space on the device, then try again.',
  noScript: 'The button works with JavaScript only. Without it, save the start page in your browser: it holds the whole document.',
};

export const bandEn: OfflineBand = {
  stored: (day) => `You are offline. This is the copy saved on this device${day && ` (${day})`}; there may be a newer one on the network.`,
  missing: 'You are offline, and the page you are opening is not in the saved copy. All the priorities and the search are in it.',
};
