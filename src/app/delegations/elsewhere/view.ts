import { unitsLedBy } from '../../../domain/delegations/approver.ts';
import type { Now } from '../../../domain/delegations/denials.ts';
import type { DueStep } from '../../../domain/delegations/dueSteps.ts';
import { elsewhereDueOf } from '../../../domain/delegations/elsewhere/due.ts';
import {
  elsewhereActions,
  elsewhereDenial,
  sideElsewhere,
} from '../../../domain/delegations/elsewhere/moves.ts';
import type { SignedElsewhere } from '../../../domain/delegations/elsewhere/paper.ts';
import { type ImportedDelegation, imported } from '../../../domain/delegations/elsewhere/standing.ts';
import { roleOf } from '../../../domain/responsibility/roles.ts';
import { hasLeft } from '../../accounts.ts';
import { type Core, todayIn } from '../../context.ts';
import type { ElsewhereMessage, StartView } from '../../messages.ts';
import { unitNames } from '../../people.ts';
import type { Addressee } from '../../records.ts';
import type { Stored } from '../../store.ts';
import { changeViews } from '../changes.ts';
import { wordsOf } from '../finding.ts';
import { nameIn } from '../questions.ts';
import { startView } from '../starting.ts';
import { formViews, leaderOf, standingAnswers, taskView } from '../view.ts';

/** True for somebody who may know what a delegation signed elsewhere says today. */
export function mayReadPaper(paper: SignedElsewhere, person: string, now: Now): boolean {
  return !hasLeft(now.dir, person) && elsewhereDenial('read', paper, person, now) === null;
}

/** The card of a delegation signed elsewhere as this person may see it now; null when they may not (any more). */
export async function showElsewhere(core: Core, id: string, to: Addressee, occasion: DueStep | null) {
  const known = await core.store.read('elsewhere', id);
  if (!known || to.to !== 'person') return null;
  const dir = core.directory();
  const now = { dir, day: todayIn(dir, core.clock.now()) };
  if (!mayReadPaper(known.doc, to.person, now)) return null;
  const message = await elsewhereMessage(core, known, to.person, now, occasion);
  return { message, version: known.version, final: false };
}

async function elsewhereMessage(
  core: Core,
  { id, version, doc }: Stored<'elsewhere'>,
  viewer: string,
  now: Now,
  occasion: DueStep | null,
): Promise<ElsewhereMessage> {
  const { dir, day: today } = now;
  const { entry, closing, confirmations, goneOn, nextReviewOn } = doc;
  const found = imported(entry, dir, today, doc);
  const reason = closing?.text ?? null;
  const words = await wordsOf(core.store, [reason]);
  const may = elsewhereActions.filter((action) => elsewhereDenial(action, doc, viewer, now) === null);
  const confirmed = confirmations.at(-1);
  const isDue = elsewhereDueOf(doc, dir, today).some(({ step }) => step === occasion);
  return {
    type: 'delegation-elsewhere',
    id,
    version,
    reference: entry.id,
    standing: found.standing,
    reader: sideElsewhere(doc, viewer, now),
    occasion: isDue ? occasion : null,
    unit: unitNames(dir, entry.unit),
    delegator: nameIn(dir, entry.from),
    delegate: nameIn(dir, entry.to),
    lineManager: leaderOf(dir, entry.unit, today),
    tasks: entry.tasks.map(taskView),
    role: entry.role && roleOf(entry.role).names,
    from: entry.validFrom,
    until: found.validTo,
    reviewOn: nextReviewOn,
    confirmed: confirmed === undefined ? null : { by: nameIn(dir, confirmed.by), on: confirmed.on },
    changes: found.standing === 'amber' ? changeViews(dir, found.reasons) : [],
    reason: reason === null ? null : (words.get(reason) ?? null),
    isGone: goneOn !== null,
    may,
    forms: formViews({ dir, person: viewer, today }, may, (action) =>
      standingAnswers({ archiveReference: null }, action, today),
    ),
    anew: startAnew(found, viewer, now),
    today,
  };
}

/** Standings in which one can put it in writing here instead. */
const renewable: readonly ImportedDelegation['standing'][] = [
  'not-yet',
  'in-force',
  'amber',
  'without-right',
  'expired',
];

/** The line manager of the unit proposes it anew, the delegate asks for it anew. */
function startAnew(found: ImportedDelegation, viewer: string, { dir, day }: Now): StartView | null {
  const { unit, delegate, reference, standing } = found;
  const wish = { unit, delegate, task: null, replaces: reference };
  const start = startView({ dir, person: viewer, today: day }, wish);
  if (start === null || !renewable.includes(standing)) return null;
  const mayPropose = unitsLedBy(dir, viewer, day).includes(unit) && viewer !== delegate;
  const mayRequest = start.mayRequest && viewer === delegate && !unitsLedBy(dir, viewer, day).includes(unit);
  return mayPropose || mayRequest ? { ...start, mayPropose, mayRequest } : null;
}
