import { createHash, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

const folder = join(".cache", "certificate");
const dayMs = 24 * 60 * 60 * 1000;

/** The kept certificate while it is good for another day; null otherwise. */
function kept() {
  try {
    const cert = readFileSync(join(folder, "localhost.crt"), "utf8");
    const key = readFileSync(join(folder, "localhost.key"), "utf8");
    return Date.parse(new X509Certificate(cert).validTo) > Date.now() + dayMs
      ? { cert, key }
      : null;
  } catch {
    // None was made yet, or what stands there is no certificate: a new one is made.
    return null;
  }
}

/** A self-signed certificate for localhost, kept for thirty days. */
export async function localCertificate() {
  const found = kept();
  if (found) return found;
  const notAfterDate = new Date(Date.now() + 30 * dayMs);
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "localhost.crt"), made.cert);
  writeFileSync(join(folder, "localhost.key"), made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private };
}

/** What a browser of ours is told to trust: the hash of this one key. */
export function keyHash({ cert }) {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}
