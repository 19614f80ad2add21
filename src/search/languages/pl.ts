/** Polish: stop words, words of asking, the keyboard, citation words and numbers. All folded. */
import type { Language } from '../language.ts';

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

const STOP_WORDS = words(`
  a aby ach acz ale albo ani az bardziej bardzo bez bo bowiem by byc byl byla byli bylo byly bym bys byla beda bedzie bede bedziemy badz
  chociaz choc ci cie co cokolwiek cos czego czegos czemu czy czyj czyja czyje czyjes czyli czym czyms da dac dla dlaczego dlatego do dokad dopiero
  dosc dzis dzisiaj gdy gdyby gdyz gdzie gdziekolwiek gdzies go i ich ile iloma ilu im inna inne innego innej inny innych innym innymi iz
  ja jak jaka jakas jaki jakie jakiego jakiej jakim jakimi jakis jakich jako jakos je jeden jednak jednej jednego jedno jedna jego jej jemu jesli jest jestem
 jestes jestesmy jeszcze jezeli juz kazda kazde kazdego kazdej kazdy kazdym kiedy kim kims ku kogo kogos komu kto ktos ktora ktore ktorego ktorej ktoremu ktory
  ktorych ktorym ktorymi ktorzy lecz lub ma macie maja majac mam mamy masz me mi miec mial miala miedzy mna mnie moga moge moj moja moje mojego mojej moich moim
  mozna moze mozecie mozemy mozesz mu my na nad nam nami nas nasi nasz nasza nasze naszego naszej naszych naszym natomiast nawet nia nic nich nie niech niego niej
  niemu nigdy nim nimi niz no o obok od ode on ona one oni ono oraz oto owszem po pod poza ponad poniewaz przed przede przez przeciez przy
  plus raczej sa sam sama same sami sie siebie sobie soba skad skoro sposob swego swej swoj swoja swoje swojego swojej swoich swoim swoimi ta tak taka taki takie takich takze
  tam te tego tej temu ten teraz tez to toba tobie totez tu tutaj twoi twoj twoja twoje ty tych tylko tym tymi u w wam wami was wasz wasza wasze we
  wedlug wiec wlasnie wobec wsrod wszyscy wszystko wzgledem z za zaden zadna zadne zapewne zas ze zeby znow zawsze ktoz coz chyba mimo podczas
  czyz sie np itd itp tzw tj m.in ok okolo sprawie sprawa sprawy ramach ws dot wg poprzez dzieki oprocz zamiast
`);

/** „mówić”, „chcieć”, „znaleźć”, „dotyczyć”… and what the document calls itself. */
const ASKING_WORDS = words(`
  chce chca chcemy chcesz chcial chciala chcialbym chcialabym chcieli chodzi prosze prosba szukam szukac szukamy szuka znalezc znajde znajduje znajduja znajdziemy
  mowa mowi mowia mowic mowimy powiedz powiedziec pisze napisane napisano wiedziec wiem wie dowiedziec informacje informacja informacji informacjami info pytanie pytania pytac
  dotyczy dotycza dotyczacy dotyczace dotyczacych opisuje opisane opisany pokaz pokazac podaj zobaczyc sprawdzic przeczytac
  robi robia robic zrobic dzieje dzieja planuje planuja zamierza zajmuje zajmuja uwaza sadzi mozliwe
  obowiazujace obowiazujacych obowiazujacy cel cele celu celow celem celami celach celom priorytet priorytety priorytetu priorytetow priorytetem priorytetami priorytetach priorytetom priorytetowi priorytecie
  wymienione wymieniony wymienia wymieniono wymienionych dokument dokumencie dokumentu tekst tekscie strona stronie potrzebuje potrzeba potrzebne interesuje
  zalatwic dostac dostane otrzymac wziac isc pojsc musze musi trzeba warto powinien powinno bierze biora liczba liczbe liczby ilosc
`);

const UNITS = ['jed|pierwsz', 'dwa|dwie|dwoch|drug', 'trzy|trzech|trzec', 'cztery|czterech|czwart', 'piec|pieciu|piat', 'szesc|szesciu|szost', 'siedem|siedmiu|siodm', 'osiem|osmiu|osm', 'dziewiec|dziewieciu|dziewiat', 'dziesiec|dziesieciu|dziesiat',
  'jedenascie|jedenastu|jedenast', 'dwanascie|dwunastu|dwunast', 'trzynascie|trzynastu|trzynast', 'czternascie|czternastu|czternast', 'pietnascie|pietnastu|pietnast', 'szesnascie|szesnastu|szesnast', 'siedemnascie|siedemnastu|siedemnast', 'osiemnascie|osiemnastu|osiemnast', 'dziewietnascie|dziewietnastu|dziewietnast', 'dwadziescia|dwudziestu|dwudziest'];
const NUMBER_WORDS = UNITS.map((stems) => new RegExp(`^(?:${stems})(?:|y|i|a|e|en|na|no|ego|iego|ej|iej|emu|iemu|ym|im|ie|ia)$`, 'u'));
const ROMAN = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/u;

function number(word: string): number | undefined {
  const index = NUMBER_WORDS.findIndex((pattern) => pattern.test(word));
  if (index >= 0) return index + 1;
  const roman = ROMAN.exec(word);
  if (!roman || word === 'i') return undefined; // „i” is „and”
  return (roman[1]?.length ?? 0) * 10 + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(roman[2] ?? '');
}

export const pl: Language = {
  code: 'pl',
  stopWords: STOP_WORDS,
  prepositions: words('bez dla do ku na nad o od po pod przeciw przed przy u w we z za ze'),
  askingWords: ASKING_WORDS,
  keyboard: ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  enclitics: /(?:by(?:m|s|smy|scie)?|ze)$/u,
  abbreviations: new Map([['krk', ['krakow']]]),
  citation: {
    point: /^(?:pkt|p|punk(?:t\p{L}{0,3}|cie)|nr|numer(?:|u|y|ow|em)|poz|pozycj[aei]|priorytet(?:|u|y|ow|em|ami|ach)|cel(?:|u|e|ow|em|ami|ach))$/u,
    clear: /^(?:pkt|punk(?:t\p{L}{0,3}|cie)|priorytet(?:|u|y|ow|em|ami|ach))$/u,
    foreign: /^(?:art|par|porzadku|obrad|(?:artyku|ustaw|rozporzadze|dyrektyw|paragraf|kodeks|regulamin|statu[tc])\p{L}*)$/u,
    section: /^(?:cz|czesc(?:|i)|ust|ustep(?:|u|ie)|dzial(?:|u|e)|rozdz|rozdzial(?:|u|e)|lista|listy|liscie|grupa|grupy|grupie|sekcj[aei])$/u,
    lists: { thematic: /^tematyczn(?:y|a|e|ego|ej|ych|ym|ymi)$/u, geographic: /^geograficzn(?:y|a|e|ego|ej|ych|ym|ymi)$/u },
    and: /^(?:i|oraz|a|lub|albo|,|;|\+)$/u,
    to: /^(?:do|-)$/u,
    filler: /^(?:w|we|z|ze|o|od|tym|ten|to|jest|co|czym|jaki|ktory|brzmi|mowi|tresc|[.):(/"„”])$/u,
    number,
  },
};
