import { kop, type Plek } from './plek.ts';

const LOGBOEK = `access_log /var/log/nginx/wozo-monitor.log wozo;
error_log /var/log/nginx/wozo-monitor-fouten.log crit;`;

/** A site with a host of its own: HTTPS, and whoever comes by HTTP is sent there. */
export function serverDeel({ host, doelmap }: Plek): string {
  return `${kop('Hoort in /etc/nginx/sites-available/, met een link in sites-enabled/.')}
server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    server_tokens off;
${inspringen(LOGBOEK, 4)}

    # Voor een certificaat van Let's Encrypt.
    location /.well-known/acme-challenge/ {
        root /var/www/html;
    }
    location / {
        return 301 https://$server_name$request_uri;
    }
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${host};
${inspringen(LOGBOEK, 4)}

    ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
    # Wat het NCSC goed of voldoende noemt, het beste voorop.
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-CHACHA20-POLY1305:ECDHE-RSA-AES128-GCM-SHA256;
    ssl_prefer_server_ciphers on;
    ssl_ecdh_curve X25519:secp384r1:prime256v1;
    ssl_session_cache shared:wozo:10m;
    ssl_session_tickets off;

    root ${doelmap}/huidig;
    include snippets/wozo-site.conf;
    # Met de module voor Brotli worden pagina's nog eens een zevende kleiner:
    # include snippets/wozo-brotli.conf;
}
`;
}

/** A site under a path of a host that has other sites too. */
export function onderPadDeel({ basis, doelmap }: Plek): string {
  return `${kop('Hoort in /etc/nginx/snippets/; de server van de host voegt het in, na zijn eigen regels.')}
location = ${basis.slice(0, -1)} {
    absolute_redirect off;
    return 301 ${basis};
}
location ^~ ${basis} {
${inspringen(LOGBOEK, 4)}
    alias ${doelmap}/huidig/;
    include snippets/wozo-site.conf;
    # Met de module voor Brotli worden pagina's nog eens een zevende kleiner:
    # include snippets/wozo-brotli.conf;
}
`;
}

function inspringen(text: string, by: number): string {
  return text.replaceAll(/^/gm, ' '.repeat(by));
}
