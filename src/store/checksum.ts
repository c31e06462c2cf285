import { hash } from 'node:crypto';

/** The digest by which a file or a line of a log proves that it holds what was written: SHA-256 in hex. */
export function checksum(text: string): string {
  return hash('sha256', text, 'hex');
}
