import type { Case } from '../../domain/reports/case.ts';
import type { CaseAction } from '../../domain/reports/forms.ts';
import { contributorsOf, isReporter } from '../../domain/reports/tellers.ts';
import type { Turn } from '../context.ts';
import type { CaseNews } from '../messages.ts';
import { send, sendNotice } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import { channelsOf, standingIn } from '../people.ts';
import type { Write } from '../store.ts';
import { dealingWith } from './dealing.ts';
import { actorOf, type Named } from './naming.ts';

type Concerned = 'reporter' | 'handler' | 'contributors';

interface Told {
  readonly news: CaseNews;
  readonly to: Concerned;
  /** The words that came with the action are told too. */
  readonly words: boolean;
}

/** Everybody who told of the matter hears what comes of it. */
const toTellers = (news: CaseNews, words: boolean): readonly Told[] => [
  { news, to: 'reporter', words },
  { news, to: 'contributors', words },
];

/** Who is told of what, beside the cards that are brought up to date. Setting categories is told to nobody. */
const told: Readonly<Record<CaseAction, readonly Told[]>> = {
  accept: toTellers('accepted', true),
  reject: toTellers('rejected', true),
  close: toTellers('closed', true),
  'set-deadline': toTellers('deadline-set', true),
  move: toTellers('moved', false),
  'ask-reporter': [{ news: 'question', to: 'reporter', words: true }],
  answer: [{ news: 'answer', to: 'handler', words: true }],
  'ask-colleague': [],
  'answer-colleague': [{ news: 'colleague-answer', to: 'handler', words: true }],
  add: [{ news: 'addition', to: 'handler', words: true }],
  withdraw: [
    { news: 'withdrawn', to: 'handler', words: false },
    { news: 'withdrawn-with-yours', to: 'contributors', words: false },
  ],
  classify: [],
  receipt: [],
};

/** The messages that an action on a case causes: news to those whom it concerns, and cards for those who are new to it. */
export async function announceAction(
  turn: Turn,
  action: CaseAction,
  { before, after }: { readonly before: Case; readonly after: Case },
  { words, photos }: { readonly words: string | null; readonly photos: number },
): Promise<readonly Write[]> {
  const actor = await actorOf(turn.core, after, action, turn.person);
  const notices = told[action].flatMap(({ news, to, words: areTold }) =>
    tellCase(turn, after, recipients(turn, to, after), {
      news,
      ...actor,
      words: areTold ? words : null,
      photos: areTold ? photos : 0,
    }),
  );
  return [...notices, ...newCards(turn, action, before, after)];
}

/** News of a case to these people, but not to whoever caused them. */
export function tellCase(
  turn: Turn,
  theCase: Case,
  people: readonly string[],
  news: Named & { readonly news: CaseNews; readonly words: string | null; readonly photos?: number },
): readonly Write[] {
  const { number, id, closesOn } = theCase;
  return people
    .filter((person) => person !== turn.person)
    .map((person) =>
      sendNotice(turn.core, { to: 'person', person }, `notes-${keyOf(person)}`, {
        type: 'notice',
        notice: 'case-news',
        ...news,
        number,
        case: id,
        day: closesOn,
      }),
    );
}

function recipients({ dir, today }: Turn, to: Concerned, theCase: Case): readonly string[] {
  const { reporter, readers } = theCase;
  const people: Readonly<Record<Concerned, readonly string[]>> = {
    reporter: [reporter, ...readers],
    handler: [dealingWith(dir, theCase, today).person],
    contributors: contributorsOf(theCase).filter((person) => !isReporter(theCase, person)),
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
