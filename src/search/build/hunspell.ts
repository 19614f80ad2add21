/** A Hunspell dictionary: from a form to its lemmas and from a lemma to its forms, without listing the whole language. */

/** The dictionary lists forms of some nouns as words of their own („sąsiadem”, „państwu”): these endings join them to their noun. */
const BARE = ['a', 'ach', 'ami', 'em', 'iem', 'om', 'owi', 'u', 'ie', 'i', 'y', 'ów', 'ę', 'ą', 'o', 'e', ''];

/** No noun with such a stem takes „-ie”: „świecie” is not „świeca”. */
const HARD = /(?:[cgkjl]|[scrd]z)$/u;

/** What is taken off a lemma and what is put behind it. */
export interface Ending {
  readonly strip: string;
  readonly add: string;
}

interface Rule extends Ending {
  readonly flag: string;
  readonly condition: RegExp | undefined;
  /** How many of the last letters decide whether it applies. */
  readonly reach: number;
}

export interface Dictionary {
  /** Lemmas of which the word is a form, as the dictionary writes them. */
  lemmas(form: string): string[];
  /** All forms of a lemma, itself first; just the word when it is not in the dictionary. With `wanted`, only other forms whose ending may match it. */
  forms(lemma: string, wanted?: RegExp): string[];
  has(lemma: string): boolean;
  /** Every lemma, in the order of the dictionary. */
  all(): Iterable<string>;
  /** Every lemma with the rules that make its other forms, in the order of the dictionary: all forms of the language in little time. */
  paradigms(): Iterable<{ readonly lemma: string; readonly rules: readonly Ending[] }>;
}

/** Reads the two files of a dictionary whose flags are single letters; prefixes (nie-, un-) are left out: they turn the sense round. */
export function readHunspell(aff: string, dic: string): Dictionary {
  const byFlag = new Map<string, Rule[]>();
  const byEnding = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', addition = '', condition = ''] = line.split(/\s+/u);
    if (kind !== 'SFX' || condition === '') continue;
    const add = (addition.split('/')[0] ?? '').replace(/^0$/u, '');
    const rule: Rule = { flag, strip: strip === '0' ? '' : strip, add, condition: condition === '.' ? undefined : new RegExp(`${condition}$`, 'u'), reach: Math.max(strip.length + 1, condition.replace(/\[[^\]]*\]/gu, 'x').length) };
    push(byFlag, flag, rule);
    push(byEnding, add, rule);
  }
  const flags = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const [word = '', marks = ''] = line.trim().split('/');
    if (word && !/^\d+$/u.test(word)) flags.set(word, (flags.get(word) ?? '') + marks);
  }
  const selections = new Map<string, Rule[]>();
  const selected = (flag: string, wanted: RegExp): Rule[] => {
    const key = flag + wanted.source;
    const rules = selections.get(key) ?? (byFlag.get(flag) ?? []).filter(({ add }) => wanted.test(add) || wanted.test(`xowa${add}`));
    selections.set(key, rules);
    return rules;
  };
  return {
    has: (lemma) => flags.has(lemma),
    all: () => flags.keys(),
    paradigms: function* () {
      const known = new Map<string, readonly Rule[]>();
      const longest = new Map([...byFlag].map(([flag, rules]) => [flag, Math.max(...rules.map(({ reach }) => reach))]));
      const applying = (flag: string, lemma: string): readonly Rule[] => {
        const key = flag + lemma.slice(-(longest.get(flag) ?? 1));
        const rules = known.get(key) ?? (byFlag.get(flag) ?? []).filter((rule) => applies(rule, lemma));
        known.set(key, rules);
        return rules;
      };
      for (const [lemma, marks] of flags) yield { lemma, rules: [...marks].flatMap((flag) => applying(flag, lemma)) };
    },
    forms: (lemma, wanted) => {
      const marks = flags.get(lemma) ?? '';
      if (wanted) return [...marks].flatMap((flag) => selected(flag, wanted)).flatMap((rule) => derive(rule, lemma)).filter((form) => wanted.test(form));
      const rules = [...marks].flatMap((flag) => byFlag.get(flag) ?? []);
      const stem = lemma.replace(/[aeoy]$/u, '');
      const bare = rules.length > 0 && stem.length > 3 ? BARE.map((ending) => stem + ending).filter((form) => flags.get(form) === '') : [];
      return [...new Set([lemma, ...bare, ...rules.flatMap((rule) => derive(rule, lemma))])];
    },
    lemmas: (form) => {
      const found = new Set<string>(flags.has(form) ? [form] : []);
      for (let cut = form.length; cut > 0; cut -= 1) {
        for (const rule of byEnding.get(form.slice(cut)) ?? []) {
          const lemma = form.slice(0, cut) + rule.strip;
          if (flags.get(lemma)?.includes(rule.flag) && applies(rule, lemma)) found.add(lemma);
        }
      }
      if (flags.get(form) !== '') return [...found];
      for (const ending of BARE) {
        const stem = form.slice(0, form.length - ending.length);
        if (form.endsWith(ending) && stem.length > 3 && !(ending === 'ie' && HARD.test(stem))) for (const end of ['', 'a', 'o', 'e', 'y']) if (flags.get(stem + end)) found.add(stem + end);
      }
      return [...found];
    },
  };
}

function derive(rule: Rule, lemma: string): string[] {
  return applies(rule, lemma) ? [lemma.slice(0, lemma.length - rule.strip.length) + rule.add] : [];
}

function applies({ strip, condition }: Rule, lemma: string): boolean {
  return lemma.endsWith(strip) && lemma.length > strip.length && (condition?.test(lemma) ?? true);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
