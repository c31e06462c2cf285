import type { DutyTable } from './shape.ts';

/** What students and those who speak for them do. */
export const studentDuties = {
  'student.comply': {
    role: 'student',
    words: {
      nb: 'Retter seg etter HMS-retningslinjene ved NTNU.',
      en: 'Abides by the HSE guidelines of NTNU.',
    },
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'student-hazardous-training.as-employee': {
    role: 'student-hazardous-training',
    words: {
      nb: 'Står likt med en ansatt i HMS-arbeidet, med plikt til å medvirke.',
      en: 'Stands level with an employee in HSE work, with the duty to take an active part.',
    },
    law: [
      "Regulation on the Act's application to persons who are not employees § 1",
      'Working Environment Act § 2-3',
    ],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'student-placement.host-rules': {
    role: 'student-placement',
    words: {
      nb: 'Er å regne som ansatt på praksisstedet og følger stedets HMS-regler.',
      en: 'Is regarded as employed by the host and follows its HSE rules.',
    },
    law: ["Regulation on the Act's application to persons who are not employees § 5"],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'faculty-student-rep.represent': {
    role: 'faculty-student-rep',
    words: {
      nb: 'Taler studentenes sak i fakultetets organer om studier og læringsmiljø.',
      en: 'Speaks for the students in the faculty’s bodies on studies and learning environment.',
    },
    source: ['002#Fakultetstillitsvalgte studenter', '000#Faculty student representatives'],
  },
  'department-student-rep.represent': {
    role: 'department-student-rep',
    words: {
      nb: 'Deltar i instituttets organer om studier og læringsmiljø.',
      en: 'Takes part in the department’s bodies on studies and learning environment.',
    },
    source: ['002#Institutt-tillitsvalgte studenter', '000#Department student representatives'],
  },
  'student-parliament.amu': {
    role: 'student-parliament',
    words: {
      nb: 'Har en plass uten stemme i AMU, som for det meste sto tom i 2019.',
      en: 'Has one seat without a vote on AMU, mostly empty in 2019.',
    },
    status: 'observed',
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
} as const satisfies DutyTable;
