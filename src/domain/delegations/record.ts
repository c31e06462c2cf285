import { DateTime } from 'luxon';
import type { Words } from '../language.ts';
import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { PersonId } from '../organisation/types.ts';
import type { TextId } from '../reports/case.ts';
import {
  type DelegableTask,
  delegableTasks,
  delegationRules,
  neverDelegable,
} from '../responsibility/delegableTasks.ts';
import { roleOf } from '../responsibility/roles.ts';
import type { Day, Instant } from '../time.ts';
import type { Delegation, Signature } from './delegation.ts';
import { recordDigest, type TextOf } from './recordDigest.ts';
import { type RecordLabel, recordLabels, responsibilitySentence, signatureSentence } from './recordWords.ts';
import { rules } from './rules.ts';
import { jobDescriptions, rhythms, trainings } from './terms.ts';

/** One line of the record: what it is, and what it says in both languages (a person's own words are the same in both). */
export interface RecordRow {
  readonly label: Words;
  readonly value: Words;
  /** Document and section, of a rule. */
  readonly source?: readonly string[];
}

/** A numbered part of the record. `number` counts from 1. */
export interface RecordSection {
  readonly number: number;
  readonly id: string;
  readonly heading: Words;
  readonly rows: readonly RecordRow[];
}

/** The written delegation as a document shows it, in both languages. */
export interface DelegationRecord {
  readonly title: Words;
  /** Null until both have signed: then it is a draft. */
  readonly number: string | null;
  /** Said of a draft; null once both have signed. */
  readonly draft: Words | null;
  readonly sections: readonly RecordSection[];
  /** The checksum of what was signed; null for a draft, and when words of it have been erased. */
  readonly digest: string | null;
}

/** Where the words and names of a record come from. `textOf` gives null for words that have been erased. */
export interface RecordSources {
  readonly dir: OpenDirectory;
  readonly textOf: TextOf;
  /** The number of the delegation that this one takes the place of. */
  readonly replaces?: string | null;
}

/**
 * Everything that the document of a delegation needs, as numbered parts: parties, tasks, who keeps the responsibility,
 * conditions, follow-up, period, both signatures with their times, what has happened since, and the rules with their sources.
 * (002#Andre roller og oppgaver i HMS-arbeidet, 001#Ensure documentation)
 */
export function recordOf(delegation: Delegation, sources: RecordSources): DelegationRecord {
  const digest = recordDigest(delegation, sources.textOf);
  const of: Of = { ...sources, delegation };
  const parts: readonly (readonly [RecordLabel, readonly RecordRow[]])[] = [
    ['parties', partyRows(of)],
    ['tasks', taskRows(of)],
    ['responsibility', responsibilityRows(of)],
    ['conditions', conditionRows(of)],
    ['followUp', followUpRows(of)],
    ['period', periodRows(of)],
    ['signatures', signatureRows(of)],
    ['afterwards', laterRows(of, digest)],
    ['rules', ruleRows],
  ];
  const filled = parts.filter(([, rows]) => rows.length > 0);
  return {
    title: recordLabels.title,
    number: delegation.number,
    draft: delegation.number === null ? recordLabels.draft : null,
    sections: filled.map(([id, rows], index) => ({ number: index + 1, id, heading: recordLabels[id], rows })),
    digest,
  };
}

interface Of extends RecordSources {
  readonly delegation: Delegation;
}

function partyRows({ delegation, dir }: Of): readonly RecordRow[] {
  const { number, unit, delegator, delegate } = delegation;
  return [
    ...(number === null ? [] : [row('number', same(number))]),
    row('unit', dir.units.get(unit)?.names ?? same(unit)),
    row('delegator', same(nameOf(dir, delegator))),
    row('delegate', same(nameOf(dir, delegate))),
  ];
}

function taskRows(of: Of): readonly RecordRow[] {
  const { tasks, roles, otherTask } = of.delegation.terms;
  const given = tasks.flatMap((id) => {
    const { names, limit, framework, source }: DelegableTask = delegableTasks[id];
    return [
      { ...row('task', names), source },
      ...(limit === undefined ? [] : [row('limit', limit)]),
      ...(framework === undefined ? [] : [row('framework', framework)]),
    ];
  });
  return [
    ...given,
    ...worded(of, 'otherTask', otherTask),
    ...roles.map((id) => row('roles', roleOf(id).names)),
  ];
}

function responsibilityRows({ delegation, dir }: Of): readonly RecordRow[] {
  const unit = dir.units.get(delegation.unit)?.names ?? same(delegation.unit);
  const sentence = responsibilitySentence(unit, nameOf(dir, delegation.delegator));
  const { words, source } = delegationRules['task-and-performance'];
  return [
    { ...row('keeps', sentence), source: ['002#Prinsipper', '000#4. General provisions'] },
    { ...row('performance', words), source },
    ...Object.values(neverDelegable).map((never) => ({
      ...row('never', {
        nb: `${never.names.nb}: ${never.reason.nb}`,
        en: `${never.names.en}: ${never.reason.en}`,
      }),
      source: never.source,
    })),
  ];
}

function conditionRows(of: Of): readonly RecordRow[] {
  const { authority, timeShare, training, trainingNote, jobDescription, note } = of.delegation.terms;
  return [
    ...worded(of, 'authority', authority),
    ...worded(of, 'timeShare', timeShare),
    row('training', trainings[training]),
    ...worded(of, 'trainingNote', trainingNote),
    row('jobDescription', jobDescriptions[jobDescription]),
    ...worded(of, 'note', note),
  ];
}

function followUpRows({ delegation }: Of): readonly RecordRow[] {
  const { words, source } = delegationRules['report-back'];
  return [row('rhythm', rhythms[delegation.terms.rhythm].names), { ...row('reportBack', words), source }];
}

function periodRows({ delegation, replaces }: Of): readonly RecordRow[] {
  const { inForceFrom, terms } = delegation;
  const { validFrom, validTo, reviewOn } = terms;
  return [
    row('inForceFrom', dayWords(inForceFrom ?? validFrom)),
    row('validTo', validTo === null ? recordLabels.untilFurtherNotice : dayWords(validTo)),
    row('reviewOn', dayWords(reviewOn)),
    ...(replaces ? [row('replaces', same(replaces))] : []),
  ];
}

const ruleRows: readonly RecordRow[] = rules.map(({ words, source }) => ({ ...row('rule', words), source }));

function signatureRows({ delegation, dir }: Of): readonly RecordRow[] {
  const signed = (signature: Signature | null): Words => {
    if (signature === null) return recordLabels.missing;
    const absent = signature.insteadOf === null ? null : nameOf(dir, signature.insteadOf);
    return signatureSentence(nameOf(dir, signature.by), absent, timeWords(dir, signature.at));
  };
  return [
    row('managerSigned', signed(delegation.signatures.manager)),
    row('delegateSigned', signed(delegation.signatures.delegate)),
  ];
}

function laterRows({ delegation, dir }: Of, digest: string | null): readonly RecordRow[] {
  const { closing, confirmations, reports, archiveReference } = delegation;
  return [
    ...reports.map(({ by, on }) => row('reported', onDay(nameOf(dir, by), on))),
    ...confirmations.map(({ by, on }) => row('confirmed', onDay(nameOf(dir, by), on))),
    ...(closing === null ? [] : [row(closing.as, dayWords(closing.lastDay))]),
    ...(archiveReference === null ? [] : [row('archiveReference', same(archiveReference))]),
    ...(digest === null ? [] : [row('checksum', same(digest))]),
  ];
}

function worded({ textOf }: Of, label: RecordLabel, id: TextId | null): readonly RecordRow[] {
  if (id === null) return [];
  const text = textOf(id);
  return [row(label, text === null ? recordLabels.erased : same(text))];
}

function row(label: RecordLabel, value: Words): RecordRow {
  return { label: recordLabels[label], value };
}

function same(text: string): Words {
  return { nb: text, en: text };
}

function nameOf(dir: OpenDirectory, person: PersonId): string {
  return dir.people.get(person)?.name ?? person;
}

function onDay(name: string, day: Day): Words {
  const { nb, en } = dayWords(day);
  return { nb: `${name}, ${nb}`, en: `${name}, ${en}` };
}

function dayWords(day: Day): Words {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  return {
    nb: date.setLocale('nb').toFormat('d. MMMM yyyy'),
    en: date.setLocale('en-GB').toFormat('d MMMM yyyy'),
  };
}

/** The local time of the organisation, to the minute. */
function timeWords({ organisation }: OpenDirectory, at: Instant): Words {
  const time = DateTime.fromISO(at, { zone: organisation.timeZone });
  return {
    nb: time.setLocale('nb').toFormat("d. MMMM yyyy 'kl.' HH.mm"),
    en: time.setLocale('en-GB').toFormat("d MMMM yyyy 'at' HH:mm"),
  };
}
