/** English: stop words, words of asking, the keyboard, citation words and numbers. All folded. */
import type { Language } from '../language.ts';

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

const STOP_WORDS = words(`
  a about above after all also am an and any anyone anything are as at be because been before being below between both but by can cannot could did do does doing down during each
  else etc ever every everything few for from further get gets getting give given gives go goes had has have having he her here hers him his how however i if in into is it its itself
  just let like make makes many may me might more most much must my no nor not now of off on once one only or other our ours out over own per please plus put same she should so some
  something such take than that the their theirs them then there these they thing things this those through to too under until up upon us use used using very via was we well were what
  whatever when where whether which while who whom whose why will with within without would yes yet you your yours s t don im ive whats wheres
`);

/** “find”, “tell”, “about”… and what the document calls itself. */
const ASKING_WORDS = words(`
  find show tell know look looking search searching want wants wanted need needs say says said speak speaks mention mentions mentioned concern concerns concerning related regarding
  information info question questions answer read see learn explain explains describe describes
  goal goals aim aims objective objectives priority priorities document documents text page list lists krakow krakows cracow city citys policy 
`);

const UNITS = ['one|first', 'two|second', 'three|third', 'four|fourth', 'five|fifth', 'six|sixth', 'seven|seventh', 'eight|eighth', 'nine|ninth', 'ten|tenth', 'eleven|eleventh', 'twelve|twelfth', 'thirteen|thirteenth', 'fourteen|fourteenth', 'fifteen|fifteenth', 'sixteen|sixteenth', 'seventeen|seventeenth', 'eighteen|eighteenth', 'nineteen|nineteenth', 'twenty|twentieth'];
const NUMBER_WORDS = UNITS.map((forms) => new Set(forms.split('|')));
const ROMAN = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/u;

function number(word: string): number | undefined {
  const index = NUMBER_WORDS.findIndex((forms) => forms.has(word));
  if (index >= 0) return index + 1;
  const roman = ROMAN.exec(word);
  if (!roman || word === 'i') return undefined;
  return (roman[1]?.length ?? 0) * 10 + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(roman[2] ?? '');
}

export const en: Language = {
  code: 'en',
  stopWords: STOP_WORDS,
  prepositions: words('about at by for from in into of on to with without'),
  askingWords: ASKING_WORDS,
  keyboard: ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  enclitics: /(?!)/u,
  abbreviations: new Map([['krk', ['krakow']], ['cracow', ['krakow']]]),
  citation: {
    point: /^(?:points?|pt|no|nr|number|item|items|priority|priorities|goals?|aims?|objectives?)$/u,
    clear: /^(?:points?|priority|priorities)$/u,
    foreign: /^(?:art|articles?|acts?|regulations?|directives?|paragraphs?|codes?|statutes?|agenda)$/u,
    section: /^(?:parts?|section|sections|list|lists|group)$/u,
    lists: { thematic: /^(?:thematic|thematical|theme|themes)$/u, geographic: /^(?:geographic|geographical)$/u },
    and: /^(?:and|or|,|;|\+|&)$/u,
    to: /^(?:to|-)$/u,
    filler: /^(?:the|of|in|is|what|which|does|say|says|th|st|nd|rd|[.):(/"“”])$/u,
    number,
  },
};
