/** @import { ConversationId, PersonSeat, SeatsJson, UnitSeat } from './types.ts' */
/** @import { Choice } from './picker.js' */
import { plain } from './picker.js';
import { inWords, recall, remember, say } from './settings.js';

/** Everybody and every channel that can be sat down in, and what they are called. */
export class Seats {
  /** @param {SeatsJson} json */
  constructor(json) {
    this.first = json.first;
    /** @type {ReadonlyMap<ConversationId, PersonSeat>} */
    this.people = new Map(json.people.map((person) => [`person:${person.id}`, person]));
    /** @type {ReadonlyMap<ConversationId, UnitSeat>} */
    this.units = new Map(json.units.map((unit) => [`unit:${unit.id}`, unit]));
  }

  /** @param {ConversationId} id */
  has(id) {
    return this.people.has(id) || this.units.has(id);
  }

  /** "Leif Sandmark", "#IKJ". @param {ConversationId} id */
  nameOf(id) {
    const unit = this.units.get(id);
    if (unit !== undefined) return unit.short[0] ?? inWords(unit.names);
    return this.people.get(id)?.name ?? id;
  }

  /** "Institutt for kjemi · HMS-koordinator". @param {ConversationId} id */
  noteOf(id) {
    const unit = this.units.get(id);
    if (unit !== undefined) return inWords(unit.names);
    const person = this.people.get(id);
    if (person === undefined) return '';
    const home = this.units.get(`unit:${person.unit}`);
    const kind = person.kind === 'staff' ? [] : [say(person.kind)];
    return [...person.roles.map(inWords), ...kind, ...(home ? [inWords(home.names)] : [])].join(' · ');
  }

  /** @returns {readonly Choice[]} */
  choices() {
    return [
      ...[...this.people.keys()].map((value) => this.#choice(value, 'people')),
      ...[...this.units.keys()].map((value) => this.#choice(value, 'channels')),
    ];
  }

  /**
   * @param {ConversationId} value
   * @param {Choice['group']} group
   * @returns {Choice}
   */
  #choice(value, group) {
    const label = this.nameOf(value);
    const note = this.noteOf(value);
    const person = this.people.get(value);
    const unit = person && this.units.get(`unit:${person.unit}`);
    return { value, label, note, group, search: plain(`${label} ${note} ${unit?.short.join(' ') ?? ''}`) };
  }
}

/**
 * What each pane shows: from the address, else as it was here last, else as for somebody new. `line` is the line to
 * go to, when the address names one.
 * @param {Seats} seats
 * @returns {{ conversations: ConversationId[], line: { conversation: ConversationId, seq: number } | null }}
 */
export function seatsNow(seats) {
  const remembered = (recall('seats') ?? '').split('/');
  const places = seats.first.map((first, at) => {
    const before = remembered[at];
    return before !== undefined && seats.has(before) ? before : first;
  });
  const named = location.hash.slice(1).split('/').map(readPlace);
  const [only] = named;
  if (named.length === 1 && only && seats.has(only.conversation)) {
    if (!places.includes(only.conversation)) places[places.length - 1] = only.conversation;
    return { conversations: places, line: only.seq === null ? null : { ...only, seq: only.seq } };
  }
  return {
    conversations: places.map((place, at) => {
      const wanted = named[at]?.conversation;
      return wanted !== undefined && seats.has(wanted) ? wanted : place;
    }),
    line: null,
  };
}

/** @param {string} text */
function readPlace(text) {
  const [, conversation, seq] = /^((?:person|unit):[^:/]+)(?::(\d+))?$/.exec(decoded(text)) ?? [];
  return conversation === undefined ? null : { conversation, seq: seq === undefined ? null : Number(seq) };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Keeps who sits where, in this browser and in the address. @param {readonly ConversationId[]} conversations */
export function keepSeats(conversations) {
  const places = conversations.map((id) => encodeURI(id)).join('/');
  remember('seats', conversations.join('/'));
  if (location.hash !== `#${places}`) history.replaceState(null, '', `#${places}`);
}

/** The address of a line, for whoever wants to see what was meant. @param {ConversationId} conversation @param {number} seq */
export function addressOf(conversation, seq) {
  return `${location.origin}/#${encodeURI(conversation)}:${seq}`;
}
