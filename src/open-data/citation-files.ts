import type { DataPoint, DataSet } from './data-set.ts';

/** What the three reference formats say. 2011-01-31 is told in a note, never as the date of issue. */
function facts({ document }: DataSet, { list, number, datedUrl, wording }: DataPoint) {
  return {
    key: `krakow-priorytety-${document.sourceDate}-cz-${list.part}-pkt-${number}`,
    title: `„${document.title}”, cz. ${list.part} „${list.name}”, pkt ${number}`,
    author: document.issuer,
    place: 'Kraków',
    url: datedUrl,
    note: `data na stronie źródłowej: ${document.sourceDate.split('-').reverse().join('.')}`,
    abstract: wording,
  };
}

/** `5.csl.json`: CSL-JSON, an array of one item of the type `webpage`. */
export function toCslJson(data: DataSet, point: DataPoint): string {
  const { key, title, author, place, url, note, abstract } = facts(data, point);
  return `${JSON.stringify([{ id: key, type: 'webpage', title, author: [{ literal: author }], 'publisher-place': place, URL: url, note, abstract, language: 'pl-PL' }], null, 2)}\n`;
}

/** `5.bib`: BibTeX, one `@misc` in UTF-8; braces keep the capitals and the institution whole. */
export function toBibtex(data: DataSet, point: DataPoint): string {
  const { key, title, author, place, url, note, abstract } = facts(data, point);
  const fields: [string, string][] = [['title', `{${safe(title)}}`], ['author', `{${safe(author)}}`], ['address', safe(place)], ['url', url], ['note', safe(note)], ['abstract', safe(abstract)], ['language', 'polish']];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** `5.ris`: RIS, type `ELEC`; CRLF as its specification asks. */
export function toRis(data: DataSet, point: DataPoint): string {
  const { key, title, author, place, url, note, abstract } = facts(data, point);
  const fields: [string, string][] = [['TY', 'ELEC'], ['ID', key], ['TI', title], ['AU', author], ['CY', place], ['UR', url], ['N1', note], ['AB', abstract], ['LA', 'pl'], ['ER', '']];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** Characters with a meaning of their own in TeX. */
function safe(text: string): string {
  return text.replace(/[\\{}%&$#_]/g, (character) => `\\${character}`);
}
