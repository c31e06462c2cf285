import type { Language } from '../domain/language.ts';
import type { OpenDirectory } from '../domain/organisation/openDirectory.ts';
import type { Core } from './context.ts';
import { mended } from './delivery/recording.ts';
import type { AccountKey, Profile, Request } from './ports.ts';
import type { Account } from './records.ts';
import type { Stored } from './store.ts';

/** The id under which an account is kept. */
export function accountIdOf({ platform, tenant, user }: AccountKey): string {
  return `account-${[platform, tenant, user].map(encodeURIComponent).join('_').replaceAll('.', '%2E')}`;
}

/** Somebody whom the directory does not know: may report, and is nobody's line manager or deputy. */
export function isGuest(person: string): boolean {
  return person.startsWith('guest-');
}

/** True for somebody who was in the directory, and is not any more. */
export function hasLeft(dir: OpenDirectory, person: string): boolean {
  return !isGuest(person) && !dir.people.has(person);
}

/**
 * True as long as the directory gives this person the address that the account was found by. An id that stands for
 * somebody else by now, or for nobody, opens nothing to the account.
 */
export function isTheirs({ person, email }: Account, dir: OpenDirectory): boolean {
  if (isGuest(person)) return true;
  const known = dir.people.get(person);
  return known !== undefined && known.email.toLowerCase() === email?.toLowerCase();
}

/** How long the last sighting of an account stays good enough not to be written again, in milliseconds. */
const sightingLasts = 60 * 60 * 1000;

/**
 * The account of a request, made or brought up to date as needed. A person is found in the directory by the e-mail address that
 * the platform vouches for: at a new account, and again when the directory has another address for them, or nobody;
 * without one, the account is a guest's.
 */
export async function accountOf(core: Core, request: Request): Promise<Account> {
  const id = accountIdOf(request.account);
  const known = await core.store.read('account', id);
  const profile = known && isCurrent(known, core.directory()) ? null : await request.profile();
  const account = profile
    ? newAccount(core, id, request, profile, known?.doc ?? null)
    : refreshed(core, request, known as Stored<'account'>);
  if (known && account === known.doc) return account;
  const isBack = !known?.doc.reachable;
  const writes = isBack ? await mended(core, { to: 'person', person: account.person }) : [];
  await core.store.commit({
    writes: [{ name: 'account', id, doc: account, expected: 'any' }, ...writes],
  });
  return account;
}

/** The language in which this person reads: chosen, else the platform's, else the directory's. */
export function languageFor(account: Account, dir: OpenDirectory): Language {
  return account.language ?? account.locale ?? dir.people.get(account.person)?.language ?? 'nb';
}

/** A guest is looked up again every time, since the directory may know them by now. */
function isCurrent({ doc }: Stored<'account'>, dir: OpenDirectory): boolean {
  return !isGuest(doc.person) && isTheirs(doc, dir);
}

function newAccount(
  core: Core,
  id: string,
  request: Request,
  profile: Profile,
  known: Account | null,
): Account {
  const email = profile.email?.toLowerCase() ?? null;
  const person = (email !== null && core.directory().peopleByEmail.get(email)?.id) || `guest-${id}`;
  return {
    ...request.account,
    person,
    name: profile.name,
    email,
    language: known?.language ?? null,
    locale: request.locale ?? known?.locale ?? null,
    route: request.route ?? known?.route ?? null,
    seenAt: core.clock.now(),
    greeted: known?.greeted ?? false,
    reachable: true,
  };
}

function refreshed(core: Core, request: Request, { doc }: Stored<'account'>): Account {
  const now = core.clock.now();
  const route = request.route ?? doc.route;
  const locale = request.locale ?? doc.locale;
  const stale = Date.parse(now) - Date.parse(doc.seenAt) > sightingLasts || now < doc.seenAt;
  const same =
    !stale && doc.reachable && locale === doc.locale && JSON.stringify(route) === JSON.stringify(doc.route);
  return same ? doc : { ...doc, route, locale, reachable: true, seenAt: now };
}
