import type { Words } from '../language.ts';

/** Where a matter that somebody tells of goes. `none` is no report at all. */
export const doors = [
  'nonconformity',
  'emergency',
  'e-caretaker',
  'whistleblowing',
  'conduct',
  'information-security',
  'learning-environment',
  'placement',
  'none',
] as const;
export type Door = (typeof doors)[number];

/** The doors that lead somewhere else than into the register of nonconformities. */
export type OtherDoor = Exclude<Door, 'nonconformity' | 'none'>;

export const otherDoors: readonly OtherDoor[] = doors.filter(
  (door): door is OtherDoor => door !== 'nonconformity' && door !== 'none',
);

/** What is done with a matter that belongs somewhere else. */
export interface Route {
  /**
   * `keep`: the words wait for the person to say that it is a nonconformity after all. `forget`: nobody should have to tell this
   * to a bot; the way is shown, nothing is asked and no word is kept.
   */
  readonly words: 'keep' | 'forget';
  /** What to do there. */
  readonly advice: Words;
  readonly source: readonly [string, ...string[]];
}

/**
 * Where what is no nonconformity goes, likeliest harm first: the first that fits wins. What is unsure is a nonconformity, since too
 * little is reported and little of it is noise (004 "8.0 HMS-AVVIK").
 */
export const routes = {
  emergency: {
    words: 'keep',
    advice: {
      nb: 'Ring først. Meld i ettertid, når det er trygt.',
      en: 'Call first. Report afterwards, when it is safe.',
    },
    source: ['002#Eiendomsdirektør', '002#Linjeleder', '004#Brannvern'],
  },
  whistleblowing: {
    words: 'forget',
    advice: {
      nb: 'Kritikkverdige forhold og seksuell trakassering har sin egen kanal, med folk som er satt til å ta imot. Seksuell trakassering går til det uavhengige utvalget, eller rett til politiet. Skriv det der, ikke her: Denne chatten spør ikke om mer og tar ikke vare på det du skrev.',
      en: 'Censurable conditions and sexual harassment have a channel of their own, with people appointed to receive them. Sexual harassment goes to the independent committee, or straight to the police. Write it there, not here: this chat asks no more and keeps nothing of what you wrote.',
    },
    source: [
      '002#Avdelingsdirektør HR- og HMS-avdelingen',
      '004#Kartlegging av mobbing og trakassering',
      '004#Varsling om seksuell trakassering - #metoo',
    ],
  },
  conduct: {
    words: 'forget',
    advice: {
      nb: 'Snakk med linjelederen din, verneombudet eller bedriftshelsetjenesten. Gjelder det linjelederen, gå til lederen over. Denne chatten spør ikke om mer og tar ikke vare på det du skrev.',
      en: 'Speak with your line manager, the safety deputy or the occupational health service. If it is about your line manager, go to the manager above. This chat asks no more and keeps nothing of what you wrote.',
    },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '002#Prinsipper'],
  },
  'information-security': {
    words: 'keep',
    advice: {
      nb: 'Meld det til informasjonssikkerhet med en gang, også når du er usikker.',
      en: 'Tell information security at once, also when you are not sure.',
    },
    source: ['004#1.0 INNLEDNING [Sikkerhet og beredskap]'],
  },
  placement: {
    words: 'keep',
    advice: {
      nb: 'På praksisstedet gjelder vertens HMS-regler: Meld det der, og si fra til kontakten din her.',
      en: 'On placement the host’s HSE rules apply: report it there, and tell your contact here.',
    },
    source: ['002#Student'],
  },
  'learning-environment': {
    words: 'keep',
    advice: {
      nb: 'Undervisning, eksamen og lesesaler hører til læringsmiljøet, som har sitt eget sted å si fra.',
      en: 'Teaching, exams and study places belong to the learning environment, which has a place of its own to speak up.',
    },
    source: ['002#Student'],
  },
  'e-caretaker': {
    words: 'keep',
    advice: {
      nb: 'Ting som er i stykker og ikke kan skade noen, ordner driften: Meld det der. Har det stått lenge, eller kan noen bli skadet, er det et HMS-avvik.',
      en: 'What is broken and can hurt nobody is mended by operations: report it there. If it has been so for long, or somebody can be hurt, it is an HSE nonconformity.',
    },
    source: ['001#D) HSE nonconformities'],
  },
} as const satisfies Readonly<Record<OtherDoor, Route>>;

export function isOtherDoor(door: Door): door is OtherDoor {
  return Object.hasOwn(routes, door);
}
