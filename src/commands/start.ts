import { fileURLToPath } from 'node:url';
import { readAddress } from '../environment.ts';
import { buildSite } from './build.ts';
import { serveStatic } from './static-server.ts';

if (!(await buildSite())) process.exit(1);
const { base } = readAddress(process.env);
const { origin } = await serveStatic(fileURLToPath(new URL('../../dist', import.meta.url)), { port: Number(process.env['PORT'] ?? 4321), base });
console.log(`\nSerwis działa pod adresem ${origin}${base}\nAby go zatrzymać, naciśnij Ctrl+C.`);
