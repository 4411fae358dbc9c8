// Serves a built site on loopback as GitHub Pages does, and a picture for every other host.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { picture } from "./picture.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/vnd.microsoft.icon",
  ".woff2": "font/woff2",
};

const PACKED = /text|javascript|json|xml/;

/** A certificate that nobody trusts: the browser is told not to ask. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  try {
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"].concat(
        ["-days", "2", "-subj", "/CN=loopback", "-keyout", key, "-out", cert],
      ),
      { stdio: "ignore" },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** What there is at a path of the site: a file, where else to go, or the page for the lost. */
function lookUp(site, path) {
  const file = join(site, normalize(`/${path}`));
  if (path === "" || path.endsWith("/")) {
    const index = join(file, "index.html");
    return isFile(index) ? { status: 200, file: index } : { status: 404 };
  }
  if (isFile(file)) {
    return { status: 200, file };
  }
  return { status: isFile(join(file, "index.html")) ? 301 : 404 };
}

function sendFile(request, response, status, file) {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const headers = { "content-type": type, "cache-control": "max-age=600", vary: "Accept-Encoding" };
  let body = readFileSync(file);
  if (PACKED.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
    body = gzipSync(body);
    headers["content-encoding"] = "gzip";
  }
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function answer(site, base, shown, request, response) {
  const host = request.headers[":authority"] ?? request.headers.host;
  if (host !== base.host) {
    response.writeHead(200, { "content-type": "image/png", "cache-control": "max-age=31536000" });
    response.end(shown);
    return;
  }
  const path = decodeURIComponent(new URL(request.url, base).pathname);
  const found = path.startsWith(base.pathname)
    ? lookUp(site, path.slice(base.pathname.length))
    : { status: 404 };
  if (found.status === 301) {
    response.writeHead(301, { location: `${base.origin}${encodeURI(path)}/` });
    response.end();
  } else {
    sendFile(request, response, found.status, found.file ?? join(site, "404.html"));
  }
}

function listen(server) {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address().port));
  });
}

/**
 * Starts it. `rules` make a browser ask here, whatever host it wants: port 443 over HTTP/2 and TLS,
 * as at GitHub Pages, all others in the clear.
 */
export async function serve(site, base) {
  const shown = picture();
  const handler = (request, response) => answer(site, base, shown, request, response);
  const secure = createSecureServer({ ...certificate(), allowHTTP1: true }, handler);
  const plain = createServer(handler);
  const [securePort, plainPort] = [await listen(secure), await listen(plain)];
  return {
    rules: `MAP *:443 127.0.0.1:${securePort}, MAP * 127.0.0.1:${plainPort}`,
    close: () => [secure, plain].forEach((server) => server.close()),
  };
}
