import { IANAZone } from 'luxon';
import { z } from 'zod';
import { languages } from '../language.ts';
import { delegableTaskIds } from '../responsibility/delegableTasks.ts';
import { isRoleId, roleOf } from '../responsibility/roles.ts';
import { isDay } from '../time.ts';
import type {
  Absence,
  Appointment,
  ChannelEntry,
  Delegation,
  Organisation,
  Person,
  Place,
  RoleId,
  Unit,
} from './types.ts';
import { delegationStatuses, personKinds, platforms, unitLevels } from './types.ts';

/** The schemes that the address of a door can have. */
export const addressSchemes = ['https:', 'http:', 'mailto:', 'tel:'] as const;

/** A check that a shape makes beyond its type, with the code of the problem it finds. */
export type ShapeProblem =
  | 'blank-text'
  | 'bad-day'
  | 'bad-email'
  | 'bad-telephone'
  | 'bad-address'
  | 'unknown-time-zone'
  | 'unknown-role'
  | 'not-a-task-role'
  | 'no-emergency-numbers';

const failing = (problem: ShapeProblem) => ({ params: { problem } });
const text = z.string().refine((value) => value.trim() !== '', failing('blank-text'));
const day = z.string().refine(isDay, failing('bad-day'));
const openEnd = day.nullable().default(null);
const words = z.object({ nb: text, en: text });
const language = z.enum(languages);
const role = z.custom<RoleId>(
  (value) => typeof value === 'string' && isRoleId(value),
  failing('unknown-role'),
);
const taskRole = role.refine((value) => roleOf(value).kind === 'task', failing('not-a-task-role'));
const email = z.string().refine((value) => /^\S+@\S+$/.test(value), failing('bad-email'));
const telephone = z.string().refine((value) => /^\+?\d[\d ]*$/.test(value), failing('bad-telephone'));
const address = z
  .string()
  .refine((value) => addressSchemes.some((scheme) => value.startsWith(scheme)), failing('bad-address'));
const timeZone = z.string().refine((value) => IANAZone.isValidZone(value), failing('unknown-time-zone'));

/** The organisation itself. Without an emergency number nobody could be told whom to call. */
export const organisationShape = z.object({
  id: text,
  names: words,
  timeZone,
  emergency: z
    .array(z.object({ id: text, names: words, number: telephone }))
    .refine((numbers) => numbers.length > 0, failing('no-emergency-numbers')),
  doors: z.array(z.object({ id: text, names: words, address })).default([]),
}) satisfies z.ZodType<Organisation>;

const unit = z.object({
  id: text,
  names: words,
  short: z.array(text).default([]),
  level: z.enum(unitLevels),
  parent: text.nullable(),
  campus: text,
}) satisfies z.ZodType<Unit>;

const person = z.object({
  id: text,
  name: text,
  email,
  unit: text,
  kind: z.enum(personKinds),
  language,
}) satisfies z.ZodType<Person>;

const appointment = z.object({
  id: text,
  role,
  person: text,
  unit: text,
  from: day,
  to: openEnd,
  substitute: text.nullable().default(null),
}) satisfies z.ZodType<Appointment>;

const delegation = z.object({
  id: text,
  from: text,
  to: text,
  unit: text,
  tasks: z.array(z.enum(delegableTaskIds)),
  role: taskRole.nullable().default(null),
  validFrom: day,
  validTo: openEnd,
  status: z.enum(delegationStatuses),
}) satisfies z.ZodType<Delegation>;

const absence = z.object({ person: text, from: day, to: day }) satisfies z.ZodType<Absence>;

const place = z.object({
  id: text,
  names: words,
  building: text,
  room: text.nullable().default(null),
  unit: text,
  campus: text,
}) satisfies z.ZodType<Place>;

const channel = z.object({
  unit: text,
  platform: z.enum(platforms),
  id: text,
  language,
}) satisfies z.ZodType<ChannelEntry>;

/** The shape of one entry of each list of the directory. */
export const entryShapes = {
  units: unit,
  people: person,
  appointments: appointment,
  delegations: delegation,
  absences: absence,
  places: place,
  channels: channel,
} as const;

/** The lists of a directory. */
export type Section = keyof typeof entryShapes;

/** Every list, in the order of the file; the first three must be there, the others may be left out. */
export const sections = [
  'units',
  'people',
  'appointments',
  'delegations',
  'absences',
  'places',
  'channels',
] as const satisfies readonly Section[];
export const requiredSections: readonly Section[] = ['units', 'people', 'appointments'];
