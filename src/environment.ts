/** Where the site is going to live; both values come from the environment of the build. */
export interface Address {
  /** Absolute origin without a path, for example `https://priorytety.example`. */
  site: string;
  /** Sub-path with slashes on both ends: `/` or `/priorytety/`. */
  base: string;
}

/** Used when SITE_URL is absent: good for looking at the site on one's own machine, not for publishing. */
export const LOCAL_SITE = 'http://localhost:4321';

/** Names and numbers of hosts as they may stand in pages and in the files of servers; other alphabets in their ASCII form (xn--…). */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:]+\])$/;

/** A value that a terminal can show whole. */
const visible = (value: string) => value.slice(0, 200).replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Reads SITE_URL and BASE_PATH.
 * @throws Error in Polish when a value is not an origin or not a plain ASCII path.
 */
export function readAddress(env: Record<string, string | undefined>): Address {
  const site = env['SITE_URL'] || LOCAL_SITE;
  const url = URL.canParse(site) ? new URL(site) : undefined;
  const origin = url && /^https?:$/.test(url.protocol) && HOST.test(url.hostname) ? url.origin : undefined;
  if (!origin || (site !== origin && site !== `${origin}/`)) {
    throw new Error(`SITE_URL ma wartość „${visible(site)}”. Wpisz sam początek adresu małymi literami, na przykład ${origin ?? 'https://priorytety.example'} (ścieżkę podaj w BASE_PATH).`);
  }
  const base = env['BASE_PATH'] || '/';
  if (!/^\/?(?:[a-z0-9-]+\/)*[a-z0-9-]*\/?$/.test(base)) {
    throw new Error(`BASE_PATH ma wartość „${visible(base)}”. Wpisz ścieżkę z małych liter a–z, cyfr i łączników, na przykład /priorytety.`);
  }
  return { site: origin, base: `/${base}/`.replace(/\/+/g, '/') };
}
