import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/organisation/types.ts';
import { type OrganisationBuilder, organisation } from '../fakes/organisation.ts';
import { desk, outcomeOf } from './desk.ts';

/** A department that `kim` leads, as far as the directory goes; `but` says otherwise of that person. */
function department(but: Partial<Pick<Person, 'name' | 'email'>> = {}): OrganisationBuilder {
  return organisation()
    .unit('ikj')
    .person('kim', 'ikj', but)
    .person('liv', 'ikj')
    .appoint('kim', 'head-of-department', 'ikj');
}

const withoutKim = () =>
  organisation().unit('ikj').person('liv', 'ikj').appoint('eva', 'head-of-department', 'ikj');

/** A desk where one account, `U1`, has the address that its platform gives it, and asks to see a case. */
function stage() {
  const at = desk({ directory: department().open() });
  let email: string | null = 'kim@example.no';
  let asked = 0;
  let events = 0;
  const account = { platform: 'web', tenant: 'local', user: 'U1' } as const;
  return {
    ...at,
    /** How often the platform was asked whose account it is. */
    asked: () => asked,
    hasAddress: (address: string | null) => {
      email = address;
    },
    person: async () =>
      (await at.store.find('account', 'person', 'kim', { limit: 5 })).map(({ doc }) => doc.user),
    opens: async (id: string) => {
      const reply = await at.verne.handle({
        event: `own-${events++}`,
        account,
        profile: async () => {
          asked += 1;
          return { name: 'Kim', email };
        },
        locale: null,
        route: null,
        command: { do: 'case.show', id },
      });
      return outcomeOf(reply);
    },
    home: () => at.verne.home(account),
  };
}

describe('an account', () => {
  it('is its person’s as long as the directory has the address, and the platform is asked only once', async () => {
    const { opens, report, asked } = stage();
    const id = await report('liv', { unit: 'ikj' });
    expect(await opens(id)).toBe('done');
    expect(await opens(id)).toBe('done');
    expect(asked()).toBe(1);
  });

  it('opens nothing once its person left, and everything again when they come back', async () => {
    const { opens, home, report, replaceDirectory } = stage();
    const id = await report('liv', { unit: 'ikj' });
    await opens(id);
    expect(await home()).not.toBeNull();
    replaceDirectory(withoutKim().open());
    expect(await home()).toBeNull();
    expect(await opens(id)).toBe('not-found');
    replaceDirectory(department().open());
    expect(await opens(id)).toBe('done');
    expect((await home())?.message).toMatchObject({ type: 'home', cases: { total: 1 } });
  });

  it('stays its person’s when the address changes in the directory and on the platform', async () => {
    const { opens, report, replaceDirectory, hasAddress } = stage();
    const id = await report('liv', { unit: 'ikj' });
    await opens(id);
    replaceDirectory(department({ email: 'kim.ny@example.no' }).open());
    hasAddress('Kim.Ny@example.no');
    expect(await opens(id)).toBe('done');
  });

  it('is a guest’s as long as the platform gives another address than the directory', async () => {
    const { opens, report, replaceDirectory, hasAddress } = stage();
    const id = await report('liv', { unit: 'ikj' });
    await opens(id);
    replaceDirectory(department({ email: 'kim.ny@example.no' }).open());
    expect(await opens(id)).toBe('not-found');
    hasAddress('kim.ny@example.no');
    expect(await opens(id)).toBe('done');
  });

  it('has no part in what somebody else does under the same id', async () => {
    const { opens, report, replaceDirectory, person } = stage();
    const id = await report('liv', { unit: 'ikj' });
    await opens(id);
    expect(await person()).toEqual(['U1']);
    replaceDirectory(department({ name: 'Kim Nilsen', email: 'kim.nilsen@example.no' }).open());
    expect(await opens(id)).toBe('not-found');
    expect(await person()).toEqual([]);
  });

  it('is whoever’s the directory gives the address to', async () => {
    const { opens, report, replaceDirectory, store } = stage();
    const id = await report('liv', { unit: 'ikj' });
    await opens(id);
    replaceDirectory(
      department({ email: 'kim.ny@example.no' }).person('eva', 'ikj', { email: 'kim@example.no' }).open(),
    );
    expect(await opens(id)).toBe('not-found');
    const accounts = await store.find('account', 'person', 'eva', { limit: 5 });
    expect(accounts.map(({ doc }) => doc.user)).toEqual(['U1']);
  });
});
