import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** The file that a path means below one of the mounted folders; null for anything outside or missing. */
export function fileFor(mounts, path) {
  let plain;
  try {
    plain = decodeURIComponent(path.split("?")[0]);
  } catch {
    // A malformed escape names no file.
    return null;
  }
  const [prefix, root] = mounts.find(([start]) => plain.startsWith(start)) ?? [];
  if (root === undefined) return null;
  const file = normalize(join(root, plain.slice(prefix.length)));
  if (!file.startsWith(normalize(root + sep))) return null;
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    // statSync throws for what is not there; to the visitor that is simply not found.
    return null;
  }
}

/**
 * Serves folders over https on localhost. `mounts` are pairs of path prefix and folder, the longer first.
 * Rejects with the system's error, such as EADDRINUSE, when the port cannot be had.
 */
export function startServer({ mounts, port, certificate }) {
  const server = createServer(certificate, (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return void response.writeHead(405).end();
    const file = fileFor(mounts, request.url ?? "/");
    if (file === null) return void response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
    if (request.method === "HEAD") return void response.end();
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () =>
      resolve({
        port: server.address().port,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
          }),
      }),
    );
  });
}
