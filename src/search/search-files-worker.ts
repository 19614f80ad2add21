/** Makes the search files beside the build of the pages and hands them over. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeSearchFiles } from './search-files.ts';

parentPort?.postMessage(await makeSearchFiles(workerData as string));
