/**
 * A certificate made in memory at each start, for all hosts of the sandbox. Nothing is written to disk; a browser trusts
 * it by the hash of its public key (`spki`) and still refuses any other.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { CERTIFICATE_NAMES } from './hosts.mjs';

export async function makeCertificate() {
  const pems = await generate([{ name: 'commonName', value: 'sandbox' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: CERTIFICATE_NAMES.map((value) => ({ type: 2, value })) },
    ],
  });
  const key = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, spki: createHash('sha256').update(key).digest('base64') };
}
