/** Characters that nobody sees and nobody types on purpose: controls, marks of direction and of joining, private and unassigned ones, and the sign of a lost letter. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\uFFFD]/u;

/** Spaces that look like a plain one: lines are held when pages are made, never by the editor. */
export const SPECIAL_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;

export const SPACE_REMEDY = 'zastąp ją zwykłą spacją; program sam trzyma krótkie słowa przy następnych.';

/** The first such character of a text and its index. */
export function firstInvisible(text: string): { character: string; at: number } | undefined {
  const found = INVISIBLE.exec(text);
  return found ? { character: found[0], at: found.index } : undefined;
}

/** `U+200B`: how an editor can look a character up that cannot be shown. */
export function invisibleName(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
