import type { DelegationMessage, WaitingView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { instantInWords, shortDay } from '../i18n/dates.ts';
import { say } from '../i18n/say.ts';
import { type Section, section } from './answerParts.ts';
import { detailText, nobodyText } from './delegationParts.ts';
import { literal } from './markdown.ts';
import type { Reading } from './render.ts';

/** What has changed around it. */
export function changesSection(
  { changes }: Pick<DelegationMessage, 'changes'>,
  language: Language,
): readonly Section[] {
  return section(
    say(language, 'delegation.section.changes'),
    changes.map((change) => detailText('amber', change, language)),
  );
}

/** Whose turn it is, and what follows when they stay silent. */
export function waitingSection(
  { waiting, today }: DelegationMessage,
  language: Language,
): readonly Section[] {
  if (waiting === null) return [];
  return section(say(language, 'delegation.section.waiting'), waitingLines(waiting, today, language));
}

function waitingLines(waiting: WaitingView, today: string, language: Language): readonly string[] {
  const { person, since, remindedOn, toldOn, told, noApprover } = waiting;
  const days = { since: shortDay(since, language) };
  return [
    person === null
      ? say(language, 'delegation.waits.nobody', days)
      : say(language, 'delegation.waits', { ...days, person: literal(person.name) }),
    ...(noApprover === null ? [] : [nobodyText(noApprover, language)]),
    ...(remindedOn === null
      ? []
      : [say(language, 'delegation.reminded', { day: shortDay(remindedOn, language) })]),
    ...(told === null
      ? []
      : [
          say(language, toldOn > today ? 'delegation.told' : 'delegation.told.before', {
            day: shortDay(toldOn, language),
            person: literal(told),
          }),
        ]),
  ];
}

/** The tasks, and what of them stays with the manager. */
export function taskSection(
  { tasks }: Pick<DelegationMessage, 'tasks'>,
  language: Language,
): readonly Section[] {
  const lines = tasks.flatMap(({ names, limit }) => [
    `- **${literal(names[language])}**`,
    ...(limit === null ? [] : [say(language, 'delegation.limit', { limit: literal(limit[language]) })]),
  ]);
  return section(say(language, 'delegation.section.tasks'), lines);
}

/** Who has signed, and when. */
export function signatureSection(
  { signatures, state }: DelegationMessage,
  { language, zone }: Reading,
): readonly Section[] {
  const never = state === 'declined' || state === 'withdrawn';
  const lines = (['manager', 'delegate'] as const).flatMap((side) => {
    const signature = signatures.find((each) => each.side === side);
    if (signature === undefined) return never ? [] : [say(language, `delegation.unsigned.${side}`)];
    const { by, insteadOf, at } = signature;
    const params = { by: literal(by), at: instantInWords(at, language, zone) };
    return [
      insteadOf === null
        ? say(language, `delegation.signed.${side}`, params)
        : say(language, 'delegation.signed.manager.instead', { ...params, absent: literal(insteadOf) }),
    ];
  });
  return section(say(language, 'delegation.section.signatures'), lines);
}
