import type { Terms } from '../../understanding/vocabulary/shape.ts';

/**
 * Posts that only one person has, so that naming the post names the person: always for the first row, for the second only
 * together with a unit ("the head of physics").
 */
export const posts = {
  alone: {
    nb: 'rektor, rektoren, dekan, dekanen, instituttleder, instituttlederen, instituttleiar, instituttleiaren, museumsdirektør, museumsdirektøren, organisasjonsdirektør, organisasjonsdirektøren, universitetsdirektør, eiendomsdirektør, eiendomsdirektøren, økonomidirektør, økonomidirektøren, biblioteksdirektør, biblioteksdirektøren, it-direktør, it-direktøren, hr-direktør, hr-direktøren, hr- og hms-direktøren, viserektor, viserektoren, prorektor, prorektoren, seksjonslederen, seksjonsleiaren, avdelingslederen, avdelingsleiaren, fagenhetslederen, hovedverneombudet, hovudverneombodet, prodekanen, kontorsjefen, administrasjonssjefen, fakultetsdirektøren',
    en: 'rector, the rector, dean, the dean, head of department, the head of department, department head, the department head, museum director, the museum director, organisation director, property director, the property director, finance director, library director, the library director, it director, the it director, hr director, the hr director, deputy rector, pro-rector, prorector, section head, the section head, head of section, head of division, division head, the head of section, the head of division, head of the department, head of our department, head of the section, head of the lab, senior safety representative, chief safety deputy, vice dean, the vice dean, head of administration, head of academic unit, institute leader, department leader',
  },
  withUnit: {
    nb: 'leder, lederen, leiar, leiaren, sjef, sjefen, verneombud, verneombudet, verneombodet, koordinator, koordinatoren, hms-koordinator, hms-koordinatoren, hms-ansvarlig, kontaktperson, verkstedleder, verkstedlederen, lableder, lablederen, laboratorieleder, labsjef, labsjefen, brannvernleder, brannvernlederen, strålevernkoordinator, strålevernkoordinatoren, driftsleder, driftslederen, leder for, leder av, sjef for, senterleder, senterlederen, daglig leder',
    en: 'head of, leader of, the leader, manager of, director of, chair of, safety deputy, safety representative, hse coordinator, coordinator, radiation coordinator, radiation protection coordinator, workshop manager, workshop leader, lab manager, laboratory manager, head of lab, chief engineer, fire safety leader, operations manager, centre leader, center leader',
  },
} as const satisfies Readonly<Record<string, Terms>>;
