/** The data set as the pages have read it, for the workers that write the files of each point: a file of the build that is never published. */
export const HANDED_OVER = 'zbior.json';
