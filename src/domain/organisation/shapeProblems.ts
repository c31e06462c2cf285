import { z } from 'zod';
import { roles } from '../responsibility/roles.ts';
import type { Problem } from './problems.ts';
import { addressSchemes, type ShapeProblem } from './shapes.ts';
import { nearest } from './spelling.ts';

type Issue = z.core.$ZodIssue;

/** What the shape found wrong with an entry, one problem a field, as problems at `at`. */
export function shapeProblems(error: z.ZodError, raw: unknown, at: string): readonly Problem[] {
  const seen = new Set<string>();
  return error.issues
    .filter((issue) => {
      const field = issue.path.join('.');
      return !seen.has(field) && seen.add(field);
    })
    .map((issue) => problemOf(issue, raw, at));
}

/** Keys that the shape does not know, however deep, as warnings at `at`. */
export function unknownKeys(shape: unknown, raw: unknown, at: string): readonly Problem[] {
  if (shape instanceof z.ZodDefault) return unknownKeys(shape.def.innerType, raw, at);
  if (shape instanceof z.ZodArray && Array.isArray(raw)) {
    return raw.flatMap((entry, index) => unknownKeys(shape.element, entry, `${at}[${index}]`));
  }
  if (!(shape instanceof z.ZodObject) || !isRecord(raw)) return [];
  const known = Object.keys(shape.shape);
  return Object.keys(raw).flatMap((key) => {
    if (known.includes(key)) return unknownKeys(shape.shape[key], raw[key], `${at}.${key}`);
    return [{ code: 'unknown-key', at, details: { key, nearest: nearest(key, known) } } as const];
  });
}

/** True for what JSON calls an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of a value's type as a writer of JSON or YAML knows it. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  const names: Readonly<Record<string, string>> = { string: 'text', boolean: 'yes or no', object: 'object' };
  return names[typeof value] ?? typeof value;
}

function problemOf(issue: Issue, raw: unknown, at: string): Problem {
  const field = issue.path.join('.');
  const found = valueAt(raw, issue.path);
  if (found === undefined) return { code: 'missing-field', at, details: { field } };
  if (issue.code === 'invalid_type') {
    const expected = expectedNames[issue.expected] ?? issue.expected;
    return { code: 'wrong-type', at, details: { field, expected, found: typeName(found) } };
  }
  if (issue.code === 'custom' && Array.isArray(found))
    return ownProblem(issue.params?.problem, field, '', at);
  if (typeof found !== 'string') {
    return { code: 'wrong-type', at, details: { field, expected: 'text', found: typeName(found) } };
  }
  if (issue.code === 'invalid_value') {
    return {
      code: 'unknown-value',
      at,
      details: { field, value: found, allowed: issue.values.map((value) => String(value)) },
    };
  }
  if (issue.code === 'custom') return ownProblem(issue.params?.problem, field, found, at);
  return { code: 'wrong-type', at, details: { field, expected: issue.code, found: typeName(found) } };
}

const expectedNames: Readonly<Record<string, string>> = { string: 'text', array: 'list', object: 'object' };

const ownProblems: {
  readonly [Code in ShapeProblem]: (field: string, value: string, at: string) => Problem;
} = {
  'blank-text': (field, _value, at) => ({ code: 'blank-text', at, details: { field } }),
  'bad-day': (field, value, at) => ({ code: 'bad-day', at, details: { field, value } }),
  'bad-email': (field, value, at) => ({ code: 'bad-email', at, details: { field, value } }),
  'bad-telephone': (field, value, at) => ({ code: 'bad-telephone', at, details: { field, value } }),
  'bad-address': (field, value, at) => ({
    code: 'bad-address',
    at,
    details: { field, value, schemes: addressSchemes },
  }),
  'unknown-time-zone': (field, value, at) => ({ code: 'unknown-time-zone', at, details: { field, value } }),
  'unknown-role': (field, value, at) => {
    const known = roles.map((role) => role.id);
    return { code: 'unknown-role', at, details: { field, value, nearest: nearest(value, known) } };
  },
  'not-a-task-role': (field, value, at) => ({ code: 'not-a-task-role', at, details: { field, value } }),
  'no-emergency-numbers': (field, _value, at) => ({
    code: 'no-emergency-numbers',
    at: `${at}.${field}`,
    details: {},
  }),
};

function isShapeProblem(code: unknown): code is ShapeProblem {
  return typeof code === 'string' && Object.hasOwn(ownProblems, code);
}

function ownProblem(code: unknown, field: string, value: string, at: string): Problem {
  return isShapeProblem(code)
    ? ownProblems[code](field, value, at)
    : { code: 'wrong-type', at, details: { field, expected: 'text', found: typeName(value) } };
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) ? value[String(key)] : undefined;
  }, raw);
}
