import { create } from 'xmlbuilder2';
import { type DataList, type DataPoint, type DataSet, SOURCE_DATE_MEANING } from './data-set.ts';
import { FRAGMENTS, onDataPage } from './vocabulary.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const COUNCIL = '#rada-miasta-krakowa';
const EDITOR = '#redakcja';

/** `priorytety.akn.xml`: the adopted text alone, in Akoma Ntoso 3.0 (OASIS LegalDocML). */
export function toAkomaNtoso(data: DataSet): string {
  const { document, lists, points } = data;
  const [title, lead] = [document.title, document.lead];
  return `${create({ version: '1.0', encoding: 'UTF-8' }, {
    akomaNtoso: {
      '@xmlns': NAMESPACE,
      statement: {
        '@name': 'priorytety',
        meta: metadata(data),
        preface: { '@eId': 'preface', p: { docTitle: title } },
        preamble: { '@eId': 'preamble', p: lead },
        mainBody: { '@eId': 'body', paragraph: lists.map((list) => paragraph(list, points.filter((point) => point.list.slug === list.slug))) },
      },
    },
  }).end({ prettyPrint: true })}\n`;
}

function paragraph(list: DataList, points: readonly DataPoint[]): object {
  const [num = '', heading = ''] = list.heading.split(/ (.*)/);
  const eId = `para_${list.part}`;
  return {
    '@eId': eId,
    num,
    heading,
    list: { '@eId': `${eId}__list_1`, point: points.map(({ number, wording }) => ({ '@eId': `${eId}__list_1__point_${number}`, num: `${number})`, content: { p: wording } })) },
  };
}

/** The one date that is known is the date on the source page, and it is named so at each level. */
function metadata(data: DataSet): object {
  const { document, site } = data;
  const level = (url: string, author: string) => ({ FRBRthis: { '@value': url }, FRBRuri: { '@value': url }, FRBRdate: { '@date': document.sourceDate, '@name': 'sourcePage' }, FRBRauthor: { '@href': author } });
  return {
    identification: {
      '@source': EDITOR,
      FRBRWork: { ...level(document.url, COUNCIL), FRBRcountry: { '@value': 'pl' } },
      FRBRExpression: { ...level(document.datedUrl, COUNCIL), FRBRlanguage: { '@language': 'pol' } },
      FRBRManifestation: level(`${site.dataUrl}priorytety.akn.xml`, EDITOR),
    },
    classification: { '@source': EDITOR, keyword: document.subjects.map(({ uri, label }) => ({ '@value': uri.slice(uri.lastIndexOf('/') + 1), '@showAs': label, '@dictionary': 'http://eurovoc.europa.eu/' })) },
    references: {
      '@source': EDITOR,
      TLCOrganization: [
        { '@eId': COUNCIL.slice(1), '@href': onDataPage(data, FRAGMENTS.council), '@showAs': document.issuer },
        { '@eId': EDITOR.slice(1), '@href': onDataPage(data, FRAGMENTS.publisher), '@showAs': `${site.name} (wydawca: ${site.publisher})` },
      ],
    },
    notes: { '@source': EDITOR, note: [SOURCE_DATE_MEANING, document.status, document.notice].map((text, index) => ({ '@eId': `note_${index + 1}`, p: text })) },
  };
}
