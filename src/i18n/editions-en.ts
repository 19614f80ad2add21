import type { EditionMessages } from './citing-pages.ts';

/** Dated texts in English. */
export const editionsEn: EditionMessages = {
  explained: 'Address of the page with explanations',
  older: 'This is an older wording',
  olderLead: (date) => `The newer text bears the date ${date} on its source page. The wording on this page will not change, because citations lead to it.`,
  nowHere: 'This point today:',
  gone: 'The newer text does not have this point.',
  changesLink: 'What changed, word by word',
  changesTitle: (date) => `What the text of ${date} changed`,
  changesDescription: (older, newer) => `The text of ${older} compared with the text of ${newer}, word by word.`,
  changesLead: (older, newer) => `Two texts compared: of ${older} and of ${newer}.`,
  legend: 'Words struck through were removed, underlined words were added.',
  added: 'added',
  removed: 'removed',
  newPoint: 'new point',
  gonePoint: 'point removed',
  movedPoint: (number) => `formerly point ${number}`,
  unchanged: (points) => `Unchanged: ${points}`,
  latest: 'current text',
  renumbered: 'The numbering has changed',
  cameFrom: (number, date) => `Before the text of ${date} this point was number ${number}:`,
  numberBefore: (number, date) => `Before the text of ${date} another point had number ${number}.`,
  hisNumberNow: 'Today it is',
  hisText: 'Its former wording',
};
