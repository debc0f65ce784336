/** A key and its certificate, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}
export function localCertificate(): Promise<Certificate>;
export function keyHash(certificate: Certificate): string;
