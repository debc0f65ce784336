import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { ensureApache, ensureNginx } from "../../tools/findWebServer.mjs";
import { freePort, type Site } from "./site";

/** A web server that people use, with the add-in in the folder `addin` of its site. */
export interface WebServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** nginx with the snippet of the build, and in front of it what a site may have set for all its pages. */
export async function startNginx(site: Site): Promise<WebServer> {
  const program = ensureNginx();
  const folder = join(site.folder, "nginx");
  mkdirSync(folder, { recursive: true });
  writeCertificate(folder, site);
  writeFileSync(join(folder, "server.conf"), nginxConfig(site, folder));
  return start(
    program,
    ["-e", "stderr", "-p", folder, "-c", join(folder, "server.conf")],
    site.port,
  );
}

const nginxConfig = ({ folder: root, port }: Site, folder: string): string => `
${userInfo().uid === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid "${folder}/nginx.pid";
error_log stderr error;
events {}
http {
  access_log off;
  client_body_temp_path "${folder}/body";
  proxy_temp_path "${folder}/proxy";
  fastcgi_temp_path "${folder}/fastcgi";
  uwsgi_temp_path "${folder}/uwsgi";
  scgi_temp_path "${folder}/scgi";
  types {
    text/html html;
    text/css css;
    application/javascript js;
    text/xml xml;
    text/plain txt;
    image/png png;
    image/svg+xml svg;
  }
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    ssl_certificate "${folder}/localhost.crt";
    ssl_certificate_key "${folder}/localhost.key";
    root "${root}";
    add_header X-Frame-Options SAMEORIGIN always;
    include "${root}/addin/nginx.conf";
    # The embedded host looks for the manifest beside itself.
    location = /manifest.xml { alias "${root}/addin/manifest.xml"; }
  }
}
`;

/** Apache with the .htaccess of the build, and around it what a site may have set for all its pages. */
export async function startApache(site: Site): Promise<WebServer> {
  const program = ensureApache();
  // Apache serves nothing as root, so what it serves must be everybody's to read.
  const folder = mkdtempSync(join(tmpdir(), "apache-"));
  chmodSync(folder, 0o755);
  cpSync(join(site.folder, "addin"), join(folder, "addin"), { recursive: true });
  writeCertificate(folder, site);
  const port = await freePort();
  writeFileSync(join(folder, "server.conf"), apacheConfig(folder, port));
  const server = await start(
    program,
    ["-D", "FOREGROUND", "-f", join(folder, "server.conf")],
    port,
  );
  return {
    port,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const moduleFolders = [
  "/usr/lib/apache2/modules",
  "/usr/lib64/httpd/modules",
  "/usr/libexec/apache2",
];
const modules = ["mpm_event", "unixd", "authz_core", "mime", "headers", "ssl"];

function apacheConfig(folder: string, port: number): string {
  const place = moduleFolders.find((candidate) => existsSync(candidate));
  if (place === undefined)
    throw new Error(`Apache's modules are in none of ${String(moduleFolders)}`);
  return `
ServerName localhost
ServerRoot "${folder}"
PidFile "${folder}/apache.pid"
ErrorLog "|/bin/cat 1>&2"
LogLevel error
Listen 127.0.0.1:${port}
${modules.map((name) => loadModule(name, place)).join("\n")}
${userInfo().uid === 0 ? "User nobody" : ""}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/javascript .js
AddType text/xml .xml
AddType text/plain .txt
AddType image/png .png
AddType image/svg+xml .svg
SSLEngine on
SSLCertificateFile "${folder}/localhost.crt"
SSLCertificateKeyFile "${folder}/localhost.key"
DocumentRoot "${folder}"
Header set X-Frame-Options SAMEORIGIN
Header set Content-Security-Policy "frame-ancestors 'none'"
<Directory "${folder}/addin">
  AllowOverride FileInfo AuthConfig
</Directory>
`;
}

/** Some builds of Apache have some modules within. */
const loadModule = (name: string, folder: string): string => `
<IfModule !${name}_module>
  LoadModule ${name}_module "${folder}/mod_${name}.so"
</IfModule>`;

function writeCertificate(folder: string, { certificate }: Site): void {
  writeFileSync(join(folder, "localhost.crt"), certificate.cert);
  writeFileSync(join(folder, "localhost.key"), certificate.key, { mode: 0o600 });
}

/** Starts a server and waits until it listens; fails with its own words when it ends instead. */
async function start(program: string, argv: readonly string[], port: number): Promise<WebServer> {
  const server = spawn(program, argv, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(server, "exit");
  while (!(await listens(port)))
    if (server.exitCode !== null) throw new Error(`${program} did not start: ${said}`);
  return {
    port,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.once("error", () => setTimeout(resolve, 50, false));
    socket.once("connect", () => socket.destroy());
  });
