/** Where the site is going to live; both values come from the environment of the build. */
export interface Address {
  /** Absolute origin without a path, for example `https://priorytety.example`. */
  site: string;
  /** Sub-path with slashes on both ends: `/` or `/priorytety/`. */
  base: string;
}

/** Used when SITE_URL is absent: good for looking at the site on one's own machine, not for publishing. */
export const LOCAL_SITE = 'http://localhost:4321';

/**
 * Reads SITE_URL and BASE_PATH.
 * @throws Error in Polish when a value is not an origin or not a plain ASCII path.
 */
export function readAddress(env: Record<string, string | undefined>): Address {
  const site = env['SITE_URL'] || LOCAL_SITE;
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || !['', '/'].includes(site.slice(url.origin.length)) || site.slice(0, url.origin.length) !== url.origin) {
    throw new Error(`SITE_URL ma wartość „${site}”. Wpisz sam początek adresu małymi literami, na przykład https://priorytety.example (ścieżkę podaj w BASE_PATH).`);
  }
  const base = env['BASE_PATH'] || '/';
  if (!/^\/?(?:[a-z0-9-]+\/)*[a-z0-9-]*\/?$/.test(base)) {
    throw new Error(`BASE_PATH ma wartość „${base}”. Wpisz ścieżkę z małych liter a–z, cyfr i łączników, na przykład /priorytety.`);
  }
  return { site: url.origin, base: `/${base}/`.replace(/\/+/g, '/') };
}
