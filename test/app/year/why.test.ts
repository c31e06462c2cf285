import { describe, expect, it } from 'vitest';
import type { DutyAction, DutyWhyMessage } from '../../../src/app/messages.ts';
import { present } from '../../../src/app/present.ts';
import { postWhatIsDue } from '../../../src/app/year/planning.ts';
import { createRenderer } from '../../../src/render/render.ts';
import { arrived } from '../arriving.ts';
import { desk } from '../desk.ts';

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
