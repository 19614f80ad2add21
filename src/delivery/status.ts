import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_FILES } from '../hosting/policy.ts';
import { OFFLINE_FILES } from '../offline/copy-list.ts';
import { filesOf } from './files.ts';

/** What `/status.json` tells a monitor; no commit and no clock, so the same content gives the same file. */
export interface Status {
  /** Version of the programme, from package.json. */
  version: string;
  /** The text that the site publishes: its date and the fingerprint of its source. */
  sourceDate: string;
  sourceSha256: string;
  /** Fingerprint of the content folder from which it was built (`contentFingerprint`). */
  contentSha256: string;
  /** Fingerprint of all published files but this one and the two that carry it for reading offline: SHA-256 of lines „sha256, two spaces, path” in the order of the paths. */
  siteSha256: string;
  files: number;
}

/** SHA-256 of every published file, by path; what is only for the host, or carries the fingerprint of all, is left out. */
export function fingerprints(dist: string): Map<string, string> {
  const files = filesOf(dist).filter((file) => !HOST_FILES.includes(file) && !/\.(?:br|gz)$/.test(file) && file !== 'status.json' && !OFFLINE_FILES.includes(file));
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(join(dist, file))).digest('hex')]));
}

/** Tells one state of the site from every other. */
export function siteFingerprint(prints: ReadonlyMap<string, string>): string {
  return createHash('sha256').update([...prints].map(([file, sha256]) => `${sha256}  ${file}\n`).join('')).digest('hex');
}
