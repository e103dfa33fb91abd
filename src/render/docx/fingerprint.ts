import { createHash } from 'node:crypto';

/** A short name for a text that is longer than Word allows: 128 bits of its SHA-256, in base 36 (25 characters at most). */
export function fingerprint(text: string): string {
  const digest = createHash('sha256').update(text, 'utf8').digest('hex');
  return BigInt(`0x${digest.slice(0, 32)}`).toString(36);
}
