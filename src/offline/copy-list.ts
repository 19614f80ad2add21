/** The worker stands at the top of the site, so that the whole site is in its scope; its address never changes. */
export const WORKER_FILE = 'offline-worker.js';
/** What the worker keeps. */
export const LIST_FILE = 'offline.json';
/** Both carry the fingerprint of all other files, so they are not among these. */
export const OFFLINE_FILES: readonly string[] = [WORKER_FILE, LIST_FILE];

/** Content of `offline.json`. */
export interface CopyList {
  /** `siteSha256` of `status.json`. */
  version: string;
  /** What the files take on the device. */
  bytes: number;
  /** SHA-256 of each file, by address from the root of the site. */
  files: Readonly<Record<string, string>>;
}

/** Saved copies of the site at a scope, told apart from those of other sites of the same host by their names. */
export const copyPrefix = (scope: string) => `offline ${scope} `;
