import type { TopicTable } from './shape.ts';

/** Students, in dangerous work, on placement and in their studies. */
export const studentsTopics = {
  'student-hazardous': {
    names: { nb: 'Studenter i praktisk arbeid med fare', en: 'Students in dangerous practical work' },
    accountable: 'line-manager',
    taskRoles: ['work-leader'],
    involve: ['safety-deputy'],
    ladder: 'working-environment',
    systems: ['risk-assessment-tool'],
    answer: {
      nb: 'I slikt arbeid regnes studentene som arbeidstakere, og det er linjelederens sak å sørge for det. Den som leder arbeidet, har et ansvar i tillegg.',
      en: 'In such work students count as employees, and it is for the line manager to see to that. Whoever leads the work has a responsibility in addition.',
    },
    source: ['002#Linjeleder', '002#Student'],
  },
  'student-placement': {
    names: { nb: 'Studenter i praksis hos andre', en: 'Students on placement elsewhere' },
    accountable: 'placement-host',
    taskRoles: [],
    involve: ['line-manager'],
    ladder: null,
    systems: [],
    answer: {
      nb: 'Virksomheten som tar imot: der er studenten å regne som arbeidstaker, og stedets HMS-regler gjelder.',
      en: 'The undertaking that receives them: there the student counts as an employee, and the HSE rules of the place apply.',
    },
    source: ['002#Student'],
  },
  'student-learning-environment': {
    names: {
      nb: 'Lesesaler, auditorier og datasaler',
      en: 'Reading rooms, lecture halls and computer rooms',
    },
    accountable: 'academic-administration',
    taskRoles: ['lmu'],
    involve: ['faculty-student-rep', 'department-student-rep'],
    ladder: 'student-rep',
    systems: [],
    answer: {
      nb: 'Dette er læringsmiljø og faller utenfor arbeidsmiljøloven. Gå til Avdeling for studieadministrasjon, læringsmiljøutvalget eller de studenttillitsvalgte.',
      en: 'This is learning environment and falls outside the Working Environment Act. Go to the Academic Administration, the Learning Environment Committee or the student representatives.',
    },
    source: ['002#Student', '002#Læringsmiljøutvalget (LMU)'],
  },
  'student-training': {
    names: { nb: 'HMS-opplæring for studenter', en: 'HSE training for students' },
    accountable: 'dean',
    taskRoles: ['work-leader'],
    involve: ['hse-section'],
    ladder: null,
    systems: [],
    answer: {
      nb: 'Fakultetet lærer opp sine egne studenter. Noen kan delta på HMS-seksjonens kurs når arbeidet tilsier det.',
      en: "The faculty trains its own students. Some can take part in the HSE Section's courses when the work makes it necessary.",
    },
    source: ['004#9.0 KURS/OPPLÆRING'],
  },
  'lmu-matters': {
    names: { nb: 'Læringsmiljøutvalget', en: 'Learning Environment Committee' },
    accountable: 'lmu',
    taskRoles: ['lmu-gjovik', 'lmu-alesund'],
    involve: ['board'],
    ladder: 'student-rep',
    systems: [],
    answer: {
      nb: 'Studentene og NTNU har like mange plasser. Utvalget gir styret råd og en rapport hvert år, og har underutvalg i Gjøvik og Ålesund.',
      en: 'Students and NTNU have the same number of seats. The committee gives the Board advice and a report every year, and has subcommittees in Gjøvik and Ålesund.',
    },
    source: ['002#Læringsmiljøutvalget (LMU)'],
  },
} as const satisfies TopicTable;
