import { z } from 'zod';
import { caseClicks } from './cases/clicks.ts';
import type { ClickReaders } from './click.ts';
import type { Command, RawAnswers } from './commands.ts';
import { delegationClicks } from './delegations/clicks.ts';
import { draftClicks } from './drafts/clicks.ts';
import { channelClicks } from './unitChannels/clicks.ts';
import { whoClicks } from './who/clicks.ts';
import { yearClicks } from './year/clicks.ts';
import { planClicks } from './year/plan/clicks.ts';
import { hseRoundClicks } from './year/round/clicks.ts';

const clickShape = z.object({
  do: z.string().max(60),
  id: z.string().max(200),
  v: z.number().int().min(0),
  q: z.string().max(60).optional(),
  a: z.string().max(200).optional(),
  form: z.boolean().optional(),
});

const inputs = z.record(z.string().max(60), z.union([z.string(), z.array(z.string()).max(200)]));

const readers: ClickReaders = {
  ...channelClicks,
  ...draftClicks,
  ...caseClicks,
  ...whoClicks,
  ...delegationClicks,
  ...yearClicks,
  ...planClicks,
  ...hseRoundClicks,
  help: () => ({ do: 'help', as: 'message' }),
  reports: () => ({ do: 'reports', as: 'message' }),
  changes: () => ({ do: 'changes', as: 'message' }),
  counts: () => ({ do: 'counts', as: 'message' }),
  'language.nb': () => ({ do: 'language', language: 'nb' }),
  'language.en': () => ({ do: 'language', language: 'en' }),
};

/**
 * Reads what a button or a form sent. `data` is foreign: anything that is not one of our verbs with an id and a
 * version gives null. `values` are the inputs that came with it; those that are not text are refused the same way.
 */
export function readClick(data: unknown, values: unknown = {}): Command | null {
  const click = clickShape.safeParse(data);
  const answers = inputs.safeParse(values);
  if (!click.success || !answers.success) return null;
  const reader = Object.hasOwn(readers, click.data.do) ? readers[click.data.do] : undefined;
  return reader?.(click.data, ownAnswers(click.data.do, answers.data)) ?? null;
}

/** A card with several forms keeps their inputs apart by a prefix ("reject:reason"); only the verb's own count. */
function ownAnswers(verb: string, given: RawAnswers): RawAnswers {
  const own: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const [prefix, question] = name.split(':', 2);
    if (question === undefined) own[name] = value;
    else if (verb === prefix || verb === `case.${prefix}`) own[question] = value;
  }
  return own;
}
