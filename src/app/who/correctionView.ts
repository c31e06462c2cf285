import { type Correction, settledStates } from '../../domain/corrections/correction.ts';
import { correctionDenial, rolesInCorrections } from '../../domain/corrections/permissions.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { topicOf } from '../../domain/responsibility/topics.ts';
import { type Core, todayIn } from '../context.ts';
import type { CorrectionMessage, Reason } from '../messages.ts';
import { reasonViews, unitNames } from '../people.ts';
import type { Addressee } from '../records.ts';
import { namedIn } from './answerView.ts';

/** A correction as this person may see it now; null when they may not. */
export async function showCorrection(core: Core, id: string, to: Addressee) {
  const known = await core.store.read('correction', id);
  if (!known || to.to !== 'person') return null;
  const dir = core.directory();
  const { doc } = known;
  const roles = rolesInCorrections(dir, to.person, todayIn(dir, core.clock.now()), { correction: doc });
  if (correctionDenial('read', roles)) return null;
  const words = doc.comment === null ? null : await core.store.read('text', doc.comment);
  const message: CorrectionMessage = {
    type: 'correction',
    id,
    version: known.version,
    state: doc.state,
    topic: topicOf(doc.topic).names,
    unit: unitNames(dir, doc.unit),
    misled: doc.misled.person === null ? null : namedIn(dir, doc.misled.person),
    rule: ruleView(dir, doc),
    proposed: namedIn(dir, doc.proposed),
    by: namedIn(dir, doc.by),
    at: doc.at,
    comment: words?.doc.words ?? null,
    decidedBy: doc.decidedBy === null ? null : namedIn(dir, doc.decidedBy),
    mendedBy: doc.mended === undefined ? null : namedIn(dir, doc.mended.by),
    mayDecide: !correctionDenial('confirm', roles, doc.state),
    mayMend: !correctionDenial('mend', roles, doc.state),
  };
  return { message, version: known.version, final: settledStates.includes(doc.state) };
}

/** The rule that misled, as the reasons of an answer say it. */
export function ruleView(dir: OpenDirectory, { misled, unit }: Pick<Correction, 'misled' | 'unit'>): Reason {
  const { person, role, rule, basis } = misled;
  const paper = basis?.kind === 'delegation' ? dir.delegations.get(basis.id) : undefined;
  const post = basis?.kind === 'delegation' || basis === null ? undefined : dir.appointments.get(basis.id);
  const at = paper?.unit ?? post?.unit ?? unit;
  const details = {
    role,
    unit: rule === 'line-manager-above' || rule === 'default-to-line-manager' ? unit : at,
    above: at,
    person: person ?? '',
    delegator: paper?.from ?? '',
  };
  const [view] = reasonViews(dir, [{ code: rule, details }]);
  return view ?? { code: rule, details };
}
