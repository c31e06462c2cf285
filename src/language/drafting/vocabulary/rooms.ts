import { fold } from '../../../domain/organisation/spelling.ts';
import { stemOf } from '../../understanding/text.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).map(fold);
const stems = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => stemOf(word, 'nb')));

/** Small words inside the names of rooms. */
export const nameJoints: ReadonlySet<string> = stems('for og of and the i in på at det den med ved til');

/** What any room of a sort is called, so that it is one of the directory only in the writer's own unit or a named building. */
export const commonRooms: ReadonlySet<string> = stems(
  'undervisningsrom teaching room rom rommet kollokvierom grupperom group møterom meeting kontor office lesesal lesesalen reading auditorium seminarrom seminar klasserom classroom lab lager store hall sal verksted workshop bygg kjølerom serverrom',
);

/** Words before a place that something comes from or goes to, rather than happens at. */
export const awayWords: ReadonlySet<string> = new Set(
  words('fra frå til mot mellom from to towards toward between nær near'),
);

/** Words before a thing that is any such thing. */
export const anyWords: ReadonlySet<string> = new Set(
  words(
    'et en ei ein eit a an any some et annet noen hvilket hvilken alle all every another annen anna many mange flere several',
  ),
);

/** Words that turn a bare number into a room number. */
export const roomCues: ReadonlySet<string> = new Set(
  words('rom rommet room kontor kontoret office lab laben auditorium sal salen'),
);

/** Words that put something at a place. */
export const placingWords: ReadonlySet<string> = new Set(words('i på ved utenfor in at outside inside into'));
