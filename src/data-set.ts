import { getCatalog, getChanges, getEurovoc, getPublisher } from './catalog.ts';
import { messages } from './i18n/index.ts';
import { toDataSet } from './open-data/adapter.ts';
import type { Files } from './open-data/archive.ts';
import type { DataSet } from './open-data/data-set.ts';
import { makeFiles } from './open-data/files.ts';
import { absolute } from './site.ts';

/** The catalog as data: the one place where both meet. The endpoints and the data page start here. */
export async function getDataSet(): Promise<DataSet> {
  const { document, priorities } = await getCatalog();
  const t = messages();
  const { name } = await getPublisher();
  return toDataSet({ document, priorities, changes: await getChanges(), eurovoc: await getEurovoc(), publisher: name ?? t.unknown, siteName: t.siteName, notice: t.unofficialLong, absolute });
}

let making: Promise<Files> | undefined;

/** The files under /dane/, made once a build; anew for each request while editing. */
export async function getFiles(): Promise<Files> {
  if (import.meta.env.DEV) return makeFiles(await getDataSet());
  return (making ??= getDataSet().then(makeFiles));
}
