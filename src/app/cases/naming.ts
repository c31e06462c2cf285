import type { Case, Entry } from '../../domain/reports/case.ts';
import type { CaseAction } from '../../domain/reports/forms.ts';
import {
  type Nameless,
  namelessActor,
  namelessTeller,
  namelessWriter,
} from '../../domain/reports/identity.ts';
import type { Core } from '../context.ts';
import type { CaseAudience, PersonView } from '../messages.ts';
import { personView } from '../people.ts';

/** Who reads, and on which card: a person, or the readers of a channel (null). */
export interface Reader {
  readonly audience: CaseAudience;
  readonly viewer: string | null;
}

/** Somebody as a reader may know them: by name, or by what they are called instead. */
export interface Named {
  readonly by: PersonView | null;
  readonly nameless: Nameless | null;
}

/** Cards that belong to whoever told of the matter; only there does a hidden person stand by name, and only to themselves. */
const ownCards: readonly CaseAudience[] = ['reporter', 'contributor'];

/** The writer of a message in the case, as this reader may know them. */
export function writerOf(core: Core, theCase: Case, entry: Entry, reader: Reader): Promise<Named> {
  return named(core, entry.by, isOwn(reader, entry.by) ? null : namelessWriter(theCase, entry));
}

/** The reporter, as this reader may know them. */
export async function reporterOf(core: Core, theCase: Case, reader: Reader): Promise<PersonView | null> {
  const { confidential, reporter } = theCase;
  if (confidential.includes(reporter) && !isOwn(reader, reporter)) return null;
  return personView(core, reporter);
}

/** Whoever did this to the case, as everybody else may know them. */
export function actorOf(core: Core, theCase: Case, action: CaseAction, person: string): Promise<Named> {
  return named(core, person, namelessActor(theCase, action, person));
}

/** Somebody who told of the matter, as everybody else may know them. */
export function tellerOf(core: Core, theCase: Case, person: string): Promise<Named> {
  return named(core, person, namelessTeller(theCase, person));
}

function isOwn({ audience, viewer }: Reader, person: string): boolean {
  return viewer === person && ownCards.includes(audience);
}

async function named(core: Core, person: string, nameless: Nameless | null): Promise<Named> {
  return nameless === null ? { by: await personView(core, person), nameless } : { by: null, nameless };
}
