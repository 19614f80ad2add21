/** Fetching the files of the search, with a limit to patience. */
import type { Fetched } from './library.ts';
import type { PackedPart } from './packed.ts';

/** How long Pagefind may take before the small index settles the list alone, in milliseconds. */
const PATIENCE = 500;
/** The same for a list of ordinary words: without it nothing is corrected, so a slow connection gets more time. */
export const GUARD_PATIENCE = 2_000;
/** How long the small index itself may take before the box says that the search does not answer, in milliseconds. */
const LONGEST = 10_000;

/** The files of words beside a search page. */
export function wordFiles(page: string): Fetched {
  return {
    part: (letter) => fetchJson<PackedPart>(`${page}slowa/${letter}.json`),
    guard: async (letter) => (await fetchFile(`${page}slowa/${letter}.txt`)).text(),
  };
}

/** What a file of the search holds; its reader checks the version. */
export async function fetchJson<T>(url: string): Promise<T> {
  return (await fetchFile(url)).json() as Promise<T>;
}

/** Fails when the file does not come in time. */
async function fetchFile(url: string): Promise<Response> {
  const response = await within(fetch(url), LONGEST);
  if (!response?.ok) throw new Error(`${url}: ${response?.status ?? 'late'}`);
  return response;
}

/** What a promise brings, or nothing when that takes longer. */
export function within<T>(promise: Promise<T>, milliseconds = PATIENCE): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds))]);
}
