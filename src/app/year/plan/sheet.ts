import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import { inOrderOfUrgency } from '../../../domain/processes/actionPlan/actionPlan.ts';
import { measureFields } from '../../../domain/processes/actionPlan/measure.ts';
import { keyFor, say } from '../../../i18n/say.ts';
import type { Core } from '../../context.ts';
import { wordsOf } from '../../delegations/finding.ts';
import { nameIn } from '../../delegations/questions.ts';
import { both, same } from '../../documents/documentWords.ts';
import type { SheetContent } from '../../documents.ts';
import { unitNames } from '../../people.ts';
import { type KnownMeasure, mayReadPlan, measuresAt, rolesAt } from './finding.ts';
import { groupOf } from './view.ts';

/** Whose eyes a spreadsheet is made for. */
interface Reader {
  readonly core: Core;
  readonly dir: OpenDirectory;
  readonly person: string;
  readonly today: string;
}

/** Every measure of a unit, of all years, as a table; null for somebody who may not read the plan. */
export async function planSheet(
  { core, dir, person, today }: Reader,
  unit: string,
): Promise<SheetContent | null> {
  const all = await measuresAt(core.store, unit);
  if (!mayReadPlan(rolesAt(dir, unit, all, person, today))) return null;
  const words = await wordsOf(
    core.store,
    all.flatMap(({ measure: { text, reason } }) => [text, reason]),
  );
  const ordered = all.toSorted((a, b) => inOrderOfUrgency(a.measure, b.measure));
  return {
    name: both((language) => say(language, 'plan.heading')),
    columns: [
      { title: measureFields.measure.names, width: 60 },
      { title: measureFields.owner.names, width: 24 },
      { title: measureFields.deadline.names, width: 14 },
      { title: both((language) => say(language, 'plan.sheet.cost')), width: 14 },
      { title: both((language) => say(language, 'plan.sheet.cost-kind')), width: 14 },
      { title: measureFields.origin.names, width: 26 },
      { title: measureFields.status.names, width: 24 },
      { title: both((language) => say(language, 'plan.sheet.done-on')), width: 14 },
      { title: both((language) => say(language, 'plan.sheet.effect')), width: 16 },
      { title: both((language) => say(language, 'plan.sheet.reason')), width: 40 },
      { title: both((language) => say(language, 'plan.sheet.unit')), width: 28 },
      { title: both((language) => say(language, 'plan.sheet.year')), width: 10 },
    ],
    rows: ordered.map((known) => rowOf(dir, known, words, today)),
  };
}

function rowOf(
  dir: OpenDirectory,
  known: KnownMeasure,
  words: ReadonlyMap<string, string>,
  today: string,
): SheetContent['rows'][number] {
  const { plan, measure } = known;
  const { text, owner, deadline, cost, origin, doneOn, effect, reason } = measure;
  return [
    words.has(text) ? same(words.get(text) ?? '') : both((language) => say(language, 'measure.erased')),
    same(nameIn(dir, owner)),
    same(deadline),
    same(String(cost.amount)),
    both((language) => say(language, keyFor('measure.costKind', cost.isEstimate ? 'estimate' : 'known'))),
    both((language) => say(language, keyFor('measure.origin', origin.kind))),
    both((language) => say(language, keyFor('plan.group', groupOf(known, today)))),
    same(doneOn ?? ''),
    effect === null ? same('') : both((language) => say(language, keyFor('measure.effect', effect))),
    same(reason === null ? '' : (words.get(reason) ?? '')),
    unitNames(dir, plan.doc.unit),
    same(String(plan.doc.year)),
  ];
}
