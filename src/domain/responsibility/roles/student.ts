import type { RoleTable } from './shape.ts';

/** Students and those who speak for them. */
export const studentRoles = {
  student: {
    names: { nb: 'Student', en: 'Student' },
    levels: ['individual'],
    escalatesTo: ['department-student-rep'],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'student-hazardous-training': {
    names: { nb: 'Student i farlig praktisk opplæring', en: 'Student in hazardous practical training' },
    levels: ['individual'],
    inherits: ['student'],
    escalatesTo: ['work-leader', 'line-manager', 'safety-deputy'],
    source: ['002#Student', '002#Linjeleder', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'student-placement': {
    names: { nb: 'Student i praksis', en: 'Student on placement' },
    levels: ['individual', 'external'],
    inherits: ['student'],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'faculty-student-rep': {
    names: { nb: 'Fakultetstillitsvalgt student', en: 'Faculty student representative' },
    levels: ['faculty'],
    escalatesTo: ['lmu'],
    source: ['002#Fakultetstillitsvalgte studenter', '000#Faculty student representatives'],
  },
  'department-student-rep': {
    names: { nb: 'Institutt-tillitsvalgt student', en: 'Department student representative' },
    levels: ['department'],
    escalatesTo: ['faculty-student-rep'],
    source: ['002#Institutt-tillitsvalgte studenter', '000#Department student representatives'],
  },
  'student-parliament': {
    names: { nb: 'Studenttinget', en: 'Student Parliament' },
    levels: ['institution'],
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
} as const satisfies RoleTable;
