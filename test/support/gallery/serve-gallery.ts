import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { SECURITY_HEADERS } from '../../../src/platform/http/security-headers.ts';
import { ASSETS_BY_HREF, FONT_FILES } from '../../../src/ui/index.ts';

/** Serves whole documents by name (`/work`), and the assets, on a free port, under the product's own headers. */
export function serveGallery(pages: ReadonlyMap<string, string>): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const asset = ASSETS_BY_HREF.get(path);
    const font = FONT_FILES.get(path);
    const page = pages.get(path.slice(1));
    for (const [header, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(header, value);
    if (asset) response.setHeader('Content-Type', asset.contentType).end(asset.body);
    else if (font) response.setHeader('Content-Type', 'font/woff2').end(readFileSync(font));
    else if (page) response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('the gallery has no port');
      resolve({ address: `http://127.0.0.1:${bound.port}`, server });
    });
  });
}
