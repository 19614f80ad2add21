import { getCatalog, type Priority } from './catalog/catalog.ts';
import { getTranslations } from './catalog/languages.ts';
import { once } from './catalog/once.ts';
import { getChanges, getEurovoc, getEurovocLabels, getPublisher } from './catalog/records.ts';
import { counterpartsOf } from './counterparts.ts';
import type { Translated } from './domain/language.ts';
import { messages } from './i18n/index.ts';
import { type CatalogTranslation, toDataSet, type TranslatedPoint } from './open-data/adapter.ts';
import type { Files } from './open-data/archive.ts';
import type { DataSet } from './open-data/data-set.ts';
import { makeFiles } from './open-data/files.ts';
import { absolute } from './site.ts';

/** The catalog as data, in every language: the one place where both meet. The endpoints and the data page start here. */
export const getDataSet = once(async (): Promise<DataSet> => {
  const { document, priorities } = await getCatalog();
  const t = messages();
  const { name } = await getPublisher();
  const translations = await Promise.all((await getTranslations()).map(toTranslation));
  return toDataSet({ document, priorities, changes: await getChanges(), eurovoc: await getEurovoc(), publisher: name ?? t.unknown, siteName: t.siteName, notice: t.unofficialLong, feedTitle: t.data.feedTitle(t.siteName), translations, absolute });
});

async function toTranslation(language: Translated): Promise<CatalogTranslation> {
  const { document, outdated, priorities } = await getCatalog(language);
  const { siteName, unofficialLong: notice, data, translation: { mark, prevails } } = messages(language);
  const entries = await Promise.all((await getChanges(language)).entries.map(async (entry) => ({ ...entry, path: (await counterpartsOf(entry.path)).nearest.find((twin) => twin.language === language)?.path ?? entry.path })));
  return { language, document, outdated, priorities: priorities.filter(isTranslated), changes: { title: data.feedTitle(siteName), entries }, eurovoc: await getEurovocLabels(language), siteName, notice, mark: `${mark} ${prevails}` };
}

const isTranslated = (priority: Priority): priority is Priority & Pick<TranslatedPoint, 'translation'> => priority.translation !== undefined;

/** The files under /dane/. */
export const getFiles = once(async (): Promise<Files> => makeFiles(await getDataSet()));
