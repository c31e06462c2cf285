import { language } from './settings.js';

let zone = 'Europe/Oslo';

/** @param {string} name an IANA time zone, in which every time on the page is shown */
export function useZone(name) {
  zone = name;
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string | number} instant
 */
function shown(options, instant) {
  const locale = language() === 'nb' ? 'nb-NO' : 'en-GB';
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(key, format);
  return format.format(new Date(instant));
}

/** "10:15" @param {string | number} instant */
export const timeOf = (instant) => shown({ hour: '2-digit', minute: '2-digit' }, instant);

/** A key for the local day. @param {string | number} instant */
export const dayKey = (instant) => shown({ year: 'numeric', month: '2-digit', day: '2-digit' }, instant);

/** "fredag 20. november 2026" @param {string | number} instant */
export const dayOf = (instant) =>
  shown({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, instant);

/** "fre." @param {string | number} instant */
export const weekdayOf = (instant) => shown({ weekday: 'short' }, instant);

/** "20. nov." @param {string | number} instant */
export const shortDayOf = (instant) => shown({ day: 'numeric', month: 'short' }, instant);

/** "fredag 20. november 2026 kl. 10:15" @param {string | number} instant */
export const momentOf = (instant) => `${dayOf(instant)}, ${timeOf(instant)}`;
