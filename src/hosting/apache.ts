import { OPEN_ENDS, SHORT_ENDS_FIRST } from './media-types.ts';
import { CACHE, HASHED_FOLDERS, type Hosting } from './policy.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

const escape = (text: string) => text.replace(/[.+]/g, '\\$&');
/** The twin of a file carries its encoding at the end of its name. */
const TWIN = '(?:\\.br|\\.gz)?$';

/**
 * The `.htaccess` file of Apache, which stands in dist/ itself. No `Options` line: many shared hosts answer 500 to it.
 * `.pl` in the names of Pagefind's Polish files would pass for a Perl script or a language, `.br` for Breton.
 */
export function toHtaccess({ base, redirects }: Hosting): string {
  const full = (path: string) => `${base}${path.slice(1)}`;
  return `DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
AddDefaultCharset off
RemoveHandler .pl .en
RemoveLanguage .pl .en .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz

${SHORT_ENDS_FIRST.map(({ end, type }) => (end.startsWith('/') ? `<FilesMatch "^${escape(end.slice(1))}${TWIN}">` : `<FilesMatch "${escape(end)}${TWIN}">`) + `\n  ForceType "${type}"\n</FilesMatch>`).join('\n')}
<FilesMatch "^(?:_headers|_redirects|\\.ht.*)$">
  RedirectMatch 404 .
</FilesMatch>

<IfModule mod_headers.c>
${Object.entries(SECURITY_HEADERS).map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${CACHE.other}"
  Header merge Vary Accept-Encoding
  <If "%{REQUEST_URI} =~ m#^${base}(?:${HASHED_FOLDERS.join('|')})#">
    Header set Cache-Control "${CACHE.hashed}"
  </If>
  <FilesMatch "(?:${OPEN_ENDS.map((end) => escape(end.replace('/', ''))).join('|')})${TWIN}">
    Header set Access-Control-Allow-Origin "*"
  </FilesMatch>
</IfModule>

<IfModule mod_alias.c>
${redirects.map(({ from, to }) => `  RedirectMatch 301 "^${full(from).replace(/\/$/, '')}/?$" "${full(to)}"`).join('\n')}
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L]
</IfModule>
`;
}
