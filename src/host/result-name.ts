import { createHash } from 'node:crypto';

/**
 * The name under which a result is kept: a hash of what it tells and of all that decides it.
 * @param about what it tells, so that two results of the same things have two names
 */
export function nameResult(about: string, ...decisive: readonly string[]): string {
  const hash = createHash('sha256').update(about);
  for (const text of decisive) hash.update(text);
  return hash.digest('hex').slice(0, 40);
}
