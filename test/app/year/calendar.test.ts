import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarMessage } from '../../../src/app/messages.ts';
import { present } from '../../../src/app/present.ts';
import { postWhatIsDue } from '../../../src/app/year/planning.ts';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import { processOf } from '../../../src/domain/processes/processes.ts';
import { memoryData, memoryStore } from '../../fakes/memoryStore.ts';
import { desk, outcomeOf } from '../desk.ts';

/** Who leads the department of chemistry, somebody who works there, and somebody from elsewhere. */
const [manager, employee, outsider] = ['jostein-strindmo', 'leif-sandmark', 'elin-stower'] as const;

type Here = ReturnType<typeof desk>;
type Whose = 'unit' | 'own';

const plan = 'action-plan:ikj:2026';
const items = processOf('action-plan').checklist.map(({ id }) => id);
const feedView = (person: string, whose: Whose = 'unit') =>
  ({ view: 'calendar', subject: `feeds-${person}`, whose, unit: 'ikj', year: 2026 }) as const;

const cardOf = async (here: Here, person: string, whose: Whose = 'unit'): Promise<CalendarMessage> => {
  const shown = await present(here.core, feedView(person, whose), { to: 'person', person });
  if (shown?.message.type !== 'calendar') throw new Error('no card');
  return shown.message;
};

const change = (here: Here, person: string, action: 'make' | 'renew' | 'end', whose: Whose = 'unit') =>
  here.ask(person, { do: 'calendar.feed', action, id: '2026 ikj', whose });

const tokenOf = async (here: Here, person: string, whose: Whose = 'unit'): Promise<string> => {
  const { address } = await cardOf(here, person, whose);
  return /calendar\/([a-z0-9]+)\.ics$/.exec(address ?? '')?.[1] ?? '';
};

const textBehind = async (here: Here, token: string): Promise<string | null> => {
  const found = await here.verne.calendar(token);
  return found && new TextDecoder().decode(found.bytes);
};

const eventsIn = (text: string | null) =>
  new ICAL.Component(ICAL.parse(text ?? ''))
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

const open = async (options: Parameters<typeof desk>[0] = {}): Promise<Here> => {
  const here = desk(options);
  await postWhatIsDue(here.core);
  for (const person of [manager, employee, outsider]) await here.ask(person, { do: 'help' });
  return here;
};

const subscribed = async (here: Here, person: string, whose: Whose = 'unit'): Promise<string> => {
  expect(outcomeOf(await change(here, person, 'make', whose))).toBe('done');
  return tokenOf(here, person, whose);
};

const done = (here: Here) =>
  here.ask(manager, {
    do: 'duty.act',
    action: 'done',
    id: plan,
    v: 1,
    answers: { result: 'carried-out', text: 'Hemmelig resultat', items },
  });

describe('a year in a calendar', () => {
  it('is handed over as a file, in the reader’s language', async () => {
    const here = await open();
    await here.ask(employee, { do: 'language', language: 'en' });
    expect(outcomeOf(await here.ask(employee, { do: 'calendar.file', id: '2026 ikj', whose: 'unit' }))).toBe(
      'done',
    );
    const account = { platform: 'web', tenant: 'local', user: employee } as const;
    const made = await here.verne.file(account, 'calendar/en/unit/ikj/2026');
    expect(made).toMatchObject({ name: 'hse-year-ikj-2026.ics', type: 'ics' });
    const events = eventsIn(new TextDecoder().decode(made?.bytes));
    expect(events.map(({ summary }) => summary)).toContain(
      'Unit action plan for HSE, Department of Chemistry',
    );
    expect(await here.verne.file({ ...account, user: 'nobody' }, 'calendar/en/unit/ikj/2026')).toBeNull();
    for (const file of [
      'calendar/en/unit/nowhere/2026',
      'calendar/en/all/ikj/2026',
      'calendar/en/unit/ikj/x',
    ])
      expect(await here.verne.file(account, file)).toBeNull();
  });

  it('has each date on its day, who answers for it, the checklist and the source, and nobody’s words', async () => {
    const here = await open();
    await done(here);
    const text = await textBehind(here, await subscribed(here, employee));
    const found = eventsIn(text).find(({ uid }) => uid.startsWith(plan));
    expect(found?.startDate.toString()).toBe('2026-12-11');
    expect(found?.summary).toBe('✓ Enhetens handlingsplan for HMS, Institutt for kjemi');
    for (const words of ['Ansvarlig: Jostein Strindmo', 'Status: Ferdig', 'Sjekkliste:\n- ', 'Kilde: '])
      expect(found?.description).toContain(words);
    expect(found?.component.getAllSubcomponents('valarm')).toEqual([]);
    expect(text).not.toContain('Hemmelig');
    expect(text).not.toMatch(/@(?!ntnu\.verne)/);
  });

  it('holds this year and the next, and nothing that was before anybody was asked about it here', async () => {
    const here = await open();
    const years = eventsIn(await textBehind(here, await subscribed(here, employee))).map(({ startDate }) =>
      startDate.toString(),
    );
    expect(years.every((day) => day >= '2026-11-20' || day.startsWith('2027'))).toBe(true);
    expect(years.some((day) => day.startsWith('2027'))).toBe(true);
    expect(
      new Set(eventsIn(await textBehind(here, await tokenOf(here, employee))).map(({ uid }) => uid)).size,
    ).toBe(years.length);
  });

  it('of one’s own has what one answers for, and nothing of others', async () => {
    const here = await open();
    const own = eventsIn(await textBehind(here, await subscribed(here, manager, 'own')));
    expect(own.length).toBeGreaterThan(3);
    for (const { description } of own) expect(description).toContain('Jostein Strindmo');
    const none = await textBehind(here, await subscribed(here, employee, 'own'));
    expect(eventsIn(none)).toEqual([]);
  });

  it('reminds at the hour of the unit, on the days on which its reminders go out', async () => {
    const here = await open();
    const found = eventsIn(await textBehind(here, await subscribed(here, employee))).find(({ uid }) =>
      uid.startsWith('documentation-check:ikj:2026'),
    );
    const [alarm] = found?.component.getAllSubcomponents('valarm') ?? [];
    const trigger = alarm?.getFirstPropertyValue('trigger');
    expect(trigger instanceof ICAL.Duration && trigger.toSeconds()).toBe(-(14 * 24 - 9) * 3_600);
  });

  it('counts a change each time that something changes, and otherwise stays the same to the byte', async () => {
    const data = memoryData();
    const here = await open({ store: memoryStore(data) });
    const token = await subscribed(here, employee);
    const sequenceOf = async () =>
      eventsIn(await textBehind(here, token)).find(({ uid }) => uid.startsWith(plan))?.sequence;
    const first = await here.verne.calendar(token);
    expect(await sequenceOf()).toBe(0);
    here.pass(1);
    const again = await here.verne.calendar(token);
    expect(again?.fingerprint).toBe(first?.fingerprint);
    await done(here);
    expect(await sequenceOf()).toBe(1);
    const after = await here.verne.calendar(token);
    expect(after?.fingerprint).not.toBe(first?.fingerprint);
    const modified = eventsIn(await textBehind(here, token)).map(
      ({ uid, component }) => [uid, String(component.getFirstPropertyValue('last-modified'))] as const,
    );
    expect(new Set(modified.filter(([uid]) => !uid.startsWith(plan)).map(([, at]) => at)).size).toBe(1);
    expect(modified.find(([uid]) => uid.startsWith(plan))?.[1]).not.toBe(modified.at(-1)?.[1]);
    await Promise.all([here.verne.calendar(token), here.verne.calendar(token)]);
    expect(await sequenceOf()).toBe(1);
  });

  it('has the same name for a date in every calendar and file', async () => {
    const here = await open();
    const uids = async (person: string, whose: Whose) =>
      eventsIn(await textBehind(here, await subscribed(here, person, whose))).map(({ uid }) => uid);
    const unit = await uids(employee, 'unit');
    const own = await uids(manager, 'own');
    expect(own.filter((uid) => uid.includes(':ikj:')).every((uid) => unit.includes(uid))).toBe(true);
    expect(unit).toContain(`${plan}@ntnu.verne`);
  });
});

describe('an address that a calendar can subscribe to', () => {
  it('is made once, shown to its owner alone, and cannot be guessed', async () => {
    const here = await open();
    expect((await cardOf(here, employee)).address).toBeNull();
    const token = await subscribed(here, employee);
    expect(token).toMatch(/^[a-z0-9]{50}$/);
    await change(here, employee, 'make');
    expect(await tokenOf(here, employee)).toBe(token);
    expect((await cardOf(here, manager)).address).toBeNull();
    expect(
      await present(here.core, feedView(employee), {
        to: 'channel',
        platform: 'web',
        channel: 'unit:ikj',
        language: 'nb',
      }),
    ).toBeNull();
    expect(await subscribed(here, manager)).not.toBe(token);
  });

  it('is renewed: the old one opens nothing from then on', async () => {
    const here = await open();
    const old = await subscribed(here, employee);
    await change(here, employee, 'renew');
    const renewed = await tokenOf(here, employee);
    expect(renewed).not.toBe(old);
    expect(await here.verne.calendar(old)).toBeNull();
    expect(await textBehind(here, renewed)).toContain('BEGIN:VEVENT');
    expect(await here.store.read('outgoing', `feeds-${employee}.refresh`)).not.toBeNull();
  });

  it('is withdrawn, and withdrawing once more changes nothing', async () => {
    const here = await open();
    const token = await subscribed(here, employee);
    await change(here, employee, 'end');
    expect(await here.verne.calendar(token)).toBeNull();
    expect((await cardOf(here, employee)).address).toBeNull();
    expect(outcomeOf(await change(here, employee, 'end'))).toBe('done');
  });

  it('opens nothing for what is no address, nor for one that was changed', async () => {
    const here = await open();
    const token = await subscribed(here, employee);
    const other = `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`;
    for (const given of ['', 'x', other, token.toUpperCase(), `${token}0`, token.slice(1)])
      expect(await here.verne.calendar(given)).toBeNull();
  });

  it('ends when its owner is not in the directory any more, or its unit', async () => {
    const here = await open();
    const token = await subscribed(here, employee);
    const { directory } = here.directory;
    here.replaceDirectory(
      openDirectory({ ...directory, people: directory.people.filter(({ id }) => id !== employee) }),
    );
    expect(await here.verne.calendar(token)).toBeNull();
  });

  it('follows the language of its owner', async () => {
    const here = await open();
    const token = await subscribed(here, employee);
    expect(await textBehind(here, token)).toContain('HMS-året: Institutt for kjemi');
    await here.ask(employee, { do: 'language', language: 'en' });
    expect(await textBehind(here, token)).toContain('HSE year: Department of Chemistry');
  });

  it('is nothing that a guest can have', async () => {
    const here = await open();
    for (const action of ['make', 'renew', 'end'] as const)
      expect(outcomeOf(await change(here, 'gjest', action))).toBe('not-found');
    expect(outcomeOf(await here.ask('gjest', { do: 'calendar', id: '2026 ikj', whose: 'unit' }))).toBe(
      'not-found',
    );
  });

  it('is not made where nobody could reach it, and the card says so', async () => {
    const here = await open({ calendarPlace: null });
    expect(await cardOf(here, employee)).toMatchObject({ reach: 'none', address: null });
    await change(here, employee, 'make');
    expect(await here.store.count('calendar-feed', 'owner', employee)).toBe(0);
  });
});
