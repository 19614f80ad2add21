import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { type DataSet, RIGHTS } from './data-set.ts';

/** Files by name, in the order in which they are listed. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest day that ZIP can hold, in local time because ZIP knows no other: the same bytes in every time zone. */
const EPOCH = new Date(1980, 0, 1);

/** `komplet.zip`: the files with README, licence and check sums; the same content gives the same bytes. */
export function toArchive(data: DataSet, files: Files): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const content: Files = new Map([['README.md', encode(readme(data, files))], ['LICENCJA.txt', encode(licence())], ...files]);
  const all = [...content, ['SHA256SUMS', encode(toChecksums(content))]] as const;
  return zipSync(Object.fromEntries(all.map(([name, bytes]) => [`priorytety-krakowa/${name}`, bytes])), { level: 9, mtime: EPOCH });
}

/** `SHA256SUMS` as `sha256sum --check` reads it. */
export function toChecksums(files: Files): string {
  return [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
}

/** Lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readme({ document, site }: DataSet, files: Files): string {
  return `# ${document.title}: dane\n\nOpis plików: ${site.dataUrl}\n\n${document.notice}\n\n${document.status}\n\nPliki sprawdzisz poleceniem \`sha256sum --check SHA256SUMS\`.\n\n${[...files.keys()].map((name) => `- ${name}`).join('\n')}\n`;
}

function licence(): string {
  return `${RIGHTS.wording}\n\n${RIGHTS.editorial}\n${RIGHTS.editorialLicense}\n`;
}
