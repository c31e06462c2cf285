import { describe, expect, it } from 'vitest';
import { nextOfYear } from '../../../src/app/year/next.ts';
import { postWhatIsDue } from '../../../src/app/year/planning.ts';
import { desk } from '../desk.ts';

/** Who leads the department of chemistry, somebody who works there, and a duty of the department. */
const [manager, employee] = ['jostein-strindmo', 'leif-sandmark'] as const;
const check = 'documentation-check:ikj:2026';

type Here = ReturnType<typeof desk>;

const nextFor = async (here: Here, people: readonly string[], units: readonly string[] = []) => {
  const next = await nextOfYear(here.core, { people, units });
  return next && [next.names.nb, next.unit.nb, next.at];
};

const act = (here: Here, action: 'later' | 'done', answers: Readonly<Record<string, string>>) =>
  here.ask(manager, { do: 'duty.act', action, id: check, v: 1, answers });

describe('what comes next in the HSE year', () => {
  it('is the next post to somebody, or in a channel, at its hour', async () => {
    const here = desk();
    const begins = [
      'Gjennomgang av HMS-dokumentasjon og arkivering',
      'Institutt for kjemi',
      '2026-11-24T08:00:00.000Z',
    ];
    expect(await nextFor(here, [manager])).toEqual(begins);
    expect(await nextFor(here, [employee, manager], ['ikj'])).toEqual(begins);
    // Of the documentation the channel hears nothing.
    expect(await nextFor(here, [employee], ['ikj'])).toEqual([
      'Enhetens handlingsplan for HMS',
      'Institutt for kjemi',
      '2026-12-11T08:00:00.000Z',
    ]);
  });

  it('is nothing for somebody who gets no posts, and in units that are not there', async () => {
    expect(await nextFor(desk(), [employee, 'nobody'], ['nowhere'])).toBeNull();
  });

  it('is what comes after once that has been posted', async () => {
    const here = desk();
    here.pass(4);
    await postWhatIsDue(here.core);
    const [name, , at = ''] = (await nextFor(here, [manager])) ?? [];
    expect(name).not.toBe('Gjennomgang av HMS-dokumentasjon og arkivering');
    expect(at > here.core.clock.now()).toBe(true);
  });

  it('is the day that something was put off to, and nothing of what is done', async () => {
    const here = desk();
    here.pass(4);
    await postWhatIsDue(here.core);
    await act(here, 'later', { when: 'tomorrow' });
    expect(await nextFor(here, [manager])).toEqual([
      'Gjennomgang av HMS-dokumentasjon og arkivering',
      'Institutt for kjemi',
      '2026-11-25T08:00:00.000Z',
    ]);
    await act(here, 'done', { result: 'not-needed' });
    expect((await nextFor(here, [manager]))?.[2]).not.toBe('2026-11-25T08:00:00.000Z');
  });
});
