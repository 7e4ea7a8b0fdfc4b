import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxBestanden } from '../../scripts/hosting/nginx.ts';
import { BROTLI, vindNginx } from '../../scripts/setup/nginx.mjs';

const PLEK = { host: 'wozo-monitor.example', doelmap: '/srv/wozo-monitor' };

export interface Nginx {
  /** Where the site is: http://127.0.0.1:41234/ and so on, with BASIS, ending in a slash. */
  url: string;
  /** With HTTPS: where who comes without it is sent on. */
  zonderTls?: string;
  /** It sends Brotli as well: only where Debian's module for that is installed. */
  brotli: boolean;
  /** What nginx complained of so far. */
  fouten: () => string;
  /** What the shipped configuration writes of each request. */
  logboek: () => string;
  /** Reads the configuration again, with the list of old addresses. */
  herlaad: () => void;
  stop: () => Promise<void>;
}

/**
 * Starts the real nginx with the configuration in deploy/nginx, on a free port of this machine, and waits until it
 * answers. Changed in it are only the places: ports, folders, certificates.
 *
 * @param site the folder of the site, or the link to it
 */
export async function startNginx(site: string, options: { basis?: string; tls?: boolean } = {}): Promise<Nginx> {
  const { basis = '/', tls = false } = options;
  const { programma, brotli } = vindNginx();
  if (!programma) throw new Error('Voor deze test is nginx nodig: apt-get install nginx-light');
  const prefix = mkdtempSync(join(tmpdir(), 'wozo-nginx-'));
  const [poort, poortZonder] = [await freePort(), await freePort()];
  write(prefix, nginxBestanden({ ...PLEK, basis }));
  if (tls) certificate(prefix);
  const place = (text: string) =>
    text
      .replaceAll(`${PLEK.doelmap}/huidig`, site)
      .replaceAll('/var/log/nginx', prefix)
      .replaceAll(/# (include snippets\/wozo-brotli.conf;)/g, brotli ? '$1' : '');
  for (const pad of ['conf.d/wozo.conf', 'snippets/wozo-site.conf', 'snippets/wozo-onder-pad.conf']) {
    if (existsSync(join(prefix, pad))) edit(join(prefix, pad), place);
  }
  const server = join(prefix, 'sites-available/wozo-monitor');
  if (basis === '/')
    edit(server, (text) => (tls ? onPorts(place(text), poort, poortZonder, prefix) : onPort(place(text), poort)));
  else {
    const text = `server {\n    listen 127.0.0.1:${poort};\n    include snippets/wozo-onder-pad.conf;\n}\n`;
    write(prefix, [{ pad: 'sites-available/wozo-monitor', tekst: text }]);
  }
  const main = join(prefix, 'nginx.conf');
  writeFileSync(main, mainConfig(prefix, brotli));

  const child = spawn(programma, ['-p', prefix, '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const log = (name: string) => (existsSync(join(prefix, name)) ? readFileSync(join(prefix, name), 'utf8') : '');
  while (!(await answers(poort))) {
    if (child.exitCode !== null) throw new Error(`nginx start niet:\n${complaints}`);
    await wait(20);
  }
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${poort}${basis}`,
    ...(tls ? { zonderTls: `http://127.0.0.1:${poortZonder}/` } : {}),
    brotli,
    fouten: () => complaints + log('wozo-monitor-fouten.log'),
    logboek: () => log('wozo-monitor.log'),
    herlaad: () => {
      const { status, stderr } = spawnSync(programma, ['-p', prefix, '-c', main, '-s', 'reload'], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

/** The part of the configuration that is the machine's own, and that Debian brings. */
function mainConfig(prefix: string, brotli: boolean): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${prefix}/nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
    sendfile on;
    tcp_nopush on;
${folders.map((each) => `    ${each}_temp_path ${prefix}/tmp-${each};`).join('\n')}
    include conf.d/*.conf;
    include sites-available/*;
}
`;
}

/** Of the shipped servers that of the site alone, without HTTPS. */
function onPort(text: string, port: number): string {
  return text
    .slice(text.lastIndexOf('\nserver {'))
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/.*listen \[::\].*\n/, '')
    .replaceAll(/^ *ssl_.*\n/gm, '');
}

/** Both of the shipped servers, with a certificate of our own. */
function onPorts(text: string, secure: number, plain: number, prefix: string): string {
  return text
    .replace('listen 443 ssl', `listen 127.0.0.1:${secure} ssl`)
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replaceAll(/.*listen \[::\].*\n/g, '')
    .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+/g, prefix);
}

function certificate(prefix: string): void {
  const args =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=wozo-monitor.example';
  const files = ['-keyout', join(prefix, 'privkey.pem'), '-out', join(prefix, 'fullchain.pem')];
  const { status, stderr } = spawnSync('openssl', [...args.split(' '), ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function write(prefix: string, files: readonly { pad: string; tekst: string }[]): void {
  for (const { pad, tekst } of files) {
    mkdirSync(dirname(join(prefix, pad)), { recursive: true });
    writeFileSync(join(prefix, pad), tekst);
  }
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
