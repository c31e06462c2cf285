import { describe, expect, it } from 'vitest';
import type { DutyAction, DutyWhyMessage } from '../../../src/app/messages.ts';
import { present } from '../../../src/app/present.ts';
import { involvedIn, toHaveReady } from '../../../src/app/year/involved.ts';
import { postWhatIsDue } from '../../../src/app/year/planning.ts';
import { postsAbout } from '../../../src/app/year/showing.ts';
import { dutyMessage } from '../../../src/app/year/view.ts';
import type { OpenDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import { createRenderer } from '../../../src/render/render.ts';
import { university } from '../../domain/processes/scene.ts';
import { arrived } from '../arriving.ts';
import { desk, sampleDirectory } from '../desk.ts';

/** Who leads the department of these tests, who helps, and two others. */
const [manager, coordinator, employee] = ['jostein-strindmo', 'arvid-odegardmo', 'leif-sandmark'] as const;

const plan = 'action-plan:ikj:2026';
const check = 'documentation-check:ikj:2026';

type Here = ReturnType<typeof desk>;

const open = async (): Promise<Here> => {
  const here = desk();
  await postWhatIsDue(here.core);
  return here;
};

const days = async (here: Here, count: number): Promise<void> => {
  for (let day = 0; day < count; day++) {
    await arrived(here.core);
    here.pass(1);
    await postWhatIsDue(here.core);
  }
};

const act = async (here: Here, person: string, action: DutyAction, id: string, answers = {}) => {
  const v = (await here.store.read('occurrence', id))?.version ?? 0;
  return here.ask(person, { do: 'duty.act', action, id, v, answers });
};

const whyOf = async (here: Here, person: string, id: string, from?: 'channel'): Promise<DutyWhyMessage> => {
  const reply = await here.ask(person, { do: 'duty.why', id, ...(from !== undefined && { from }) });
  if (reply.kind !== 'tell' || reply.message.type !== 'duty-why') throw new Error(reply.kind);
  return reply.message;
};

describe('why somebody got a duty', () => {
  it('is told by the latest post that has it, also after digests that only list it', async () => {
    const here = await open();
    await days(here, 4);
    await act(here, manager, 'take', check);
    await days(here, 28);
    const posts = await here.store.find('nudge', 'occurrence', check, { limit: 100 });
    const own = posts.filter(({ doc }) => doc.target === `person:${manager}`);
    expect(own.at(-1)?.doc.digest.map(({ occurrence }) => occurrence)).toContain(check);
    expect(await whyOf(here, manager, check)).toMatchObject({ as: 'asked', by: null });
    expect(await whyOf(here, coordinator, check)).toMatchObject({ as: 'helper' });
  });

  it('is that somebody named them, and who did', async () => {
    const here = await open();
    await act(here, manager, 'not-mine', plan, { person: employee });
    const named = { as: 'named', by: 'Jostein Strindmo' };
    expect(await whyOf(here, employee, plan)).toMatchObject(named);
    await act(here, employee, 'take', plan);
    expect(await whyOf(here, employee, plan)).toMatchObject(named);
  });

  it('is not that somebody was named when they took it themselves', async () => {
    const here = await open();
    await act(here, manager, 'not-mine', plan, { person: employee });
    await act(here, coordinator, 'take', plan);
    expect(await whyOf(here, coordinator, plan)).toMatchObject({ as: 'helper', by: null });
  });

  it('is the channel only on the card of a channel, for everybody who presses there', async () => {
    const here = await open();
    const [post] = (await here.store.find('nudge', 'occurrence', plan, { limit: 100 })).filter(
      ({ doc }) => doc.target === 'channel:ikj',
    );
    const to = { to: 'channel', platform: 'slack', channel: 'any', language: 'nb' } as const;
    const card = await present(here.core, { view: 'nudge', subject: post?.id ?? '' }, to);
    const render = createRenderer(() => 'Europe/Oslo');
    expect(JSON.stringify(card && render(card.message, 'nb').card)).toContain('"a":"channel"');
    for (const person of [manager, employee])
      expect(await whyOf(here, person, plan, 'channel')).toMatchObject({ as: 'channel' });
    expect(await whyOf(here, manager, plan)).toMatchObject({ as: 'asked' });
    expect(await whyOf(here, employee, plan)).toMatchObject({ as: 'asked-for' });
  });
});

describe('what is told of a duty beside why somebody got it', () => {
  const participantsAt = (dir: OpenDirectory, unit: string) =>
    involvedIn({ process: 'action-plan', unit }, { dir }, '2026-11-20').participants.map(({ name }) => name);

  it('is who takes part, what it builds on and what it ends in', async () => {
    const { involved } = await whyOf(await open(), manager, plan);
    expect(involved).toMatchObject({
      participants: [
        { role: { nb: 'Verneombud' }, name: 'Mona Prestmo' },
        { role: { nb: 'HMS-rådgiver/-koordinator' }, name: 'Arvid Ødegårdmo' },
      ],
      inputs: [{ en: 'HSE round (HSE process)' }, { en: 'Risk assessment' }, {}, {}, {}],
      outputs: [{ nb: 'Handlingsplan', en: 'Action plan' }],
      recipients: [],
    });
  });

  it('names nobody for a role that several have, or nobody', () => {
    const building = university().appoint('per', 'safety-deputy', 'dep');
    expect(participantsAt(university().open(), 'dep')).toEqual(['vera', 'kari']);
    expect(participantsAt(building.open(), 'dep')).toEqual([null, 'kari']);
    expect(participantsAt(building.open(), 'uni')).toEqual([null, null]);
  });

  it('names whoever holds a role, and not whoever acts for them while they are away', () => {
    expect(participantsAt(sampleDirectory(), 'ibi')).toEqual(['Kari Osmark', 'Randi Gimsdal']);
  });
});

describe('what to have ready', () => {
  const about = { process: 'action-plan', state: 'open' } as const;

  it('is on a person’s card of a duty that begins, and on no channel’s', async () => {
    const { core } = await open();
    const known = await core.store.read('occurrence', plan);
    const post = (await postsAbout(core, plan)).find(({ item }) => item !== null);
    if (!known || !post) throw new Error('nothing was posted');
    const cardOf = async (viewer: string | null) => (await dutyMessage(core, known, viewer, post.item)).ready;
    expect(await cardOf(manager)).toMatchObject({
      materials: [{ nb: 'Avviksoversikt' }],
      duties: [{ nb: 'HMS-runde' }, {}, {}, {}],
    });
    expect(await cardOf(null)).toBeNull();
  });

  it('is told when it begins and before, not with reminders and not once it is over', () => {
    expect(toHaveReady(about, manager, 'coming')).not.toBeNull();
    for (const occasion of ['reminder', 'phase', 'due', 'overdue', 'escalate', 'asked-for'] as const)
      expect(toHaveReady(about, manager, occasion)).toBeNull();
    expect(toHaveReady({ ...about, state: 'done' }, manager, 'first')).toBeNull();
  });

  it('is left out for a duty that builds on nothing', () => {
    expect(toHaveReady({ ...about, process: 'documentation-check' }, manager, 'first')).toBeNull();
  });
});
