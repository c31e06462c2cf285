import { beforeEach, describe, expect, it } from 'vitest';
import { readClick } from '../../src/app/clicks.ts';
import type { Message, WhoChoice, WhoMessage } from '../../src/app/messages.ts';
import type { Reply } from '../../src/app/ports.ts';
import { desk, outcomeOf } from './desk.ts';

type Desk = ReturnType<typeof desk>;
type Of<T extends WhoMessage['type']> = Extract<WhoMessage, { type: T }>;

let stage: Desk;
beforeEach(() => {
  stage = desk();
});

function told<T extends WhoMessage['type']>(reply: Reply, type: T): Of<T> {
  const message: Message | null = reply.kind === 'tell' ? reply.message : null;
  if (message?.type !== type) throw new Error(`no ${type} but ${message?.type ?? reply.kind}`);
  return message as Of<T>;
}

const ask = async <T extends WhoMessage['type']>(person: string, text: string, type: T, asOf?: string) =>
  told(await stage.ask(person, { do: 'who', text, ...(asOf === undefined ? {} : { asOf }) }), type);

const press = async <T extends WhoMessage['type']>(
  person: string,
  choice: WhoChoice | null | undefined,
  type: T,
) => {
  const click = readClick({ do: `who.${choice?.ask ?? 'topic'}`, id: choice?.question ?? '', v: 0 });
  if (!click) throw new Error('the choice is no click');
  return told(await stage.ask(person, click), type);
};

const manager = 'audun-gravrak';
const employee = 'leif-sandmark';

describe('a question of one’s own duties', () => {
  it('is answered post by post, as of the day, and last with what everybody has', async () => {
    const { posts } = await ask(employee, 'Hva er mine HMS-oppgaver?', 'who-own');
    expect(posts.map(({ role, by }) => [role?.nb, by])).toEqual([
      ['Lokalt hovedverneombud', 'appointment'],
      ['Ansatt', 'everybody'],
    ]);
    for (const { duties, sources } of posts) {
      expect(duties.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
    }
    const before = await ask(employee, 'Hva er mine HMS-oppgaver?', 'who-own', '2024-05-01');
    expect(before.posts.map(({ by }) => by)).toEqual(['everybody']);
  });

  it('of a delegate names who gave the tasks and which', async () => {
    const { posts } = await ask('giulia-ferrantini', 'what are my duties', 'who-own');
    expect(posts[0]).toMatchObject({
      by: 'delegation',
      from: 'Audun Gravråk',
      tasks: [{ nb: 'Strålevernet i enheten' }],
    });
  });

  it('asked as what one is, is answered for those posts alone', async () => {
    const { posts, related } = await ask('sindre-gronkjaer', 'What must I do as head of section?', 'who-own');
    expect(posts.map(({ role }) => role?.en)).toEqual(['Head of section']);
    expect(posts[0]?.inPerson.map(({ en }) => en)).toContain('HSE adviser/coordinator');
    expect(related.map(({ ask: verb }) => verb)).toEqual(['delegable']);
  });

  it('asked as line manager, is answered for the post that makes one', async () => {
    const { posts } = await ask(manager, 'Hva må jeg gjøre som leder?', 'who-own');
    expect(posts.map(({ role }) => role?.nb)).toEqual(['Instituttleder']);
  });

  it('asked as what one is not, says so and is answered for the role', async () => {
    const message = await ask(employee, 'Hva må jeg gjøre som seksjonsleder?', 'who-role');
    expect(message).toMatchObject({ role: { nb: 'Seksjonsleder' }, notHeld: true });
    expect(message.duties.length).toBeGreaterThan(5);
  });

  it('shows all duties when asked for', async () => {
    const { posts } = await ask(manager, 'hva er mine plikter', 'who-own');
    const [first] = posts;
    expect(first?.duties.length).toBeLessThan(first?.total ?? 0);
    const all = await press(manager, first?.more, 'who-role');
    expect(all.duties).toHaveLength(all.total);
  });

  it('of somebody whom the directory does not know has none', async () => {
    const message = await ask('a-stranger', 'hva er mine HMS-oppgaver', 'who-own');
    expect(message).toMatchObject({ name: null, posts: [] });
  });

  it('says nothing where another matter is asked about', async () => {
    const message = await ask(employee, 'Hvem har strålevern, og hva er oppgavene mine?', 'who-answer');
    expect(message.topic.nb).toBe('Strålevern');
  });
});

describe('a question for whoever holds a role', () => {
  const holders = async (person: string, text: string) => {
    const { holders: found, meanwhile } = await ask(person, text, 'who-role');
    return { found: found.map(({ person: { id } }) => id), meanwhile: meanwhile?.person.id ?? null };
  };

  it('is answered for the asker’s unit, or for the one named', async () => {
    expect(await holders(employee, 'Hvem er verneombudet mitt?')).toEqual({
      found: ['mona-prestmo'],
      meanwhile: null,
    });
    expect(await holders(employee, 'hvem er verneombud ved IFY')).toEqual({
      found: ['tormod-husvik'],
      meanwhile: null,
    });
  });

  it('never names somebody as their own manager', async () => {
    expect((await holders(employee, 'Hvem er lederen min?')).found).toEqual(['jostein-strindmo']);
    expect((await holders('jostein-strindmo', 'Who is my line manager?')).found).toEqual(['ashild-bergheim']);
    expect((await holders('jostein-strindmo', 'Hvem er leder ved IKJ?')).found).toEqual(['jostein-strindmo']);
  });

  it('names the substitute of somebody absent, and the absent one', async () => {
    const { holders: found, reasons } = await ask(employee, 'hvem er verneombud ved IBI', 'who-role');
    expect(found[0]).toMatchObject({ person: { id: 'ananya-chakravel' }, insteadOf: 'Kari Osmark' });
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['absent', 'substitute-acts']));
  });

  it('says that a task stands empty, why, and who does it meanwhile', async () => {
    const { reasons, ...message } = await ask(employee, 'Hvem er HMS-koordinator ved IMF?', 'who-role');
    expect(message).toMatchObject({
      holders: [],
      meanwhile: { person: { id: 'yusuf-karadenli' }, by: 'default' },
    });
    expect(reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['vacant', 'delegation-out-of-reach']),
    );
  });

  it('can be asked for another day', async () => {
    const now = await ask(employee, 'hvem er instituttleder ved IMA', 'who-role');
    const reply = await stage.ask(employee, {
      do: 'who.date',
      id: now.question,
      answers: { day: '2025-03-01' },
    });
    expect(told(reply, 'who-role').holders.map(({ person }) => person.id)).toEqual(['thea-drivenes']);
    expect(
      (await stage.ask(employee, { do: 'open-form', of: 'who.date', id: now.question, v: 0 })).kind,
    ).toBe('form');
    expect(
      outcomeOf(await stage.ask(employee, { do: 'open-form', of: 'who.correct', id: now.question, v: 0 })),
    ).toBe('not-understood');
  });
});

describe('a question of delegating', () => {
  it.each([
    [manager, 'Can I delegate the HSE round?', 'yes'],
    [employee, 'Kan jeg delegere HMS-runden?', 'by-manager'],
    [manager, 'Kan jeg delegere HMS-ansvaret?', 'never'],
    [manager, 'kan ansvaret for kjemikaliene delegeres?', 'task-only'],
    [employee, 'kan verneombudet delegere oppgavene sine?', 'no-right'],
    [employee, 'kan jeg delegere en oppgave videre?', 'not-again'],
    [manager, 'kan jeg delegere HMS-runden til en student?', 'not-employed'],
  ] as const)('by %s: “%s” is answered: %s', async (person, text, verdict) => {
    const message = await ask(person, text, 'who-delegable');
    expect(message.verdict).toBe(verdict);
    expect(message.rules.length).toBeGreaterThan(0);
    expect(message.sources.length).toBeGreaterThan(0);
  });

  it('in general shows all that may, and all that never may', async () => {
    const message = await ask(employee, 'hva kan aldri delegeres?', 'who-delegable');
    expect(message.tasks).toHaveLength(13);
    expect(message.nevers).toHaveLength(3);
    expect(message.neverFirst).toBe(true);
  });

  it('leads on to everything that may be delegated, and from there to one’s own duties', async () => {
    const one = await ask(manager, 'Can I delegate the HSE round?', 'who-delegable');
    const all = await press(manager, one.related[0], 'who-delegable');
    expect(all.verdict).toBe('overview');
    expect((await press(manager, all.related[0], 'who-own')).posts.length).toBeGreaterThan(1);
  });

  it('is begun from the answer, with the task filled in, by those who can', async () => {
    const begun = async (person: string, text: string) => (await ask(person, text, 'who-delegable')).start;
    expect(await begun(manager, 'Kan jeg delegere HMS-runden?')).toMatchObject({
      wish: expect.stringContaining('hse-round'),
      mayPropose: true,
      mayRequest: false,
    });
    expect(await begun(employee, 'Kan jeg delegere HMS-runden?')).toMatchObject({
      mayPropose: false,
      mayRequest: true,
    });
    expect(await begun(employee, 'hva kan delegeres?')).toMatchObject({ mayRequest: true });
    for (const text of ['Kan jeg delegere HMS-ansvaret?', 'kan jeg delegere HMS-runden til en student?'])
      expect(await begun(manager, text)).toBeNull();
  });

  it('says that HSE work which no document lists may be agreed on', async () => {
    expect(await ask(manager, 'kan jeg delegere brannvern?', 'who-delegable')).toMatchObject({
      verdict: 'yes',
      unlisted: true,
    });
  });
});

describe('a question of committees', () => {
  it('is answered with those of the unit, each of which can be looked at', async () => {
    const message = await ask(employee, 'Hvilke utvalg finnes ved IIK?', 'who-bodies');
    expect(message.bodies.map(({ names }) => names.nb)).toContain('Stedlig arbeidsmiljøutvalg i Gjøvik');
    const closer = message.related.find(({ names }) => names?.nb === 'AMU');
    const amu = await press(employee, closer, 'who-role');
    expect(amu.body).toMatchObject({ decides: true, members: expect.arrayContaining([]) });
    expect(amu.body?.members.length).toBeGreaterThan(3);
    expect(amu.reasons).toEqual([]);
  });

  it('of a name that only other campuses have is answered with what there is', async () => {
    expect((await ask(employee, 'hva gjør SAMU', 'who-bodies')).bodies.length).toBeGreaterThan(3);
    expect((await ask(employee, 'hva gjør SAMU ved IIK', 'who-role')).role.nb).toContain('Gjøvik');
  });
});

describe('a question of where a matter belongs', () => {
  it('shows the door, or that it is reported here', async () => {
    const other = await ask(employee, 'Hvor hører seksuell trakassering hjemme?', 'who-answer');
    expect(other.route).toMatchObject({
      here: false,
      advice: expect.objectContaining({ nb: expect.any(String) }),
    });
    expect(other.doors.map(({ names }) => names.nb)).toEqual(['Varslingskanalen']);
    const here = await ask(employee, 'Hvor melder jeg personskade på jobb?', 'who-answer');
    expect(here.route?.here).toBe(true);
  });

  it('shows the systems that a matter is kept in', async () => {
    const { route } = await ask(employee, 'Hvor hører en risikovurdering hjemme?', 'who-answer');
    expect(route?.systems.map(({ names }) => names.nb)).toEqual(['Verktøyet for risikovurdering']);
  });
});

describe('who asks how to ask', () => {
  it.each(['who', 'Hvem?', 'kven'])(
    'with one word, gets the first things that one may want to know: “%s”',
    async (text) => {
      const { choices } = await ask(employee, text, 'who-start');
      expect(choices).toHaveLength(6);
      expect((await press(employee, choices[0], 'who-role')).holders.map(({ person }) => person.id)).toEqual([
        'jostein-strindmo',
      ]);
      expect((await press(employee, choices[3], 'who-own')).posts.length).toBeGreaterThan(0);
      expect(told(await stage.ask(employee, { do: 'who.start' }), 'who-start').choices).toHaveLength(6);
    },
  );

  it('in a form, where there is no message box, is answered in the private chat', async () => {
    expect((await stage.ask(employee, { do: 'open-form', of: 'who.ask', id: 'shortcut', v: 0 })).kind).toBe(
      'form',
    );
    expect((await stage.ask(employee, { do: 'who.ask', id: 'who', answers: {} })).kind).toBe('invalid');
    const answers = { text: 'Hvem er verneombudet mitt?' };
    expect((await stage.ask(employee, { do: 'who.ask', id: 'who', answers })).kind).toBe('done');
    const [sent] = await stage.store.find('outgoing', 'state', 'pending', { limit: 5 });
    expect(sent?.doc.view).toMatchObject({ view: 'notice', message: { type: 'who-role' } });
  });
});

describe('what no card of ours asks', () => {
  it.each([
    '',
    'x',
    'told/nobody/ify//2026-11-20/duties/',
    'told/dean/nowhere//2026-11-20/duties/',
    'told/dean/ify//now/duties/',
    'told/dean/ify//2026-11-20/else/',
    'told/dean/ify//2026-11-20/duties/all/more',
    '%',
  ])('is refused: “%s”', async (id) => {
    for (const verb of ['who.role', 'who.own', 'who.delegable'] as const) {
      expect(outcomeOf(await stage.ask(employee, { do: verb, id }))).toBe('not-understood');
    }
  });

  it('in danger is never answered before the numbers', async () => {
    const reply = await stage.ask(employee, { do: 'who', text: 'Det brenner! Hvem er verneombudet mitt?' });
    expect(told(reply, 'emergency').numbers.length).toBeGreaterThan(0);
  });
});
