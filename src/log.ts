import { pino } from 'pino';
import type { Log } from './app/ports.ts';
import { StoreError } from './app/store.ts';

/** Where log lines go; standard output unless a test listens. */
export interface LogStream {
  write(line: string): void;
}

/**
 * One JSON object a line: the event's code and its details. Of an error only its kind, its code and its place in the
 * program are written, since its message may quote what a person wrote.
 */
export function createLog(level: string, stream?: LogStream): Log {
  const logger = stream ? pino({ level, base: null }, stream) : pino({ level, base: null });
  return {
    info: (event, details = {}) => logger.info(details, event),
    warn: (event, details = {}) => logger.warn(details, event),
    error: (event, details = {}, cause) => logger.error({ ...details, ...causeOf(cause) }, event),
  };
}

function causeOf(cause: unknown): Readonly<Record<string, string>> {
  if (!(cause instanceof Error)) return {};
  const code = cause instanceof StoreError ? cause.code : 'code' in cause ? String(cause.code) : '';
  const at =
    cause.stack
      ?.split('\n')
      .slice(1, 4)
      .map((line) => line.trim())
      .join(' < ') ?? '';
  return { cause: cause.name, ...(code && { causeCode: code }), at };
}
