import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { buildDemo, type Shadow } from './build';
import { HOST } from './data/records';
import { reportPage } from './data/report';

/** The demonstration while it is served, under a Lightning host name that the test browser alone maps to it. */
export interface DemoServer {
  readonly host: string;
  readonly port: number;
  url(path: string): string;
  close(): Promise<void>;
}

const SLDS = resolve('node_modules/@salesforce-ux/design-system/assets');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

function page(shadow: Shadow): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Demonstration CRM</title>
<link rel="stylesheet" href="/slds/styles/salesforce-lightning-design-system.min.css">
<link rel="stylesheet" href="/demo/app.css">
</head>
<body>
<div id="auraLoadingBox" hidden></div>
<script src="/demo/app-${shadow}.js"></script>
</body>
</html>
`;
}

/** A file below one of the two folders; undefined for anything else. */
function fileOf(path: string, demo: string): string | undefined {
  const [folder, prefix] = path.startsWith('/slds/') ? [SLDS, '/slds/'] : [demo, '/demo/'];
  if (!path.startsWith(prefix)) return undefined;
  const file = normalize(join(folder, path.slice(prefix.length)));
  return file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, demo: string, shadow: Shadow): void {
  const url = new URL(request.url ?? '/', 'https://localhost');
  const file = fileOf(url.pathname, demo);
  if (file !== undefined) {
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
    return;
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (url.pathname === '/reports/lightningReportApp.app') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(reportPage(Number(url.searchParams.get('rows') ?? 50)));
    return;
  }
  if (!url.pathname.startsWith('/lightning/')) {
    response.writeHead(url.pathname === '/' ? 302 : 404, { location: '/lightning/o/Account/list' }).end();
    return;
  }
  const strict = url.searchParams.get('csp') === 'strict' ? { 'content-security-policy': STRICT_CSP } : {};
  const asked = url.searchParams.get('shadow');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...strict });
  response.end(page(asked === 'native' || asked === 'synthetic' ? asked : shadow));
}

/** Serves the demonstration on this machine alone, over TLS with a certificate made for the occasion. */
export async function serveDemo(options: { readonly shadow?: Shadow } = {}): Promise<DemoServer> {
  const demo = await buildDemo();
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOST }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] }],
  });
  const server = createServer({ key, cert }, (request, response) =>
    answer(request, response, demo, options.shadow ?? 'synthetic'),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    host: HOST,
    port,
    url: (path) => `https://${HOST}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
