import type { Case } from '../../domain/reports/case.ts';
import type { CaseAction } from '../../domain/reports/forms.ts';
import type { Turn } from '../context.ts';
import type { CaseNews } from '../messages.ts';
import { send, sendNotice } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import { channelsOf, personView, standingIn } from '../people.ts';
import type { Write } from '../store.ts';

type Concerned = 'reporter' | 'handler' | 'colleague' | 'askers';

interface Told {
  readonly news: CaseNews;
  readonly to: Concerned;
  /** The words that came with the action are told too. */
  readonly words: boolean;
}

/** Who is told of what, beside the cards that are brought up to date. Setting categories is told to nobody. */
const told: Readonly<Record<CaseAction, readonly Told[]>> = {
  accept: [{ news: 'accepted', to: 'reporter', words: true }],
  reject: [{ news: 'rejected', to: 'reporter', words: true }],
  close: [{ news: 'closed', to: 'reporter', words: true }],
  'set-deadline': [{ news: 'deadline-set', to: 'reporter', words: true }],
  move: [{ news: 'moved', to: 'reporter', words: false }],
  'ask-reporter': [{ news: 'question', to: 'reporter', words: true }],
  answer: [{ news: 'answer', to: 'handler', words: true }],
  'ask-colleague': [],
  'answer-colleague': [{ news: 'colleague-answer', to: 'handler', words: true }],
  add: [{ news: 'addition', to: 'handler', words: true }],
  withdraw: [{ news: 'withdrawn', to: 'handler', words: false }],
  classify: [],
};

/** The messages that an action on a case causes: news to those whom it concerns, and cards for those who are new to it. */
export async function announceAction(
  turn: Turn,
  action: CaseAction,
  before: Case,
  after: Case,
  words: string | null,
): Promise<readonly Write[]> {
  const by = await personView(turn.core, turn.person);
  const notices = told[action].flatMap((row) =>
    recipients(row.to, after)
      .filter((person) => person !== turn.person)
      .map((person) =>
        sendNotice(turn.core, { to: 'person', person }, `notes-${keyOf(person)}`, {
          type: 'notice',
          notice: 'case-news',
          news: row.news,
          number: after.number,
          case: after.id,
          by,
          words: row.words ? words : null,
          day: after.closesOn,
        }),
      ),
  );
  return [...notices, ...newCards(turn, action, before, after)];
}

function recipients(to: Concerned, theCase: Case): readonly string[] {
  const people: Readonly<Record<Concerned, readonly string[]>> = {
    reporter: [theCase.reporter],
    handler: [theCase.handler.person],
    colleague: theCase.consulted.slice(-1),
    askers: theCase.consulted,
  };
  return people[to];
}

function newCards(turn: Turn, action: CaseAction, before: Case, after: Case): readonly Write[] {
  const { core } = turn;
  if (action === 'ask-colleague') {
    return after.consulted
      .slice(-1)
      .map((person) =>
        send(core, { to: 'person', person }, { view: 'case', audience: 'colleague', subject: after.id }),
      );
  }
  if (action !== 'move') return [];
  const handler = after.handler.person;
  const known = standingIn(turn.dir, before.unit, turn.today).safetyDeputies;
  const deputies = standingIn(turn.dir, after.unit, turn.today).safetyDeputies.filter(
    (deputy) => !known.includes(deputy) && deputy !== handler && deputy !== after.reporter,
  );
  return [
    ...(handler === before.handler.person
      ? []
      : [
          send(
            core,
            { to: 'person', person: handler },
            { view: 'case', audience: 'handler', subject: after.id },
          ),
        ]),
    ...deputies.map((person) =>
      send(core, { to: 'person', person }, { view: 'case', audience: 'deputy', subject: after.id }),
    ),
    ...channelsOf(core, after.unit).map((channel) =>
      send(core, channel, { view: 'case', audience: 'channel', subject: after.id }),
    ),
  ];
}
