import { OPEN_ENDS, SHORT_ENDS_FIRST } from './media-types.ts';
import { CACHE, HASHED_FOLDERS, HOST_FILES, type Hosting } from './policy.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What depends on the machine. */
export interface CaddyPlace {
  /** Host name, for which Caddy then gets a certificate, or a port. */
  address?: string;
  /** Folder under which the site lies at its sub-path. */
  root?: string;
}

/** A Caddyfile. Longer endings stand later, because the last `header` that fits is the one that counts. */
export function toCaddyfile({ base, redirects }: Hosting, { address = 'priorytety.example', root = '/var/www/priorytety' }: CaddyPlace = {}): string {
  const full = (path: string) => `${base}${path.slice(1)}`;
  const files = (indent: string) => `${indent}file_server {\n${indent}\tprecompressed br gzip\n${indent}\thide ${HOST_FILES.join(' ')}\n${indent}}`;
  return `# Skopiuj zawartość dist/ do ${root}${base === '/' ? '' : base.slice(0, -1)} i wpisz nazwę swojego serwera.
${address} {
	root * ${root}

	# In a route everything happens in the order in which it is written.
	route {
		header {
${Object.entries(SECURITY_HEADERS).map(([name, value]) => `\t\t\t${name} "${value}"`).join('\n')}
			Cache-Control "${CACHE.other}"
		}
		header -Server

		@hashed path ${HASHED_FOLDERS.map((folder) => `${base}${folder}*`).join(' ')}
		header @hashed Cache-Control "${CACHE.hashed}"

		@open path ${OPEN_ENDS.map((end) => `*${end}`).join(' ')}
		header @open Access-Control-Allow-Origin "*"

${SHORT_ENDS_FIRST.map(({ end, type }, index) => `\t\t@type${index} path *${end}\n\t\theader @type${index} Content-Type "${type}"`).join('\n')}

${redirects.map(({ from, to }) => `\t\tredir ${full(from)} ${full(to)} permanent\n\t\tredir ${full(from).replace(/\/$/, '')} ${full(to)} permanent`).join('\n')}

${files('\t\t')}
	}

	handle_errors {
		rewrite * ${base}404.html
		header Content-Type "text/html; charset=utf-8"
		header Cache-Control "${CACHE.other}"
${files('\t\t')}
	}
}
`;
}
