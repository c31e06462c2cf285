import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** Students, and training of everybody. */
export const studentTopics = {
  'student-hazardous': {
    sure: {
      nb: 'studenter i farlig, farlig praktisk arbeid, studenter med farlige, studenter som jobber med, studenter som arbeider med, studenter på lab, studenter i laben, studentar på laben, regnes som ansatt, regnes som ansatte, regnes studenter som, studentlab, studentverksted, undervisningslab, undervisningslaben, studenter på verkstedet, studentene på laben, studenter i laboratoriet, studenter i verkstedet, labøvelser',
      en: 'students in hazardous, hazardous practical work, students working with, students handling, students using, students who use, students who handle, students who work with, students in the lab, students in the workshop, count as employees, counted as employees, teaching lab, student lab, students in a lab, student in the lab, students doing lab work, student workshop, practical training in the lab, students on machines, students operating, lab classes, students operate',
    },
    names: { nb: 'studenter, studentar, studentene, studentforsøk', en: 'students, undergraduates' },
    situations: [
      [7.4, 'student', 'chemical'],
      [7.4, 'student', 'machine'],
      [7.4, 'student', 'hazard'],
      [6.6, 'student', 'lab'],
      [7.4, 'student', 'radiation'],
      [6, 'student', 'experiment'],
      [6, 'student', 'bio'],
      [5.6, 'student', 'gas'],
      [7, 'student', 'lab', 'hazard'],
      [7, 'student', 'lab', 'chemical'],
      [3.6, 'student', 'safety'],
      [3.6, 'student', 'hse'],
    ],
  },
  'student-placement': {
    sure: {
      nb: 'praksisplass, praksisplassen, praksissted, praksisstedet, praksisstudent, praksisstudenter, i praksis på, ute i praksis, studenter i praksis, student i praksis, praksisperiode, praksisperioden, sykepleierpraksis, lærerpraksis, hospitering, praksis i bedrift, praksisopphold, praksis på sykehus, i praksis, praksisskole, internship, utplassert, utplassering, vertsbedrift, praksisvert, praksistid, praksisstad, bedriftspraksis, praksisstudentane, sykehjem, hospiterer, i praksis hos, praksis på',
      en: 'placement, placements, on placement, internship, internships, intern, interns, work placement, clinical placement, host company, placement host, host undertaking, teaching practice, practicum, practice period, placement student, work experience, practice placement, clinical practice, clinical rotation, placement school, nursing home, their practice, practice at, in practice at, practice place, on practice',
    },
    names: { nb: 'praksis, sykehjem, vertsvirksomhet', en: 'host, nursing home, host organisation' },
    situations: [[7.6, 'student', 'placement']],
  },
  'student-learning-environment': {
    sure: {
      nb: 'lesesal, lesesaler, lesesalen, lesesalsplass, lesesalsplasser, lesesalane, auditorium, auditorier, auditoriet, forelesningssal, forelesningssalen, datasal, datasalen, datalab, datalaben, datalabben, datasaler, kollokvierom, grupperom for studenter, læringsmiljø, læringsmiljøet, studiemiljø, studiemiljøet, studieplasser, studieplass, klasserom, undervisningsrom, studentarealer, leseplass, leseplasser, seminarrom, fysisk læringsmiljø, lesesalar, forelesingssalen, studentenes læringsmiljø, studentareal, pc-sal, kollokvierommene, tegnesal, tegnesalen',
      en: 'reading room, reading rooms, lecture hall, lecture halls, lecture theatre, auditorium, auditoriums, auditoria, computer lab, computer labs, computer room, learning environment, study environment, study hall, study space, study spaces, study places, classroom, classrooms, group rooms, study rooms, study room, lecture room, lecture rooms, students learning environment, seminar room, seminar rooms, study area, study areas, library seats, pc lab, drawing studio, student workspace',
    },
    names: {
      nb: 'undervisning, forelesning, studier, studieforhold',
      en: 'teaching room, lecture, study conditions',
    },
    situations: [[5, 'student', 'climate']],
  },
  'student-training': {
    sure: {
      nb: 'opplæring av studenter, HMS-opplæring av studenter, HMS-kurs for studenter, studentopplæring, kurs for studenter, labkurs for studenter, HMS-kurs til studentene, opplæring av studentene, opplæring til studenter, opplæring for studenter, sikkerhetskurs for studenter, sikkerhetsopplæring av studenter, opplæring av studentar, lærer opp studentene, studenter får opplæring, studentene får opplæring, kurse studentene, kurser studenter, lære studentene, lærer studentene',
      en: 'student training, training of students, training students, training for students, HSE training of students, safety training of students, safety course for students, courses for students, students get training, train students, trains students, students are trained, students receive training, teach students safety, student safety course, student induction, HSE course for students, students safety training, students get HSE training, safety briefing for students, trains the students, teach students, teaches students, teach the students, teaching students, teach them safe, teaches the students',
    },
    names: { nb: 'studentkurs, labintroduksjon, labkurset', en: 'student course, lab induction' },
    situations: [
      [8.4, 'student', 'training'],
      [8.8, 'student', 'training', 'lab'],
      [8.6, 'student', 'training', 'safety'],
      [8.6, 'student', 'training', 'hse'],
      [9, 'student', 'training', 'hazard'],
      [9, 'student', 'training', 'chemical'],
      [9, 'student', 'training', 'machine'],
    ],
  },
  'training-staff': {
    sure: {
      nb: 'HMS-opplæring av ansatte, opplæring av ansatte, opplæring av nyansatte, HMS-opplæring, HMS-kurs, HMS-plattform, HMS-plattformen, hms-kurset, kurs for ansatte, opplæring i HMS, kompetanseplan, opplæringsplan, opplæring for ansatte, kurs i HMS, maskinopplæring, sikkerhetsopplæring, e-læringskurs, kurskatalog, kursportal, HMS-introduksjon, introduksjonskurs, kompetanse i HMS, grunnopplæring, lære opp nye, opplæring av folk, kurskalender, HMS-kompetanse, sikkerhetsinstruksjon, innføring i sikkerhet, introduksjon til hms',
      en: 'HSE training of staff, staff training, training of staff, train staff, training of employees, employee training, HSE training, safety training, safety course, HSE course, HSE courses, safety courses, HSE platform, training for employees, training for staff, induction of new, introduction of new staff, HSE introduction, safety induction, competence plan, e-learning course, training plan, staff get training, trains new, train new, course catalogue, HSE competence, safety instruction, safety instructions, instruction since i, hse introduction, safety introduction',
    },
    names: {
      nb: 'nyansatt, nyansatte, nytilsette, opplæring, kurs, kompetanse, ferdigheter, opplært, kursing, sertifisering, sertifikat, opplæringa, truckførerbevis, kursbevis',
      en: 'new employees, new hires, new starters, newcomers, new employees, new hires, new starters, onboarding, newcomers, training, course, courses, competence, skills, trained, certification, trains, induction, qualified, certificate',
    },
    situations: [
      [7.2, 'training', 'staff'],
      [5.2, 'training', 'hse'],
      [4.8, 'training', 'safety'],
      [4.8, 'training', 'machine'],
      [4.8, 'training', 'chemical'],
      [5, 'training', 'lab'],
    ],
  },
  'training-leaders': {
    sure: {
      nb: 'lederopplæring, leiaropplæring, lederkurs, lederprogram, lederprogrammet, lederutvikling, lederutviklingsprogram, HMS-opplæring av ledere, HMS-kurs for ledere, opplæring av ledere, kurs for ledere, HMS for ledere, opplæring for ledere, leiarprogram, HMS-kurs for leiarar, opplæring av leiarar, kurs for nye ledere',
      en: 'leader training, leadership training, management training, manager training, training of leaders, training of managers, training for managers, training for leaders, HSE training of leaders, HSE for leaders, HSE for managers, leadership programme, leadership program, leadership course, course for managers, courses for managers, courses for leaders, leader programme, leader programmes, manager course, managers course, leadership development, managers are trained, train managers, new managers, managers get, leaders are trained, trains managers, train leaders, trains leaders',
    },
    names: { nb: 'nye ledere', en: 'new leaders' },
    situations: [[8.2, 'training', 'leader']],
  },
  'training-deputies': {
    sure: {
      nb: 'verneombudsopplæring, opplæring av verneombud, kurs for verneombud, verneombudskurs, opplæring av AMU-medlemmer, AMU-kurs, 40-timers kurs, 40-timerskurs, 40-timers, 40-timerskurset, førtitimerskurs, grunnkurs i arbeidsmiljø, grunnkurs arbeidsmiljø, grunnkurs i HMS, verneombudskurset, opplæring for verneombud, grunnopplæring for verneombud, AMU-medlem opplæring, 40 timers, 40-timars, vernekurs, 40t kurs, grunnkurset',
      en: 'safety deputy training, training of safety deputies, safety representative training, training of safety representatives, training for safety deputies, training of AMU members, AMU member training, 40-hour course, 40 hour course, forty-hour course, forty hour course, course for safety deputies, course for safety representatives, training for safety representatives, basic working environment course, safety deputies trained, 40 hours, basic course in working environment, safety deputy course, 40-hour training',
    },
    names: { nb: 'AMU-medlem, AMU-medlemmer', en: 'AMU member, AMU members' },
    situations: [
      [9, 'training', 'deputy'],
      [9, 'training', 'amu'],
    ],
  },
  'first-aid': {
    sure: {
      nb: 'førstehjelp*, førstehjelp, førstehjelpskurs, førstehjelpsutstyr, førstehjelpsskrin, HLR, hjertestarter, hjertestarteren, hjertestartar, hjerte-lungeredning, hjerte- og lungeredning, hjertekompresjon, livreddende, defibrillator, plaster, livredning, øyeskyll, gjenoppliving, fyrstehjelp, fyrstehjelpskurs, bandasje, gjenopplivning, brystkompresjon',
      en: 'first aid, first-aid, first aider, first aiders, CPR, defibrillator, defibrillators, AED, first aid kit, first aid kits, first aid course, plaster, plasters, band-aids, resuscitation, heart starter, life-saving, lifesaving, eye wash, bandages, chest compressions, band aids',
    },
    names: { nb: 'førstehjelper', en: 'cardiac' },
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
