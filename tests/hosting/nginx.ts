import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nginxBestanden } from '../../scripts/hosting/nginx.ts';
import { BROTLI, vindNginx } from '../../scripts/setup/nginx.mjs';

export interface Nginx {
  /** Where the site is: http://127.0.0.1:41234/ and so on, with BASIS, ending in a slash. */
  url: string;
  /** Where who comes without HTTPS is sent on. */
  zonderTls: string;
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
  if (tls) certificate(prefix);
  const plaatsen: (readonly [van: RegExp, naar: string])[] = [
    [/\/srv\/wozo-monitor\/huidig/g, site],
    [/\/var\/log\/nginx/g, prefix],
    [/\/etc\/letsencrypt\/live\/[^/]+/g, prefix],
    [/.*listen \[::\].*\n/g, ''],
    [/listen 80;/, `listen 127.0.0.1:${poortZonder};`],
    [/listen 443 ssl/, `listen 127.0.0.1:${poort} ssl`],
    ...(tls
      ? []
      : ([
          [/ ssl http2;/, ';'],
          [/^ *ssl_.*\n/gm, ''],
        ] as const)),
    ...(brotli ? ([[/# (include snippets\/wozo-brotli.conf;)/, '$1']] as const) : []),
  ];
  const metPad = `server {\n    listen 127.0.0.1:${poort};\n    include snippets/wozo-onder-pad.conf;\n}\n`;
  const bestanden = [
    { pad: 'nginx.conf', tekst: mainConfig(prefix, brotli) },
    ...nginxBestanden({ host: 'wozo-monitor.example', doelmap: '/srv/wozo-monitor', basis }),
    ...(basis === '/' ? [] : [{ pad: 'sites-available/wozo-monitor', tekst: metPad }]),
  ];
  for (const { pad, tekst } of bestanden) {
    mkdirSync(dirname(join(prefix, pad)), { recursive: true });
    writeFileSync(
      join(prefix, pad),
      plaatsen.reduce((now, [van, naar]) => now.replace(van, naar), tekst),
    );
  }

  const opdracht = ['-p', prefix, '-c', join(prefix, 'nginx.conf')];
  const child = spawn(programma, opdracht, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
  const ended = once(child, 'exit');
  const log = (name: string) => (existsSync(join(prefix, name)) ? readFileSync(join(prefix, name), 'utf8') : '');
  while (!(await answers(poort))) {
    if (child.exitCode !== null) throw new Error(`nginx start niet:\n${complaints}`);
    await wait(20);
  }
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${poort}${basis}`,
    zonderTls: `http://127.0.0.1:${poortZonder}/`,
    fouten: () => complaints + log('wozo-monitor-fouten.log'),
    logboek: () => log('wozo-monitor.log'),
    herlaad: () => {
      const { status, stderr } = spawnSync(programma, [...opdracht, '-s', 'reload'], { encoding: 'utf8' });
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

function certificate(prefix: string): void {
  const args =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=wozo-monitor.example';
  const files = ['-keyout', join(prefix, 'privkey.pem'), '-out', join(prefix, 'fullchain.pem')];
  const { status, stderr } = spawnSync('openssl', [...args.split(' '), ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    }).once('error', () => done(false));
  });
}
