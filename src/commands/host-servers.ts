import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { toCaddyfile } from '../hosting/caddy.ts';
import { toNginx } from '../hosting/nginx.ts';
import type { Hosting } from '../hosting/policy.ts';

/** A web server of the machine, made to serve a folder with the file that the project generates for it. */
export interface HostServer {
  name: string;
  /** What a person installs to have it. */
  package: string;
  /** Path of the programme, if the machine has it. */
  programme(): string | undefined;
  /** Which encodings it can send as they lie beside the file. */
  encodings(): readonly ('br' | 'gzip')[];
  /** Writes the configuration into `folder` and returns the arguments of the programme; `check` only tests the file. */
  prepare(folder: string, root: string, port: number, hosting: Hosting): { run: string[]; check: string[] };
}

function find(...names: string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const APACHE = '/usr/lib/apache2/modules/';
const asRoot = process.getuid?.() === 0;

export const HOST_SERVERS: readonly HostServer[] = [
  {
    name: 'nginx',
    package: 'nginx',
    programme: () => find('nginx'),
    encodings: () => (existsSync(BROTLI) ? ['br', 'gzip'] : ['gzip']),
    prepare(folder, root, port, hosting) {
      const brotli = existsSync(BROTLI);
      writeFileSync(join(folder, 'site.conf'), toNginx(hosting, { listen: `127.0.0.1:${port}`, root, brotli }));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
      writeFileSync(join(folder, 'nginx.conf'), `${brotli ? `load_module ${BROTLI};\n` : ''}${asRoot ? 'user root;\n' : ''}worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log; events { worker_connections 2048; }\nhttp { access_log off; sendfile on; ${temporary} include ${folder}/site.conf; }\n`);
      const start = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
      return { run: [...start, '-g', 'daemon off;'], check: [...start, '-t'] };
    },
  },
  {
    name: 'Caddy',
    package: 'caddy',
    programme: () => find('caddy'),
    encodings: () => ['br', 'gzip'],
    prepare(folder, root, port, hosting) {
      const file = join(folder, 'Caddyfile');
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n\n${toCaddyfile(hosting, { address: `http://127.0.0.1:${port}`, root })}`);
      return { run: ['run', '--config', file, '--adapter', 'caddyfile'], check: ['validate', '--config', file, '--adapter', 'caddyfile'] };
    },
  },
  {
    name: 'Apache',
    package: 'apache2',
    programme: () => find('apache2', 'httpd'),
    encodings: () => ['br', 'gzip'],
    prepare(folder, root, port) {
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'headers', 'rewrite'].filter((name) => existsSync(`${APACHE}mod_${name}.so`)).map((name) => `LoadModule ${name}_module ${APACHE}mod_${name}.so`);
      writeFileSync(join(folder, 'apache.conf'), `${modules.join('\n')}
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}
${asRoot ? 'User www-data\nGroup www-data' : ''}
AddLanguage pl .pl
AddLanguage br .br
DocumentRoot ${root}
<Directory ${root}>
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`);
      const start = ['-f', join(folder, 'apache.conf')];
      return { run: [...start, '-DFOREGROUND'], check: [...start, '-t'] };
    },
  },
];

/** A port of loopback that is free right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Tests the configuration with the server's own command, starts the server, lets `use` work with it and stops it.
 * @throws Error with what the server said when it refuses the file or does not answer within ten seconds
 */
export async function withServer<T>(server: HostServer, root: string, hosting: Hosting, use: (port: number) => Promise<T>): Promise<T> {
  const programme = server.programme();
  if (!programme) throw new Error(`Nie ma programu ${server.name}. Zainstaluj go: apt-get install ${server.package}`);
  const folder = mkdtempSync(join(tmpdir(), 'priorytety-host-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'home'));
  const env = { ...process.env, HOME: join(folder, 'home'), XDG_DATA_HOME: join(folder, 'home'), XDG_CONFIG_HOME: join(folder, 'home') };
  const port = await freePort();
  const { run, check } = server.prepare(folder, root, port, hosting);
  let child: ChildProcess | undefined;
  try {
    const checked = spawnSync(programme, check, { encoding: 'utf8', env });
    if (checked.status !== 0) throw new Error(`${server.name} odrzuca plik: ${checked.stderr}${checked.stdout}`);
    child = spawn(programme, run, { stdio: ['ignore', 'ignore', 'pipe'], env });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
    await answers(port, () => said, server.name);
    return await use(port);
  } finally {
    if (child && child.exitCode === null) {
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(port: number, said: () => string, name: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${name} nie odpowiada: ${said()}`);
}
