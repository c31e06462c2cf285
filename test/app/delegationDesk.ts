import type { RawAnswers } from '../../src/app/commands.ts';
import type { Message } from '../../src/app/messages.ts';
import type { Reply } from '../../src/app/ports.ts';
import { present } from '../../src/app/present.ts';
import type { KeptDelegation } from '../../src/app/records.ts';
import { answerMessage } from '../../src/app/who/answerView.ts';
import type { DelegationAction } from '../../src/domain/delegations/forms.ts';
import type { TopicId } from '../../src/domain/responsibility/topics.ts';
import { university } from '../domain/delegations/scene.ts';
import { desk, outcomeOf } from './desk.ts';

/** Who is what in the organisation of these tests. */
export const at = { unit: 'dep', manager: 'hans', substitute: 'siri', employee: 'kari' } as const;

/** What stands in the directory of these tests: Hans leads the department, Siri acts for him while he is away. */
export const small = () => university();

/** The answers of a request, whole. */
export const wished: RawAnswers = {
  unit: at.unit,
  tasks: ['substance-index'],
  authority: 'Kan stanse arbeid som mangler datablad.',
  training: 'in-place',
  rhythm: 'half-yearly',
  jobDescription: 'noted',
  validFrom: '2026-11-20',
  reviewOn: '2027-11-20',
  responsibilityNotice: 'yes',
};

/** What each action asks for at the least. */
export const needed: Readonly<Partial<Record<DelegationAction, RawAnswers>>> = {
  approve: { responsibilityNotice: 'yes' },
  accept: { timeAndTraining: 'yes', responsibilityNotice: 'yes' },
  decline: { reason: 'Vi ordner det på en annen måte.' },
  'ask-changes': { reason: 'Skriv mer om myndigheten.' },
  'change-request': { ...wished, authority: 'Kan stanse alt arbeid.' },
  withdraw: { sure: 'yes' },
  report: { report: 'Kartoteket er gått gjennom.\nTo stoffer er byttet ut.' },
  renew: { validFrom: '2026-11-20', reviewOn: '2027-11-20', responsibilityNotice: 'yes' },
  change: { ...wished, authority: 'Kan stanse alt arbeid.' },
  end: { lastDay: '2026-12-31' },
  revoke: { reason: 'Oppgaven legges om.' },
  confirm: { reviewOn: '2027-11-20' },
  'set-archive-reference': { archiveReference: '2026/1234' },
};

/** A desk for delegations: begin one and act on it. */
export function delegationDesk(options: Parameters<typeof desk>[0] = {}) {
  const base = desk({ directory: small().open(), ...options });
  const newest = async (): Promise<KeptDelegation> => {
    const known = [
      ...(await base.store.find('delegation', 'pending', 'yes', { limit: 100 })),
      ...(await base.store.find('delegation', 'signed', 'yes', { limit: 100 })),
    ].sort((a, b) => (a.id < b.id ? 1 : -1));
    const [first] = known;
    if (first === undefined) throw new Error('no delegation');
    return first.doc;
  };
  return {
    ...base,
    newest,
    read: async (id: string): Promise<KeptDelegation> => {
      const known = await base.store.read('delegation', id);
      if (known === null) throw new Error(`no delegation ${id}`);
      return known.doc;
    },
    /** Asks for tasks, and gives the id. */
    request: async (person: string = at.employee, answers: RawAnswers = {}): Promise<string> => {
      const reply = await base.ask(person, {
        do: 'delegation.request',
        id: '',
        answers: { ...wished, ...answers },
      });
      if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
      return (await newest()).id;
    },
    propose: async (person: string = at.manager, answers: RawAnswers = {}): Promise<string> => {
      const reply = await base.ask(person, {
        do: 'delegation.propose',
        id: '',
        answers: { ...wished, delegate: at.employee, ...answers },
      });
      if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
      return (await newest()).id;
    },
    act: async (
      person: string,
      action: DelegationAction,
      id: string,
      given: RawAnswers = needed[action] ?? {},
      v?: number,
    ): Promise<Reply> => {
      const known = await base.store.read('delegation', id);
      return base.ask(person, {
        do: 'delegation.act',
        action,
        id,
        v: v ?? known?.doc.revision ?? 1,
        answers: given,
      });
    },
  };
}

/** What a reply came to: its kind, or the code of a refusal, of a denied delegation its own. */
export function cameTo(reply: Reply): string {
  if (reply.kind === 'tell' && reply.message.type === 'notice' && reply.message.notice === 'refused') {
    const { refusal } = reply.message;
    return refusal.code === 'delegation-denied' ? refusal.denial : refusal.code;
  }
  return outcomeOf(reply);
}

/** The messages that are on their way to a person, oldest first. */
export async function sentTo({ store }: Pick<ReturnType<typeof desk>, 'store'>, person: string) {
  const waiting = await store.find('outgoing', 'state', 'pending', { limit: 10_000 });
  return waiting
    .filter(({ doc }) => doc.to?.to === 'person' && doc.to.person === person)
    .map(({ doc }) => doc);
}

export type DelegationDesk = ReturnType<typeof delegationDesk>;

/** Who does a matter at the department by the answer, and by what. */
export const performs = (
  here: DelegationDesk,
  topic: TopicId = 'substance-index',
  day = '2026-11-20',
): readonly string[] =>
  answerMessage(
    { dir: here.core.directory(), person: 'per', today: day },
    { topic, unit: at.unit, campus: null, day, as: 'told' },
  ).performs.map(({ person, by }) => `${person.id} ${by}`);

export const problemsOf = (reply: Reply) =>
  reply.kind === 'invalid'
    ? Object.fromEntries(
        Object.entries(reply.form.problems).map(([question, problem]) => [
          question,
          problem.code === 'delegation' ? problem.why : problem.code,
        ]),
      )
    : reply.kind;

/** The card of a delegation as a person sees it now. */
export const cardOf = async (here: DelegationDesk, id: string, person: string) => {
  const shown = await present(here.core, { view: 'delegation', subject: id }, { to: 'person', person });
  if (shown?.message.type !== 'delegation') throw new Error(`no card for ${person}`);
  return shown.message;
};

export const messageIn = (reply: Reply): Message => {
  if (reply.kind !== 'tell') throw new Error(reply.kind);
  return reply.message;
};

export const newsTo = async (here: DelegationDesk, person: string): Promise<readonly string[]> =>
  (await sentTo(here, person)).flatMap(({ view }) =>
    view?.view === 'notice' && view.message.type === 'delegation-news' ? [view.message.news] : [],
  );
