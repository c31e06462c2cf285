import type { NoticeMessage } from '../app/messages.ts';
import type { Refusal } from '../app/refusals.ts';
import type { Language } from '../domain/language.ts';
import type { Nameless } from '../domain/reports/identity.ts';
import { photoLimits } from '../domain/reports/photos.ts';
import { dayInWords, instantInWords, shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { channelDenied } from './channel.ts';
import { literal, plain } from './markdown.ts';
import { measureDenied } from './measure.ts';
import { execute, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';
import { roundDeniedText } from './round.ts';

/** Something short that is said once. */
export function noticeView(message: NoticeMessage, reading: Reading): Filling {
  const { language } = reading;
  if (message.notice === 'refused') return refusalNotice(message.refusal, reading);
  if (message.notice === 'case-news') return newsView(message, reading);
  if (message.notice === 'photos-kept') return photosKept(message, language);
  if (message.notice === 'photos-added') {
    const { count, number } = message;
    return notice(say(language, 'notice.photos-added', { count, number: `**${number}**` }));
  }
  if (message.notice === 'photos-in-finding')
    return notice(say(language, 'notice.photos-in-finding', { count: message.count }));
  if (message.notice === 'photo-gone')
    return notice(say(language, 'notice.photo-gone', { number: message.number }));
  if ('topic' in message) return notice(correctionText(message, language));
  if (message.notice === 'receipt-opened')
    return notice(say(language, 'notice.receipt-opened', { number: `**${message.number}**` }));
  const text = say(language, `notice.${message.notice}`);
  return 'draft' in message ? notice(text, '', [restoring(message.draft, language)]) : notice(text);
}

/** Why something was not done; a report that was put aside can be brought back at once. */
function refusalNotice(refusal: Refusal, reading: Reading): Filling {
  const actions = refusal.code === 'draft-aside' ? [restoring(refusal.draft, reading.language)] : [];
  return notice(refusalText(refusal, reading), '', actions);
}

function restoring(draft: string, language: Language): Part {
  return execute(say(language, 'draft.restore'), { do: 'draft.restore', id: draft, v: 0 });
}

function photosKept(
  { count, held, others, draft: id }: Extract<NoticeMessage, { notice: 'photos-kept' }>,
  language: Language,
): Filling {
  const moves = others.map(({ id: q, number }) =>
    execute(say(language, 'photos.move', { number }), { do: 'draft.photos-move', id, v: 0, q }),
  );
  const text = [
    say(language, 'notice.photos-kept', { count }),
    ...(held > count ? [say(language, 'notice.photos-held', { held })] : []),
    ...(moves.length > 0 ? [say(language, 'notice.photos-elsewhere', { count: held })] : []),
  ].join(' ');
  return notice(text, '', moves);
}

function correctionText(
  { notice: told, topic, unit, manager }: Extract<NoticeMessage, { topic: unknown }>,
  language: Language,
): string {
  const nobody = told === 'correction-sent' && manager === null;
  return say(language, nobody ? 'notice.correction-kept' : `notice.${told}`, {
    topic: literal(topic[language]),
    unit: literal(unit[language]),
    manager: literal(manager ?? ''),
  });
}

function notice(text: string, words = '', actions: readonly Part[] = [], summary = plain(text)): Filling {
  return { template: 'notice', text: summary, data: { text, words, actions } };
}

function newsView(message: Extract<NoticeMessage, { notice: 'case-news' }>, { language }: Reading): Filling {
  const { news, number, by, nameless, day, words } = message;
  const params = {
    number: `**${number}**`,
    by: literal(by?.name ?? unnamed(nameless, language)),
    day: day ? dayInWords(day, language) : '',
  };
  const photos = message.photos ?? 0;
  const text = [
    sentence(say(language, keyFor('news', news), params)),
    ...(photos > 0 ? [say(language, 'case.entry.photos', { count: photos })] : []),
  ].join(' ');
  const show = execute(say(language, 'case.show'), { do: 'case.show', id: message.case, v: 0 });
  return notice(
    text,
    words ?? '',
    news === 'moved-away' ? [] : [show],
    say(language, 'case.title', { number }),
  );
}

/** What to call somebody whose name is not to be known. */
export function unnamed(nameless: Nameless | null, language: Language): string {
  return say(language, keyFor('person', nameless ?? 'unknown'));
}

/** With a capital at the beginning, which may be what somebody without a name is called. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why something was not done, in words. */
export function refusalText(refusal: Refusal, { language, zone }: Reading): string {
  if (refusal.code === 'already-done') {
    const key = keyFor('refused.already-done', refusal.action);
    return say(language, key, {
      by: literal(refusal.by ?? say(language, 'person.unknown')),
      at: instantInWords(refusal.at, language, zone),
    });
  }
  if (refusal.code === 'too-many-codes') {
    return say(language, 'refused.too-many-codes', { at: instantInWords(refusal.at, language, zone) });
  }
  if (refusal.code === 'correction-decided') {
    return say(language, 'refused.correction-decided', {
      by: literal(refusal.by ?? say(language, 'person.unknown')),
      at: instantInWords(refusal.at, language, zone),
    });
  }
  if (refusal.code === 'not-allowed') {
    const roles = refusal.roles.map((role) => say(language, keyFor('role', role)));
    return say(language, 'refused.not-allowed', { roles: roles.join(', ') });
  }
  if (refusal.code === 'not-in-this-state') {
    const state = say(language, keyFor('case.state', refusal.state)).toLowerCase();
    return say(language, 'refused.not-in-this-state', { state });
  }
  if (refusal.code === 'photo-refused') {
    const { count, problem } = refusal;
    return say(language, keyFor('refused.photo', problem), { count, ...photoLimits });
  }
  if (refusal.code === 'delegation-denied') return deniedText(refusal, { language, zone });
  if (refusal.code === 'duty-denied') return dutyDenied(refusal, language);
  if (refusal.code === 'channel-denied') return channelDenied(refusal, language);
  if (refusal.code === 'measure-denied') return measureDenied(refusal, language);
  if (refusal.code === 'hse-round-denied') return roundDeniedText(refusal, { language, zone });
  if (refusal.code === 'photos-unused')
    return say(language, 'refused.photos-unused', { count: refusal.count });
  if (refusal.code === 'already-sent')
    return say(language, 'refused.already-sent', { number: refusal.number });
  if (refusal.code === 'too-long') {
    return say(language, 'refused.too-long', { length: refusal.length, longest: refusal.longest });
  }
  return say(language, `refused.${refusal.code}`);
}

/** Why something was not done with a delegation, in words. */
function deniedText(
  { denial, action, by, at, state, roles }: Extract<Refusal, { code: 'delegation-denied' }>,
  { language, zone }: Reading,
): string {
  const key = denial === 'already-done' ? `${denial}.${action ?? ''}` : denial;
  return say(language, keyFor('delegation.denied', key), {
    by: literal(by ?? say(language, 'person.unknown')),
    at: at === null ? '' : instantInWords(at, language, zone),
    state: state === null ? '' : say(language, keyFor('delegation.state', state)),
    roles: roles.map((role) => say(language, keyFor('role', role))).join(', '),
  });
}

/** Why something was not done with a duty of the HSE year. */
function dutyDenied(
  { denial, roles, state, most, earliest, latest, items }: Extract<Refusal, { code: 'duty-denied' }>,
  language: Language,
): string {
  const named = roles.map((role) => say(language, keyFor('role', role === 'owner' ? 'duty-owner' : role)));
  return say(language, keyFor('refused.duty', denial), {
    roles: named.join(', '),
    state: state === null ? '' : say(language, keyFor('duty.state', state)).toLowerCase(),
    most: most ?? 0,
    earliest: earliest === null ? '' : shortDay(earliest, language),
    latest: latest === null ? '' : shortDay(latest, language),
    item: literal(items[0]?.[language] ?? ''),
    more: Math.max(items.length - 1, 0),
  });
}
