/** The page „Czytanie bez internetu” and its button. */
export interface OfflineMessages {
  /** In the footer. */
  link: string;
  save: string;
  remove: string;
  /** Megabytes are put in for „%” by the browser. */
  size: string;
  saving: string;
  saved: string;
  /** A newer text is on the network, and is being saved. */
  renewing: string;
  /** It could not be saved; what was saved before is still there. */
  older: string;
  removed: string;
  failed: string;
  noScript: string;
}

/** What the worker puts on top of a saved page; the only phrases that travel with it. */
export interface OfflineBand {
  /** @param day Written out; empty when the server did not say when it sent the page. */
  stored: (day: string) => string;
  missing: string;
}
