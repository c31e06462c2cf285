import type { Answers } from '../../domain/forms.ts';
import type { HandledBy } from '../../domain/reports/case.ts';
import { type Receipt, receive, type Wording } from '../../domain/reports/receive.ts';
import type { Turn } from '../context.ts';
import { send } from '../outbox.ts';
import { channelsOf, standingIn } from '../people.ts';
import type { Write } from '../store.ts';
import { wording } from '../texts.ts';
import { newReceipt } from './receipts.ts';

/** A report that is complete, and who handles it. `answers` have been checked against the intake form. */
export type Filing = Pick<
  Receipt,
  'answers' | 'place' | 'link' | 'photos' | 'withheld' | 'reporter' | 'language'
> & { readonly handler: HandledBy };

/** A case that has come to be: everything that is to be saved together. */
export interface Filed {
  readonly id: string;
  readonly number: string;
  readonly writes: readonly Write[];
  readonly facts: ReturnType<typeof receive>['facts'];
}

const written = ['what', 'where', 'severityReason', 'immediateMeasures'] as const;

/** Makes a case of a report: its number, its words beside it, and the first cards for everybody concerned. */
export async function fileCase(turn: Turn, filing: Filing): Promise<Filed> {
  const { unit, ...filed } = await makeCase(turn, filing);
  const people = { handler: filing.handler.person, reporter: filing.reporter };
  return { ...filed, writes: [...filed.writes, ...announce(turn, filed.id, unit, people)] };
}

/** The same without the cards: nobody is told of it by this. */
export async function makeCase(
  turn: Turn,
  { handler, ...report }: Filing,
): Promise<Filed & { readonly unit: string }> {
  const { answers, reporter } = report;
  const id = `c${turn.core.ids.next()}`;
  const series = `HMS-${turn.today.slice(0, 'yyyy'.length)}`;
  const number = `${series}-${await turn.core.store.nextNumber(series)}`;
  const texts = textsOf({ ...turn, person: reporter }, id, answers);
  const receipt = answers.identity === 'confidential' ? newReceipt(turn, id, 'reporter') : null;
  const { case: theCase, facts } = receive({
    ...report,
    id,
    number,
    texts: texts.wordings,
    receipt: receipt?.code.digest ?? null,
    handler,
    at: turn.now,
  });
  const writes: Write[] = [
    { name: 'case', id, doc: theCase, expected: 'new' },
    ...texts.writes,
    ...(receipt ? [receipt.write] : []),
  ];
  return { id, number, unit: theCase.unit, writes, facts };
}

/** The first cards of a case: the reporter's receipt, the handler's, the safety deputies', the unit channel's post. */
function announce(
  { core, dir, today }: Turn,
  id: string,
  unit: string,
  { handler, reporter }: { readonly handler: string; readonly reporter: string },
): readonly Write[] {
  const { safetyDeputies } = standingIn(dir, unit, today);
  const deputies = safetyDeputies.filter((deputy) => deputy !== handler && deputy !== reporter);
  const toPerson = (person: string, audience: 'reporter' | 'handler' | 'deputy') =>
    send(core, { to: 'person', person }, { view: 'case', audience, subject: id });
  return [
    toPerson(reporter, 'reporter'),
    toPerson(handler, 'handler'),
    ...deputies.map((person) => toPerson(person, 'deputy')),
    ...channelsOf(core, unit).map((channel) =>
      send(core, channel, { view: 'case', audience: 'channel', subject: id }),
    ),
  ];
}

function textsOf(turn: Turn, id: string, answers: Answers) {
  const wordings: Partial<Record<(typeof written)[number], Wording>> = {};
  const writes: Write[] = [];
  for (const question of written) {
    const words = answers[question];
    if (typeof words !== 'string') continue;
    const text = wording(turn, id, words);
    wordings[question] = text.wording;
    writes.push(text.write);
  }
  return { wordings, writes };
}
