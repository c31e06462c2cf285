import { z } from 'zod';
import { standingIn } from '../../src/app/people.ts';
import { recordTypes } from '../../src/app/recordTypes.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import type { Case } from '../../src/domain/reports/case.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { type EmbeddedStore, openStore } from '../../src/store/embedded.ts';
import { verifyChains } from '../../src/store/verify.ts';
import type { FakeSlack } from '../fakes/slack/index.ts';
import type { Ledger } from './load.ts';
import { unit } from './workspace.ts';

/** What was found in the data and in Slack at the end. `violations` is empty when every promise was kept. */
export interface Verdict {
  readonly violations: readonly string[];
  readonly cases: number;
  readonly facts: number;
  readonly messages: number;
  readonly uncertain: number;
  readonly undeliverable: number;
}

const messageShape = z.object({ event_payload: z.object({ key: z.string() }) });

interface Kept {
  readonly cases: ReadonlyMap<string, Case>;
  readonly words: ReadonlyMap<string, string>;
  /** Id and subject of what has not arrived, by state. */
  readonly waiting: ReadonlyMap<string, readonly { readonly id: string; readonly subject: string }[]>;
}

/** Opens the data that a run left, and holds it and Slack against what people were told. */
export async function judge(folder: string, fake: FakeSlack, ledger: Ledger): Promise<Verdict> {
  const now = () => new Date().toISOString();
  const store = await openStore({ folder, create: false, now });
  try {
    const kept = await readAll(store);
    const chains = await verifyChains(store.aggregates());
    const violations = [
      ...chains.broken.map(({ stream, code, seq }) => `the chain of ${stream} is ${code} at ${seq}`),
      ...reportViolations(kept, ledger),
      ...acceptViolations(kept, ledger),
      ...messageViolations(kept, fake),
      ...fake.violations.map((violation) => `Slack would refuse: ${violation}`),
    ];
    const count = (state: string) => kept.waiting.get(state)?.length ?? 0;
    return {
      violations,
      cases: kept.cases.size,
      facts: chains.facts,
      messages: keysOf(fake).length,
      uncertain: count('uncertain'),
      undeliverable: count('undeliverable'),
    };
  } finally {
    await store.close();
  }
}

async function readAll(store: EmbeddedStore): Promise<Kept> {
  const cases = new Map<string, Case>();
  const words = new Map<string, string>();
  const waiting = new Map<string, { id: string; subject: string }[]>();
  for await (const { records } of store.aggregates()) {
    for (const { id, name, doc } of records.values()) {
      if (name === 'case' && 'handler' in doc) cases.set(id, doc);
      if (name === 'text' && 'words' in doc) words.set(id, doc.words);
      if (name === 'outgoing' && 'dueAt' in doc)
        waiting.set(doc.state, [...(waiting.get(doc.state) ?? []), { id, subject: doc.subject }]);
    }
  }
  return { cases, words, waiting };
}

/** A report that was promised is there once; one of which nobody knows is there once or not at all. */
function reportViolations({ cases, words }: Kept, { reports }: Ledger): readonly string[] {
  const times = new Map<string, number>();
  for (const { what } of cases.values()) {
    const said = words.get(what) ?? '?';
    times.set(said, (times.get(said) ?? 0) + 1);
  }
  const numbers = [...cases.values()].flatMap((each) => recordTypes.case.indexes.number(each));
  return [
    ...[...reports].flatMap(([what, knowledge]) => {
      const found = times.get(what) ?? 0;
      if (knowledge === 'promised' && found === 0) return [`“${what}” was promised and is lost`];
      return found > 1 ? [`“${what}” is there ${found} times`] : [];
    }),
    ...[...times.keys()].filter((what) => !reports.has(what)).map((what) => `nobody sent “${what}”`),
    ...(new Set(numbers).size === numbers.length ? [] : ['two cases have the same number']),
  ];
}

function acceptViolations({ cases }: Kept, { accepted }: Ledger): readonly string[] {
  return [...cases].flatMap(([id, { deeds, state }]) => {
    const times = deeds.filter(({ action }) => action === 'accept').length;
    const isLost = accepted.get(id) === 'promised' && (times === 0 || state !== 'accepted');
    return [
      ...(isLost ? [`case ${id} was accepted, and is ${state}`] : []),
      ...(times > 1 ? [`case ${id} was accepted ${times} times`] : []),
    ];
  });
}

/** Every card of every case was sent, none twice, and none waits for an end that it will not have. */
function messageViolations({ cases, waiting }: Kept, fake: FakeSlack): readonly string[] {
  const keys = keysOf(fake);
  const uncertain = new Set(waiting.get('uncertain')?.map(({ id }) => id));
  const twice = keys.filter((key, n) => keys.indexOf(key) !== n && !uncertain.has(key));
  const arrived = Map.groupBy(new Set(keys), (key) => key.slice(0, key.indexOf('.')));
  const unsure = [...(waiting.get('uncertain') ?? []), ...(waiting.get('undeliverable') ?? [])];
  const expected = cardsOfReport();
  return [
    ...[...new Set(twice)].map((key) => `message ${key} was sent twice`),
    ...(['pending', 'sending'] as const).flatMap((state) =>
      (waiting.get(state) ?? []).map(({ id }) => `message ${id} is still ${state}`),
    ),
    ...[...cases.keys()].flatMap((id) => {
      const found = arrived.get(id)?.length ?? 0;
      const known = new Set([
        ...(arrived.get(id) ?? []),
        ...unsure.filter(({ subject }) => subject === id).map((each) => each.id),
      ]);
      return known.size === expected ? [] : [`case ${id} has ${found} of ${expected} cards`];
    }),
  ];
}

/** The keys under which messages were sent, in the order in which Slack got them. */
export function keysOf(fake: FakeSlack): readonly string[] {
  return fake.workspace.messages.flatMap(({ metadata }) => {
    const key = messageShape.safeParse(metadata);
    return key.success ? [key.data.event_payload.key] : [];
  });
}

/** The reporter's, the handler's, the safety deputies', and the channel's. */
function cardsOfReport(): number {
  const reading = readDirectory(sample);
  if ('problems' in reading) throw new Error('the sample directory has problems');
  const directory = openDirectory(reading.directory);
  const { safetyDeputies } = standingIn(directory, unit, new Date().toISOString().slice(0, 10));
  return 3 + safetyDeputies.length;
}
