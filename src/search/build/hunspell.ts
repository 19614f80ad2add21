/** A Hunspell dictionary: from a form to its lemmas and from a lemma to its forms, without listing the whole language. */

/** The dictionary lists forms of some nouns as words of their own („sąsiadem”, „państwu”): these endings join them to their noun. */
const BARE = ['a', 'ach', 'ami', 'em', 'iem', 'om', 'owi', 'u', 'ie', 'i', 'y', 'ów', 'ę', 'ą', 'o', 'e', ''];

interface Rule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp | undefined;
}

export interface Dictionary {
  /** Lemmas of which the word is a form, as the dictionary writes them. */
  lemmas(form: string): string[];
  /** All forms of a lemma, itself first; just the word when it is not in the dictionary. */
  forms(lemma: string): string[];
  has(lemma: string): boolean;
  /** Every lemma, in the order of the dictionary. */
  all(): Iterable<string>;
}

/** Reads the two files of a dictionary whose flags are single letters; prefixes (nie-, un-) are left out: they turn the sense round. */
export function readHunspell(aff: string, dic: string): Dictionary {
  const byFlag = new Map<string, Rule[]>();
  const byEnding = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', addition = '', condition = ''] = line.split(/\s+/u);
    if (kind !== 'SFX' || condition === '') continue;
    const add = (addition.split('/')[0] ?? '').replace(/^0$/u, '');
    const rule: Rule = { flag, strip: strip === '0' ? '' : strip, add, condition: condition === '.' ? undefined : new RegExp(`${condition}$`, 'u') };
    push(byFlag, flag, rule);
    push(byEnding, add, rule);
  }
  const flags = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const [word = '', marks = ''] = line.trim().split('/');
    if (word && !/^\d+$/u.test(word)) flags.set(word, (flags.get(word) ?? '') + marks);
  }
  return {
    has: (lemma) => flags.has(lemma),
    all: () => flags.keys(),
    forms: (lemma) => {
      const rules = [...(flags.get(lemma) ?? '')].flatMap((flag) => byFlag.get(flag) ?? []);
      const stem = lemma.replace(/[aeoy]$/u, '');
      const bare = rules.length > 0 && stem.length > 3 ? BARE.map((ending) => stem + ending).filter((form) => flags.get(form) === '') : [];
      return [...new Set([lemma, ...bare, ...rules.flatMap((rule) => (applies(rule, lemma) ? [lemma.slice(0, lemma.length - rule.strip.length) + rule.add] : []))])];
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
        if (form.endsWith(ending) && stem.length > 3) for (const end of ['', 'a', 'o', 'e', 'y']) if (flags.get(stem + end)) found.add(stem + end);
      }
      return [...found];
    },
  };
}

function applies({ strip, condition }: Rule, lemma: string): boolean {
  return lemma.endsWith(strip) && lemma.length > strip.length && (condition?.test(lemma) ?? true);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
