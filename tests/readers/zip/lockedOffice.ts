import { createCipheriv, createHash, createHmac } from "node:crypto";
import { compoundFile } from "./compoundFile";

type Bytes = Uint8Array<ArrayBuffer>;

const spins = 1000;
/** What tells apart the keys that are made of one password. */
const purposes = {
  verifierInput: "fea7d2763b4b9e79",
  verifierHash: "d7aa0f6d3061344e",
  key: "146e0be7abacd0d6",
  hmacKey: "5fb2ad010cb9e1f6",
  hmacValue: "a0677f02b22c8433",
} as const;

const hashOf = (...parts: readonly Uint8Array[]): Bytes =>
  new Uint8Array(createHash("sha512").update(Buffer.concat(parts)).digest());
const numberBytes = (value: number): Bytes => new Uint8Array(Uint32Array.of(value).buffer);
const hex = (digits: string): Bytes => new Uint8Array(Buffer.from(digits, "hex"));
/** Bytes as good as chance that are the same in every run. */
const bytesFor = (what: string, length: number): Bytes =>
  hashOf(Buffer.from(what)).subarray(0, length);

function sealed(bytes: Uint8Array, key: Uint8Array, salt: Uint8Array): Bytes {
  const cipher = createCipheriv("aes-256-cbc", key, salt.subarray(0, 16)).setAutoPadding(false);
  const padded = new Uint8Array(Math.ceil(bytes.length / 16) * 16);
  padded.set(bytes);
  return new Uint8Array(Buffer.concat([cipher.update(padded), cipher.final()]));
}

/**
 * An Office document under a password as Word saves one: "agile encryption" of [MS-OFFCRYPTO], AES with 256
 * bits, in a compound file. It opens with the password.
 */
export function lockedOffice(document: Uint8Array, password: string): Uint8Array {
  const salt = bytesFor("password salt", 16);
  let hash = hashOf(salt, Buffer.from(password, "utf16le"));
  for (let spin = 0; spin < spins; spin++) hash = hashOf(numberBytes(spin), hash);
  const keyFor = (purpose: keyof typeof purposes): Bytes =>
    hashOf(hash, hex(purposes[purpose])).subarray(0, 32);
  const key = bytesFor("key", 32);
  const keySalt = bytesFor("key salt", 16);
  const packaged = packageOf(document, key, keySalt);
  const input = bytesFor("verifier", 16);
  const hmacKey = bytesFor("hmac", 64);
  const saltFor = (purpose: keyof typeof purposes): Bytes =>
    hashOf(keySalt, hex(purposes[purpose]));
  const hmac = new Uint8Array(createHmac("sha512", hmacKey).update(packaged).digest());
  const parts = {
    keySalt,
    salt,
    hmacKey: sealed(hmacKey, key, saltFor("hmacKey")),
    hmacValue: sealed(hmac, key, saltFor("hmacValue")),
    verifierInput: sealed(input, keyFor("verifierInput"), salt),
    verifierHash: sealed(hashOf(input), keyFor("verifierHash"), salt),
    key: sealed(key, keyFor("key"), salt),
  };
  return compoundFile([
    { name: "EncryptionInfo", bytes: informationOf(parts) },
    { name: "EncryptedPackage", bytes: packaged },
  ]);
}

const segmentBytes = 4096;

function packageOf(document: Uint8Array, key: Uint8Array, salt: Uint8Array): Bytes {
  const segments = [numberBytes(document.length), numberBytes(0)];
  for (let at = 0; at < document.length; at += segmentBytes)
    segments.push(
      sealed(
        document.subarray(at, at + segmentBytes),
        key,
        hashOf(salt, numberBytes(at / segmentBytes)),
      ),
    );
  const whole = Buffer.concat(segments);
  // Shorter streams would need sectors of another kind; what stands behind the said length counts for nothing.
  return new Uint8Array(Buffer.concat([whole, Buffer.alloc(Math.max(0, 4096 - whole.length))]));
}

function informationOf(parts: Readonly<Record<string, Uint8Array>>): Bytes {
  const of = (name: string): string => Buffer.from(parts[name] ?? []).toString("base64");
  const cipher =
    'saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"';
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${cipher} saltValue="${of("keySalt")}"/><dataIntegrity encryptedHmacKey="${of("hmacKey")}" encryptedHmacValue="${of("hmacValue")}"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${spins}" ${cipher} saltValue="${of("salt")}" encryptedVerifierHashInput="${of("verifierInput")}" encryptedVerifierHashValue="${of("verifierHash")}" encryptedKeyValue="${of("key")}"/></keyEncryptor></keyEncryptors></encryption>`;
  const version = hex("0400040040000000");
  return new Uint8Array(Buffer.concat([version, Buffer.from(xml.padEnd(4096))]));
}
