import { fold } from '../../../domain/organisation/spelling.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

/** What kinds of units are called, alone or at the end of a compound; a name may be used without it. */
export const headWords = set(
  'institutt instituttet institutter inst fakultet fakultetet fak seksjon seksjonen avdeling avdelingen avdelinga fagenhet fagenheten enhet enheten området område staben stab department departments dept dep faculty section division unit area institute group gruppa gruppen fagmiljøet fagmiljø academy akademi',
);

/** Those of them that end the names of many other things: "beredskapsgruppa". */
export const groupWords = set('gruppa gruppen group enhet enheten område området staben');

/** What a laboratory is called, alone or at the end of a compound: all of them mean the same. */
export const labWords = set(
  'lab labb laben labben labs laboratorium laboratoriet laboratorie laboratory labor labs labora',
);

/** Small words inside names. */
export const nameJoints = set('for og of and the i in på at det den med with ved til s');

/** Words after which a unit, place or campus is meant rather than the subject or thing of that name. */
export const placeCues = set(
  'på ved hos i at in for to ved vid blant innen within inside from til fra the our vår vårt',
);

/** Those of them after which a part of a name may stand: "our teacher" and "our x-ray" are none. */
export const shortCues = set('på ved hos i at in for ved vid within inside from til fra');

/** Those after which a service is meant by its whole name, and by a part of it. */
export const servicesCues = set('på ved hos i at in within inside');
export const bareServiceCues = set('på ved hos at');

/** What houses are called of which an organisation has one. */
export const houseWords = set('library museum academy biblioteket museet akademiet høyskolen høgskolen');

/** Words that turn a bare number into a room number. */
export const roomCues = set('rom rommet room kontor kontoret office lab laben auditorium sal salen');

/** Words before a thing that is any such thing, not the one of that name. */
export const indefinite = set('et en ei ein eit a an any some et annet noen hvilket hvilken alle all every');

/** What rooms are for that every unit may have: "the seminar room" may be any. */
export const commonRooms = set(
  'seminar meeting teaching practice reading group cold undervisning øving møte lese kollokvie kontor office',
);
