import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentRoot } from './content-root.ts';
import { ContentError } from './problem.ts';
import { type Content, readContent, slugOf } from './read-content.ts';
import type { ContentFile } from './read-file.ts';
import type { Translation } from './read-translation.ts';

type Entry = { id: string; data: Record<string, unknown>; file?: { path: string; body: string; text: string } };

const COLLECTIONS: Record<string, (content: Content) => Entry[]> = {
  document: ({ document }) => [{ id: 'document', data: document.data, file: document }],
  priorities: ({ priorities }) => priorities.map((file) => ({ id: file.data.id, data: file.data, file })),
  terms: ({ terms }) => terms.map((file) => ({ id: slugOf(file), data: file.data, file })),
  places: ({ places }) => places.map((file) => ({ id: slugOf(file), data: file.data, file })),
  prose: ({ prose }) => prose.map((file) => ({ id: slugOf(file), data: file.data, file })),
  sources: ({ sources }) => sources.map((data) => ({ id: data.id, data })),
  waysIn: ({ themes, readers, crossReferences }) => [{ id: 'waysIn', data: { themes, readers, crossReferences } }],
  editions: ({ editions }) => editions.map((data) => ({ id: data.date, data: { ...data } })),
  history: ({ renumbering, retired }) => [{ id: 'history', data: { renumbering, retired } }],
  publisher: ({ publisher }) => [{ id: 'publisher', data: publisher }],
  changes: ({ changes }) => [{ id: 'changes', data: changes }],
  eurovoc: ({ eurovoc }) => [{ id: 'eurovoc', data: eurovoc }],
  documentTranslations: ({ translations }) => translations.map(({ language, document }) => ({ id: language, data: document.data, file: document })),
  priorityTranslations: translated(({ priorities }) => priorities.map((file) => [file.data.id, file])),
  termTranslations: translated(({ terms }) => terms.map((file) => [slugOf(file), file])),
  placeTranslations: translated(({ places }) => places.map((file) => [slugOf(file), file])),
  proseTranslations: translated(({ prose }) => prose.map((file) => [slugOf(file), file])),
  waysInTranslations: ({ translations }) => translations.map(({ language, themes, readers, crossReferences }) => ({ id: language, data: { themes: themes.data, readers: readers.data, crossReferences: crossReferences.data } })),
  dataTranslations: ({ translations }) => translations.map(({ language, changes, eurovoc }) => ({ id: language, data: { changes: changes.data, eurovoc: eurovoc.data } })),
};

/** Entries of all languages in one collection, told apart by their id: `en/T5`. */
function translated(files: (translation: Translation) => [id: string, file: ContentFile<Record<string, unknown>>][]): (content: Content) => Entry[] {
  return ({ translations }) => translations.flatMap((translation) => files(translation).map(([id, file]) => ({ id: `${translation.language}/${id}`, data: file.data, file })));
}

/** Makes HTML of the body of a file, or `undefined` when it takes Astro's MDX modules. */
type RenderNote = (body: string, path: string) => string | undefined;

let lastRead: { at: number; result: ReturnType<typeof readContent> } | undefined;

/** One reading of the folder serves all collections: in a build for good, while editing those that are filled in the same turn. */
function readOnce(root: string, editing: boolean): ReturnType<typeof readContent> {
  if (!lastRead || (editing && Date.now() - lastRead.at > 1000)) lastRead = { at: Date.now(), result: readContent(root) };
  lastRead.at = Date.now();
  return lastRead.result;
}

/**
 * Fills a collection from content/. A fault anywhere in content/ stops the build with one report in Polish;
 * while editing (`npm run dev`) the report is printed and the last good state stays on screen.
 * Notes that `renderNote` knows how to render need no module of their own.
 */
export function contentLoader(collection: keyof typeof COLLECTIONS & string, renderNote: RenderNote = () => undefined): Loader {
  return {
    name: `content:${collection}`,
    async load({ store, config, logger, watcher, generateDigest }) {
      const root = contentRoot(fileURLToPath(config.root));
      const fill = () => {
        const { content, problems } = readOnce(root, watcher !== undefined);
        if (!content) throw new ContentError(problems);
        store.clear();
        for (const { id, data, file } of COLLECTIONS[collection]!(content)) {
          const path = file && relative(fileURLToPath(config.root), join(root, file.path)).split(sep).join('/');
          const html = file && renderNote(file.body, join(root, file.path));
          store.set({ id, data, ...(file && path && { body: file.body, filePath: path, digest: generateDigest(file.text), ...(html === undefined ? { deferredRender: true } : { rendered: { html } }) }) });
        }
      };
      fill();
      const refill = (path: string) => {
        if (!path.startsWith(root)) return;
        try {
          lastRead = undefined;
          fill();
        } catch (error) {
          if (collection === 'document' && error instanceof Error) logger.error(error.message);
        }
      };
      watcher?.on('change', refill).on('add', refill).on('unlink', refill);
    },
  };
}
