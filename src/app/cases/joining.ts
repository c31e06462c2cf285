import { isComplete } from '../../domain/reports/interview.ts';
import { join } from '../../domain/reports/joining.ts';
import type { CommandOf } from '../commands.ts';
import { type Turn, toSelf } from '../context.ts';
import { goneOf } from '../drafts/beside.ts';
import { ownDraft } from '../drafts/commands.ts';
import { draftIdOf } from '../drafts/draft.ts';
import { sentDraft, withheldIn } from '../drafts/sending.ts';
import { refresh, send } from '../outbox.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Write } from '../store.ts';
import { wording } from '../texts.ts';
import { dealingWith } from './dealing.ts';
import { joinedWords } from './joinedWords.ts';
import { tellerOf } from './naming.ts';
import { tellCase } from './news.ts';
import { newReceipt } from './receipts.ts';
import { similarCases } from './similar.ts';

/**
 * Adds the words of a draft to a case that looks the same, instead of making another case of them. Refuses with 'not-similar'
 * what the preview would not show now, or what is not open any more.
 */
export async function joinCase(turn: Turn, command: CommandOf<'draft.join'>): Promise<Outcome> {
  const known = await ownDraft(turn, command.id);
  if (!known || !isComplete(known.doc.answers)) return refuse(turn, await goneOf(turn, command.id));
  const { doc: draft } = known;
  const found = (await similarCases(turn, draft)).find(({ id }) => id === command.case);
  if (!found) return refuse(turn, { code: 'not-similar' });
  const { person: handler } = dealingWith(turn.dir, found.doc, turn.today);
  const words = joinedWords(draft.answers, turn.dir.people.get(handler)?.language ?? turn.language);
  const text = wording(turn, found.id, words);
  const isConfidential = draft.answers.identity === 'confidential';
  const receipt = isConfidential ? newReceipt(turn, found.id, 'contributor') : null;
  const { case: after, facts } = join(found.doc, {
    by: turn.person,
    at: turn.now,
    text: text.wording,
    photos: draft.photos,
    withheld: withheldIn(draft),
    isConfidential,
    receipt: receipt?.code ?? null,
    entryId: turn.core.ids.next(),
  });
  const news = { news: 'joined', ...(await tellerOf(turn.core, after, turn.person)), words } as const;
  const writes: Write[] = [
    { name: 'case', id: found.id, doc: after, expected: found.version },
    text.write,
    ...(receipt ? [receipt.write] : []),
    {
      name: 'draft',
      id: draftIdOf(turn.person),
      doc: sentDraft(draft, after.number),
      expected: known.version,
    },
    ...tellCase(turn, after, [handler], news),
    send(turn.core, toSelf(turn), { view: 'case', audience: 'contributor', subject: found.id }),
    refresh(turn.core, found.id),
    refresh(turn.core, draft.id),
  ];
  return done(writes, facts);
}
