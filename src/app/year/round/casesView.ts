import type { Case } from '../../../domain/reports/case.ts';
import { caseMessage } from '../../cases/view.ts';
import type { Core } from '../../context.ts';
import type { CaseMessage, HseRoundCaseLine, HseRoundCasesAudience, ViewRef } from '../../messages.ts';
import { unitNames } from '../../people.ts';
import type { Presented } from '../../ports.ts';
import type { Addressee } from '../../records.ts';
import { roundOfCases } from './announcing.ts';

type View = Extract<ViewRef, { view: 'hse-round-cases' }>;

/** Over and done with: such a case changes no more. */
const over: readonly Case['state'][] = ['closed', 'rejected', 'withdrawn'];

/** The cases of a round that were recorded at once, as far as this reader may see them; null when that is none of them. */
export async function showRoundCases(
  core: Core,
  { subject, audience, cases }: View,
  to: Addressee,
): Promise<Omit<Presented, 'language'> | null> {
  const round = await core.store.read('hse-round', roundOfCases(subject));
  const viewer = to.to === 'person' ? to.person : null;
  if (!round || (viewer === null) !== (audience === 'channel')) return null;
  const found: CaseMessage[] = [];
  for (const id of cases) {
    const known = await core.store.read('case', id);
    const message = known && (await caseMessage(core, known, audience, viewer));
    if (message) found.push(message);
  }
  if (found.length === 0) return null;
  const { unit, year } = round.doc;
  const lines = found.map((each) => lineOf(each, audience));
  return {
    message: {
      type: 'hse-round-cases',
      audience,
      unit: unitNames(core.directory(), unit),
      year,
      lines,
      over: lines.filter(({ state }) => over.includes(state)).length,
    },
    version: found.reduce((sum, { version }) => sum + version, found.length),
    final: lines.every(({ state }) => over.includes(state)),
  };
}

function lineOf(
  { id, version, number, kind, state, where }: CaseMessage,
  audience: HseRoundCasesAudience,
): HseRoundCaseLine {
  return { id, version, number, kind, state, place: audience === 'channel' ? null : where };
}
