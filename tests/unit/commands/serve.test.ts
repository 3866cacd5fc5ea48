import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer as createNetServer } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createSiteServer, listen } from '../../../scripts/serve.mjs';
import { folder, write } from './project.ts';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

const long = `<!doctype html><title>Lang</title>${'<p>Æbler og pærer.</p>'.repeat(200)}`;
const pages = {
  'index.html': '<h1>Sprog</h1>',
  '404.html': '<h1>404 alle sprog</h1>',
  'plain.html': '<h1>Plain</h1>',
  'da/index.html': '<h1>Hej</h1>',
  'da/404.html': '<h1>404 på dansk</h1>',
  'da/æble/index.html': '<h1>Æble</h1>',
  'long/index.html': long,
};

/** Serves a folder; the result asks for an address exactly as it is written, as `fetch` would not. */
async function serve(t: TestContext, files: Record<string, string> = pages, base = '/') {
  const dir = folder(t, { 'secret.txt': 'secret', ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`dist/${path}`, text])) });
  const { port, close } = await listen(createSiteServer(join(dir, 'dist'), { base }), 0);
  t.after(close);
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          resolve({ status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8') });
        });
      }).on('error', reject).end();
    });
  return { dir, port, get };
}

describe('addresses', () => {
  it('an address with a closing slash is the page in that folder', async (t) => {
    const { get } = await serve(t);
    assert.equal((await get('/')).text, '<h1>Sprog</h1>');
    assert.equal((await get('/da/')).text, '<h1>Hej</h1>');
    assert.equal((await get('/da/?from=mail')).status, 200);
    assert.equal((await get('/da/%C3%A6ble/')).text, '<h1>Æble</h1>');
  });

  it('without the slash it leads to the one with it, and keeps the question', async (t) => {
    const { get } = await serve(t);
    const { status, headers } = await get('/da?a=b');
    assert.deepEqual([status, headers.location], [301, '/da/?a=b']);
    assert.equal((await get('/da/%C3%A6ble')).headers.location, '/da/%C3%A6ble/');
  });

  it('a file is served under its own name, with the right type', async (t) => {
    const names = { 'x.html': 'text/html; charset=utf-8', 'x.css': 'text/css; charset=utf-8', 'x.js': 'text/javascript; charset=utf-8', 'x.svg': 'image/svg+xml', 'x.png': 'image/png', 'x.webmanifest': 'application/manifest+json', 'x.xml': 'application/xml', 'x.txt': 'text/plain; charset=utf-8', 'x.woff2': 'font/woff2', 'x.json': 'application/json', 'x.wasm': 'application/wasm', 'x.odd': 'application/octet-stream' };
    const { get } = await serve(t, Object.fromEntries(Object.keys(names).map((name) => [name, 'x'])));
    for (const [name, type] of Object.entries(names)) assert.equal((await get(`/${name}`)).headers['content-type'], type);
  });

  it('doubled slashes lead to single ones on this site, never to another one', async (t) => {
    const { get } = await serve(t);
    assert.equal((await get('//da//')).headers.location, '/da/');
    assert.equal((await get('//evil.example/%2e%2e')).headers.location, '/evil.example/%2e%2e');
  });

  it('only GET and HEAD are answered', async (t) => {
    const { get } = await serve(t);
    const { status, headers } = await get('/', {}, 'POST');
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
    const head = await get('/da/', {}, 'HEAD');
    assert.deepEqual([head.status, head.headers['content-length'], head.text], [200, '12', '']);
  });
});

describe('pages that are not there', () => {
  it('the nearest 404 page answers, with status 404', async (t) => {
    const { get } = await serve(t);
    for (const path of ['/da/nothing', '/da/a/b/c/', '/da/nothing.html']) {
      const { status, text } = await get(path);
      assert.deepEqual([status, text], [404, '<h1>404 på dansk</h1>'], path);
    }
    for (const path of ['/nothing', '/fr/x/', '/plain']) {
      const { status, text } = await get(path);
      assert.deepEqual([status, text], [404, '<h1>404 alle sprog</h1>'], path);
    }
  });

  it('a site without a 404 page still answers 404', async (t) => {
    const { get } = await serve(t, { 'index.html': 'x' });
    assert.deepEqual([(await get('/x')).status, (await get('/x', {}, 'HEAD')).text], [404, '']);
  });

  it('nothing outside the folder can be had', async (t) => {
    const { dir, get } = await serve(t);
    symlinkSync(join(dir, 'secret.txt'), join(dir, 'dist/link.txt'));
    symlinkSync(dir, join(dir, 'dist/up'));
    write(dir, 'dist-other/index.html', 'secret');
    const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/da/%2e%2e%2f%2e%2e%2fsecret.txt', '/..%5csecret.txt', '/%252e%252e/secret.txt',
      '/../dist-other/', '/link.txt', '/up/secret.txt', '/da/..', '/%00', '/secret.txt%00.html', '/%', '/%ff', '/da/%E0%A4%A', 'http://x/../secret.txt', `${dir}/secret.txt`];
    for (const path of paths) {
      const { status, text } = await get(path);
      assert.equal(status, 404, path);
      assert.ok(!text.includes('secret'), path);
    }
  });

  it('a request line with raw dots and backslashes gets no further either', async (t) => {
    const { port } = await serve(t);
    for (const path of ['/../../secret.txt', '/..\\secret.txt', '/./../secret.txt']) {
      const text = await new Promise<string>((resolve) => {
        let all = '';
        const socket = connect(port, '127.0.0.1', () => {
          socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
        });
        socket.on('data', (part) => (all += part)).on('close', () => resolve(all));
      });
      assert.match(text, /^HTTP\/1\.1 40[04]/, path);
    }
  });
});

describe('copies and packing', () => {
  it('a browser that has this very version is told so', async (t) => {
    const { dir, get } = await serve(t);
    const etag = (await get('/da/')).headers.etag ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, text } = await get('/da/', { 'if-none-match': known });
      assert.deepEqual([status, text], [304, ''], known);
    }
    assert.equal((await get('/da/', { 'if-none-match': '"other"' })).status, 200);
    write(dir, 'dist/da/index.html', '<h1>Changed</h1>');
    const changed = await get('/da/', { 'if-none-match': etag });
    assert.deepEqual([changed.status, changed.text], [200, '<h1>Changed</h1>']);
  });

  it('packs as the browser can unpack, and tags each packing', async (t) => {
    const { get } = await serve(t);
    const br = await get('/long/', { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(br.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(br.bytes).toString(), long);
    assert.ok(br.bytes.length < long.length / 10);
    const gz = await get('/long/', { 'accept-encoding': 'gzip, br;q=0' });
    assert.equal(gz.headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(gz.bytes).toString(), long);
    const raw = await get('/long/');
    assert.deepEqual([raw.headers['content-encoding'], raw.text], [undefined, long]);
    assert.equal(raw.headers.vary, 'Accept-Encoding');
    assert.equal(new Set([br, gz, raw].map(({ headers }) => headers.etag)).size, 3);
  });

  it('does not pack pictures', async (t) => {
    const { get } = await serve(t, { 'x.png': 'x'.repeat(5000) });
    assert.equal((await get('/x.png', { 'accept-encoding': 'br' })).headers['content-encoding'], undefined);
  });

  it('pages are asked about each time, files named by their contents never again', async (t) => {
    const { get } = await serve(t, { 'index.html': 'x', '_astro/a.b1c2.css': 'x' });
    assert.equal((await get('/')).headers['cache-control'], 'no-cache');
    assert.match((await get('/_astro/a.b1c2.css')).headers['cache-control'] ?? '', /immutable/);
  });
});

describe('what the site tells its host', () => {
  it('redirects come before files, with or without the slash', async (t) => {
    const { get } = await serve(t, { ...pages, 'old/index.html': 'a page that leads on', _redirects: '# moved\n/old/ /da/ 301\n\n/b/* /da/æble/ 302\n/self /self/\n' });
    for (const path of ['/old', '/old/', '/old/?x=1']) {
      const { status, headers } = await get(path);
      assert.deepEqual([status, headers.location], [301, path.includes('?') ? '/da/?x=1' : '/da/']);
    }
    assert.deepEqual([(await get('/b/anything')).status, (await get('/b/anything')).headers.location], [302, '/da/%C3%A6ble/']);
    assert.equal((await get('/self/')).status, 404);
  });

  it('headers are sent for the addresses that they are for', async (t) => {
    const { get } = await serve(t, { ...pages, _headers: '/*\n  Content-Security-Policy: default-src \'self\'\n  X-A: one\n# da\n/da/*\n  X-A: two\n  Cache-Control: max-age=60\n' });
    const da = (await get('/da/')).headers;
    assert.deepEqual([da['content-security-policy'], da['x-a'], da['cache-control']], ['default-src \'self\'', 'one, two', 'max-age=60']);
    assert.equal((await get('/')).headers['x-a'], 'one');
    assert.equal((await get('/nothing')).headers['content-security-policy'], 'default-src \'self\'');
  });

  it('the two files themselves are not for readers', async (t) => {
    const { get } = await serve(t, { _headers: '/*\n  X-A: b\n', _redirects: '/a /b 301\n' });
    assert.deepEqual([(await get('/_headers')).status, (await get('/_redirects')).status], [404, 404]);
  });
});

describe('a site under a base path', () => {
  it('answers below the base, and leads there from the root', async (t) => {
    const { get } = await serve(t, pages, '/help/');
    assert.deepEqual([(await get('/')).status, (await get('/')).headers.location], [302, '/help/']);
    assert.equal((await get('/help')).headers.location, '/help/');
    assert.equal((await get('/help/da/')).text, '<h1>Hej</h1>');
    assert.equal((await get('/help/da')).headers.location, '/help/da/');
  });

  it('outside the base there is nothing but the 404 page', async (t) => {
    const { get } = await serve(t, pages, '/help');
    assert.equal((await get('/da/')).status, 404);
    assert.equal((await get('/helpda/')).status, 404);
    assert.equal((await get('/help/../da/')).status, 404);
    assert.equal((await get('/help/da/x')).text, '<h1>404 på dansk</h1>');
  });
});

describe('a port that is taken', () => {
  const occupy = async (t: TestContext, host: string): Promise<number> => {
    const other = createNetServer();
    await new Promise<void>((done) => other.listen(0, host, done));
    t.after(() => other.close());
    const address = other.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };

  it('the next free one is used, and that is said', async (t) => {
    const taken = await occupy(t, '127.0.0.1');
    const said: string[] = [];
    const { port, close } = await listen(createSiteServer('.'), taken, { log: (line) => said.push(line) });
    t.after(close);
    assert.ok(port > taken && port <= taken + 20);
    assert.deepEqual(said, [`Port ${taken} is taken, so this uses port ${port}.`]);
  });

  it('a program on the other of the two localhost addresses counts', async (t) => {
    const taken = await occupy(t, '::1').catch(() => 0);
    if (taken === 0) return t.skip('this machine has no IPv6');
    const { port, close } = await listen(createSiteServer('.'), taken);
    t.after(close);
    assert.notEqual(port, taken);
  });

  it('closing ends at once, with a browser still connected', async () => {
    const { port, close } = await listen(createSiteServer('.'), 0);
    const socket = connect(port, '127.0.0.1');
    await new Promise((done) => socket.once('connect', done));
    socket.on('error', () => {});
    await close();
    await new Promise((done) => (socket.destroyed ? done(null) : socket.once('close', done)));
  });
});
