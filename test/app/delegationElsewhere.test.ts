import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doWhatIsDue } from '../../src/app/delegations/due.ts';
import { present } from '../../src/app/present.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import type { Delegation as Entry } from '../../src/domain/organisation/types.ts';
import { lineAppointmentOf } from '../../src/domain/responsibility/tenures.ts';
import { withNina } from '../domain/delegations/scene.ts';
import type { OrganisationBuilder } from '../fakes/organisation.ts';
import {
  cameTo,
  delegationDesk,
  messageIn,
  needed,
  newsTo,
  performs,
  sentTo,
  small,
  wished,
} from './delegationDesk.ts';

const id = 'elsewhere-d1';

/** Hans gave Kari the substance index on a paper of 2021. */
const papered = (but: Partial<Entry> = {}, built: OrganisationBuilder = small()): OpenDirectory =>
  built
    .delegate('hans', 'kari', 'dep', { tasks: ['substance-index'], role: 'substance-index-contact', ...but })
    .open();

type Here = ReturnType<typeof delegationDesk>;

const dayOf = (here: Here) => here.core.clock.now().slice(0, 10);

/** The desk, after the first look at the directory. */
const opened = async (directory = papered()): Promise<Here> => {
  const here = delegationDesk({ directory });
  await doWhatIsDue(here.core, dayOf(here), 'everything');
  return here;
};

/** Another directory, looked at at once as it is when its file changes. */
const replaced = async (here: Here, directory: OpenDirectory): Promise<void> => {
  here.replaceDirectory(directory);
  await doWhatIsDue(here.core, dayOf(here), 'changed');
};

const passed = async (here: Here, days: number): Promise<void> => {
  here.pass(days);
  await doWhatIsDue(here.core, dayOf(here), 'everything');
};

/** Why a person was sent a card of it. */
const toldTo = async (here: Here, person: string) =>
  (await sentTo(here, person)).flatMap(({ view }) =>
    view?.view === 'elsewhere' ? [view.occasion ?? 'card'] : view?.view === 'round' ? ['round'] : [],
  );

const cardOf = async (here: Here, person: string) => {
  const shown = await present(here.core, { view: 'elsewhere', subject: id }, { to: 'person', person });
  if (shown?.message.type !== 'delegation-elsewhere') throw new Error(`no card for ${person}`);
  return shown.message;
};

const chainOf = async (here: Here) => {
  const kept = await here.store.read('elsewhere', id);
  return kept && verifyChain(await here.store.facts(id), kept.doc.chain);
};

describe('a delegation that the directory brings', () => {
  it('is followed from the first look, and what was so before is told to nobody', async () => {
    const here = await opened(papered({}, withNina('2026-10-31', '2026-11-01')));
    expect((await cardOf(here, 'nina')).standing).toBe('amber');
    for (const person of ['nina', 'kari', 'hans']) expect(await sentTo(here, person)).toEqual([]);
    expect(await here.store.count('elsewhere', 'known', 'yes')).toBe(1);
    await doWhatIsDue(here.core, dayOf(here), 'everything');
    expect(await here.store.count('elsewhere', 'known', 'yes')).toBe(1);
  });

  it('is not followed when it is over, or only proposed', async () => {
    for (const but of [{ validTo: '2026-11-19' }, { status: 'proposed' }, { status: 'revoked' }] as const) {
      const here = await opened(papered(but));
      expect(await here.store.count('elsewhere', 'known', 'yes')).toBe(0);
    }
  });

  it('brings a new line manager one card, who confirms it, and the answer says so until then', async () => {
    const here = await opened();
    await replaced(here, papered({}, withNina('2026-11-19', '2026-11-20')));
    expect([await toldTo(here, 'nina'), await toldTo(here, 'kari')]).toEqual([['inherited'], ['amber']]);
    await doWhatIsDue(here.core, dayOf(here), 'changed');
    expect(await toldTo(here, 'nina')).toEqual(['inherited']);
    expect(await cardOf(here, 'nina')).toMatchObject({
      standing: 'amber',
      may: ['confirm', 'end', 'revoke'],
      anew: { mayPropose: true, mayRequest: false },
    });
    expect(cameTo(await here.act('nina', 'confirm', id, { reviewOn: '2027-11-20' }))).toBe('done');
    expect(await cardOf(here, 'kari')).toMatchObject({ standing: 'in-force', confirmed: { by: 'nina' } });
    expect(await newsTo(here, 'kari')).toEqual(['confirm']);
    expect(performs(here)).toEqual(['kari delegation']);
    expect(await chainOf(here)).toBeNull();
  });

  it('turns amber when the delegate changes unit, and both get a card', async () => {
    const here = await opened();
    await replaced(here, papered({}, small().person('kari', 'fac')));
    expect([await toldTo(here, 'hans'), await toldTo(here, 'kari')]).toEqual([['amber'], ['amber']]);
    expect((await cardOf(here, 'hans')).changes.map(({ code }) => code)).toEqual(['delegate-changed-unit']);
  });

  it('is reminded of before it expires, and then is over', async () => {
    const here = await opened(papered({ validTo: '2026-12-31' }));
    await passed(here, 11);
    await passed(here, 23);
    await passed(here, 10);
    expect(await toldTo(here, 'kari')).toEqual(['expiry-30', 'expiry-7', 'lapse']);
    expect((await cardOf(here, 'hans')).standing).toBe('expired');
    expect(performs(here, 'substance-index', '2027-01-03')).toEqual(['hans default']);
  });

  it('is ended by either with notice, and revoked by the line manager with a reason', async () => {
    const here = await opened();
    expect(cameTo(await here.act('kari', 'end', id, { lastDay: '2026-12-31', reason: 'Ny jobb.' }))).toBe(
      'done',
    );
    expect(await newsTo(here, 'hans')).toEqual(['end']);
    expect(performs(here, 'substance-index', '2026-12-31')).toEqual(['kari delegation']);
    expect(performs(here, 'substance-index', '2027-01-01')).toEqual(['hans default']);
    expect((await cardOf(here, 'hans')).reason).toBe('Ny jobb.');
    expect(cameTo(await here.act('hans', 'end', id, { lastDay: '2026-12-01' }))).toBe('already-done');
    expect(cameTo(await here.act('hans', 'revoke', id, {}))).toBe('invalid');
    expect(cameTo(await here.act('hans', 'revoke', id))).toBe('done');
    expect(performs(here)).toEqual(['hans default']);
    expect(await chainOf(here)).toBeNull();
  });

  it('is nobody’s but theirs, and takes no other action', async () => {
    const here = await opened();
    expect(cameTo(await here.act('per', 'end', id, { lastDay: '2026-12-31' }))).toBe('not-found');
    expect(cameTo(await here.act('kari', 'confirm', id))).toBe('not-allowed');
    expect(cameTo(await here.act('dina', 'revoke', id))).toBe('not-allowed');
    expect(cameTo(await here.act('hans', 'approve', id))).toBe('not-understood');
    expect(cameTo(await here.ask('per', { do: 'delegation.show', id }))).toBe('not-found');
    expect(cameTo(await here.ask('hans', { do: 'open-form', of: 'delegation.renew', id, v: 0 }))).toBe(
      'not-understood',
    );
    const opening = await here.ask('hans', { do: 'open-form', of: 'delegation.confirm', id, v: 0 });
    expect(opening.kind).toBe('form');
  });

  it('is opened from the list by those who may read it, and in outline by the safety deputy', async () => {
    const here = await opened(papered({}, small().appoint('vera', 'safety-deputy', 'dep')));
    const ids = async (person: string, what: 'delegations' | 'delegations.unit') => {
      const message = messageIn(await here.ask(person, { do: what }));
      return message.type === 'delegation-list' ? message.lines.map((line) => line.id) : message.type;
    };
    expect(await ids('kari', 'delegations')).toEqual([id]);
    expect(await ids('hans', 'delegations.unit')).toEqual([id]);
    expect(await ids('vera', 'delegations.unit')).toEqual([null]);
    await here.ask('kari', { do: 'delegation.show', id });
    expect(await toldTo(here, 'kari')).toEqual(['card']);
  });

  it('is written anew here, and gives way when both have signed', async () => {
    const here = await opened();
    const { anew } = await cardOf(here, 'hans');
    const wish = anew?.wish ?? '';
    const form = await here.ask('hans', { do: 'open-form', of: 'delegation.propose', id: wish, v: 0 });
    const answers = form.kind === 'form' ? form.form.questions : [];
    expect(answers.find(({ question }) => question.id === 'tasks')?.answer).toEqual(['substance-index']);
    await here.ask('hans', {
      do: 'delegation.propose',
      id: wish,
      answers: { ...wished, delegate: 'kari', validFrom: '2026-12-01' },
    });
    const anewOne = await here.newest();
    expect(anewOne.replaces).toBe(id);
    expect((await cardOf(here, 'kari')).standing).toBe('in-force');
    await here.act('kari', 'accept', anewOne.id);
    const { store } = here;
    expect((await store.read('elsewhere', id))?.doc.closing).toMatchObject({
      as: 'superseded',
      lastDay: '2026-11-30',
    });
    expect(await chainOf(here)).toBeNull();
    const shown = await present(here.core, { view: 'delegation', subject: anewOne.id }, toKari);
    expect(shown?.message).toMatchObject({ replaces: 'd1' });
  });

  it('gives way to nothing that is for somebody else, or when it is refused', async () => {
    const here = await opened();
    const wish = (await cardOf(here, 'hans')).anew?.wish ?? '';
    const propose = (delegate: string) =>
      here.ask('hans', { do: 'delegation.propose', id: wish, answers: { ...wished, delegate } });
    await propose('per');
    expect((await here.newest()).replaces).toBeNull();
    await propose('kari');
    const { id: refused } = await here.newest();
    await here.act('kari', 'refuse', refused, { reason: 'Nei.' });
    expect((await here.store.read('elsewhere', id))?.doc.closing).toBeNull();
  });

  it('is in the yearly look, and confirmed there together with those made here', async () => {
    const here = await opened();
    await passed(here, 56);
    expect(await toldTo(here, 'hans')).toEqual(['round']);
    const [round] = await here.store.find('round', 'open', id, { limit: 1 });
    const reply = await here.ask('hans', {
      do: 'round.confirm',
      id: round?.id ?? '',
      v: 1,
      answers: { delegations: [id], reviewOn: '2028-01-15' },
    });
    expect(cameTo(reply)).toBe('done');
    expect(await here.store.find('round', 'open', id, { limit: 1 })).toEqual([]);
    expect((await cardOf(here, 'kari')).reviewOn).toBe('2028-01-15');
  });

  it('is over for both when the directory has it no longer', async () => {
    const here = await opened();
    await replaced(here, small().open());
    await passed(here, 3);
    expect([await toldTo(here, 'hans'), await toldTo(here, 'kari')]).toEqual([['lapse'], ['lapse']]);
    expect(await cardOf(here, 'kari')).toMatchObject({ isGone: true, standing: 'ended' });
  });

  it('is known again after a restart, with what was done to it', async () => {
    const here = await opened();
    await here.act('hans', 'revoke', id);
    const again = delegationDesk({ store: here.store, directory: papered() });
    expect(performs(again)).toEqual(['kari delegation']);
    await again.book.load();
    expect(performs(again)).toEqual(['hans default']);
  });
});

describe('delegations signed elsewhere, whatever people do', () => {
  const people = ['kari', 'hans', 'siri', 'per', 'dina', 'odd', 'stine', 'nobody-known'] as const;
  const attempt = fc.record({
    by: fc.constantFrom(...people),
    action: fc.constantFrom('confirm', 'end', 'revoke', 'approve', 'renew', 'report'),
    days: fc.nat(4),
    isAway: fc.boolean(),
  });

  it('count as long as nobody who may has ended them, and the responsibility stays', async () => {
    let ended = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 3, maxLength: 12 }), async (attempts) => {
        const here = await opened();
        for (const { by, action, days, isAway } of attempts) {
          here.pass(days);
          const built = isAway ? small().absent('hans', '2026-11-20', '2027-12-31') : small();
          here.replaceDirectory(papered({}, built));
          const on = dayOf(here);
          const before = await here.store.read('elsewhere', id);
          await here.act(by, action, id, { ...needed[action], lastDay: on, reviewOn: '2027-11-20' });
          const after = await here.store.read('elsewhere', id);
          const isSide = by === 'kari' || by === 'hans' || (by === 'siri' && isAway);
          if (!isSide) expect(after?.version).toBe(before?.version);
          const closing = after?.doc.closing ?? null;
          if (closing !== null) {
            ended += 1;
            expect(['kari', 'hans', 'siri']).toContain(closing.by);
          }
          const counts = closing === null || closing.lastDay >= on;
          expect(performs(here, 'substance-index', on).includes('kari delegation')).toBe(counts);
          expect(lineAppointmentOf(here.core.directory(), 'dep', on)?.person).toBe('hans');
        }
        expect(await chainOf(here)).toBeNull();
      }),
      { numRuns: 60, seed: 20261122 },
    );
    expect(ended).toBeGreaterThan(20);
  }, 60_000);
});

const toKari = { to: 'person', person: 'kari' } as const;
