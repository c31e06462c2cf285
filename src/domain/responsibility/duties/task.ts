import type { DutyTable } from './shape.ts';

/** What people and support units with HSE tasks do. */
export const taskDuties = {
  'hse-coordinator.perform': {
    role: 'hse-coordinator',
    words: {
      nb: 'Gjør de oppgavene som er delegert skriftlig fra linjelederen.',
      en: 'Does the tasks that the line manager has delegated in writing.',
    },
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.report': {
    role: 'hse-coordinator',
    words: {
      nb: 'Rapporterer til linjelederen og varsler om det som er viktig for HMS.',
      en: 'Reports to the line manager and gives notice of what is important for HSE.',
    },
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.agenda': {
    role: 'hse-coordinator',
    words: { nb: 'Bidrar til at enheten snakker om HMS.', en: 'Helps the unit to talk about HSE.' },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.guidelines': {
    role: 'hse-coordinator',
    words: {
      nb: 'Kjenner retningslinjene for enheten, sprer dem og melder fra til lederen om hull i dem.',
      en: 'Knows the guidelines for the unit, spreads them and tells the manager of gaps in them.',
    },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.local-documents': {
    role: 'hse-coordinator',
    words: {
      nb: 'Utarbeider lokale retningslinjer og prosedyrer der de sentrale ikke er nok.',
      en: 'Drafts local guidelines and procedures where the central ones are not enough.',
    },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  'hse-coordinator.risk': {
    role: 'hse-coordinator',
    words: {
      nb: 'Deltar i risikovurderinger og bistår med dem.',
      en: 'Takes part in risk assessments and assists with them.',
    },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.hse-round': {
    role: 'hse-coordinator',
    words: { nb: 'Går med på HMS-runder.', en: 'Goes along on HSE rounds.' },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.local-forum': {
    role: 'hse-coordinator',
    words: {
      nb: 'Deltar i lokale utvalg og fora for HMS.',
      en: 'Takes part in local committees and forums for HSE.',
    },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.central-forum': {
    role: 'hse-coordinator',
    words: { nb: 'Deltar i Sentralt HMS-forum.', en: 'Attends the Central HSE Forum.' },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.preparedness': {
    role: 'hse-coordinator',
    words: {
      nb: 'Hører til sikkerhets- og beredskapsnettverket.',
      en: 'Belongs to the security and preparedness network.',
    },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.deputies': {
    role: 'hse-coordinator',
    words: {
      nb: 'Snakker jevnlig med verneombudene på sitt nivå.',
      en: 'Talks regularly with the safety deputies at their level.',
    },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'hse-coordinator.other': {
    role: 'hse-coordinator',
    words: { nb: 'Gjør annet som er avtalt.', en: 'Does other things that are agreed.' },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'faculty-hse-coordinator.lamu': {
    role: 'faculty-hse-coordinator',
    words: { nb: 'Er med i LAMU på fakulteter som har det.', en: 'Is on LAMU at faculties that have one.' },
    optional: true,
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'faculty-hse-coordinator.forum': {
    role: 'faculty-hse-coordinator',
    words: {
      nb: 'Møter for fakultetet i Sentralt HMS-forum og tar med seg nytt tilbake til instituttene.',
      en: 'Attends the Central HSE Forum for the faculty and takes news back to the departments.',
    },
    status: 'observed',
    source: ['004#Sentralt HMS-forum', '002#Sentralt HMS-forum'],
  },
  'progress-lead.progress': {
    role: 'progress-lead',
    words: {
      nb: 'Driver gruppens arbeid framover, med ansvar og myndighet til det.',
      en: 'Drives the group’s work forward, with the responsibility and authority to do so.',
    },
    status: 'supplement',
    source: ['001#Organize and plan the implementation of systematic HSE work'],
  },
  'reporter.report': {
    role: 'reporter',
    words: {
      nb: 'Hvem som helst av ansatte og studenter kan melde avvik; meldingen går til avvikssystemet.',
      en: 'Anyone among staff and students can report a nonconformity; the report goes to the nonconformity system.',
    },
    status: 'inferred',
    source: ['001#D) HSE nonconformities', '004#8.0 HMS-AVVIK'],
  },
  'reporter.severity': {
    role: 'reporter',
    words: {
      nb: 'Anslår selv hvor alvorlig det er, for gradene er ikke definert.',
      en: 'Estimates how serious it is, since the grades have no definition.',
    },
    status: 'observed',
    source: ['004#Svært alvorlig/kritisk [note 9]'],
  },
  'reporter.no-personal-data': {
    role: 'reporter',
    words: {
      nb: 'Skriver ikke personopplysninger som avvikssystemet ikke kan ha.',
      en: 'Writes no personal data that the nonconformity system cannot hold.',
    },
    status: 'supplement',
    source: ['001#Make sure the necessary documentation is available'],
  },
  'nonconformity-handler.follow-up': {
    role: 'nonconformity-handler',
    words: {
      nb: 'Har avviket til det kan lukkes; oppgaven kan delegeres av linjelederen.',
      en: 'Has the nonconformity until it can be closed; the line manager can delegate the task.',
    },
    source: ['002#Sentrale begrep og definisjoner', '001#Nonconformity management'],
  },
  'nonconformity-handler.severity': {
    role: 'nonconformity-handler',
    words: {
      nb: 'Vurderer alvorlighetsgraden og retter den om nødvendig.',
      en: 'Judges the severity and corrects it if need be.',
    },
    status: 'observed',
    source: ['004#Svært alvorlig/kritisk [note 9]'],
  },
  'nonconformity-handler.measures': {
    role: 'nonconformity-handler',
    words: {
      nb: 'Velger hvilke tiltak som haster, og ser etter mønstre blant avvikene.',
      en: 'Chooses which measures are urgent, and looks for patterns among the nonconformities.',
    },
    status: 'supplement',
    source: ['001#Nonconformity management'],
  },
  'nonconformity-handler.learning': {
    role: 'nonconformity-handler',
    words: {
      nb: 'Får leder, koordinator, verneombud og de berørte til å lære av det sammen.',
      en: 'Gets manager, coordinator, safety deputy and those affected to learn from it together.',
    },
    status: 'observed',
    source: ['004#8.0 HMS-AVVIK'],
  },
  'radiation-coordinator-local.tasks': {
    role: 'radiation-coordinator-local',
    words: {
      nb: 'Gjør det linjelederen og koordinatoren er enige om, innenfor den sentrale retningslinjen for strålevern.',
      en: 'Does what the line manager and the coordinator agree on, within the central guideline for radiation protection.',
    },
    source: ['002#Strålevernkoordinator'],
  },
  'radiation-coordinator-local.regulation': {
    role: 'radiation-coordinator-local',
    words: {
      nb: 'Følger strålevernforskriften og måten NTNU har ordnet strålevernet på.',
      en: 'Follows the Radiation Protection Regulation and NTNU’s way of arranging radiation protection.',
    },
    status: 'supplement',
    source: ['000#Radiation protection coordinator'],
  },
  'radiation-coordinator-local.inform': {
    role: 'radiation-coordinator-local',
    words: {
      nb: 'Forteller linjelederen om det som er viktig for strålevernet.',
      en: 'Tells the line manager what is important for radiation protection.',
    },
    source: ['000#Radiation protection coordinator', '002#Andre roller og oppgaver i HMS-arbeidet'],
  },
  'radiation-coordinator-local.unit': {
    role: 'radiation-coordinator-local',
    words: { nb: 'Ivaretar strålevernet lokalt.', en: 'Takes care of radiation protection locally.' },
    source: ['004#Strålevern'],
  },
  'radiation-coordinator-local.sources': {
    role: 'radiation-coordinator-local',
    words: {
      nb: 'Får vite om strålekildene og hvem som slipper inn der de er.',
      en: 'Is told of radiation sources and of who gets in where they are.',
    },
    status: 'observed',
    source: ['004#Strålevern'],
  },
  'radiation-coordinator-central.system': {
    role: 'radiation-coordinator-central',
    words: {
      nb: 'Har ansvaret for systemet for strålevern ved NTNU.',
      en: 'Is in charge of the system for radiation protection at NTNU.',
    },
    source: ['004#Strålevern'],
  },
  'radiation-coordinator-central.contact': {
    role: 'radiation-coordinator-central',
    words: { nb: 'Er den DSA forholder seg til ved NTNU.', en: 'Is the one whom DSA deals with at NTNU.' },
    source: ['004#Strålevern'],
  },
  'radiation-coordinator-central.annual-report': {
    role: 'radiation-coordinator-central',
    words: {
      nb: 'Leverer årsrapporten til DSA; den for 2018 gikk i mars 2019.',
      en: 'Delivers the yearly report to DSA; the one for 2018 went in March 2019.',
    },
    status: 'observed',
    source: ['004#Strålevern'],
  },
  'radiation-coordinator-central.overview': {
    role: 'radiation-coordinator-central',
    words: {
      nb: 'Vil gjøre det lettere å se hvilke kilder som finnes og hvem som har adgang til dem.',
      en: 'Aims to make it easier to see which sources exist and who has access to them.',
    },
    status: 'observed',
    source: ['004#Strålevern'],
  },
  'substance-index-contact.tasks': {
    role: 'substance-index-contact',
    words: {
      nb: 'Gjør det linjelederen og kontakten er enige om, innenfor den sentrale retningslinjen for stoffkartotek.',
      en: 'Does what the line manager and the contact agree on, within the central guideline for the substance index.',
    },
    source: ['002#Stoffkartotek-kontakt'],
  },
  'substance-index-contact.current': {
    role: 'substance-index-contact',
    words: { nb: 'Ajourfører stoffkartoteket for enheten.', en: 'Updates the substance index for the unit.' },
    status: 'supplement',
    source: ['000#Substance index contact person'],
  },
  'substance-index-contact.data-sheets': {
    role: 'substance-index-contact',
    words: {
      nb: 'Sørger for at datablad og informasjonsblad ligger der de skal, og at opplysningene er registrert.',
      en: 'Ensures that data sheets and information sheets are where they should be, and that the details are recorded.',
    },
    status: 'supplement',
    source: ['000#Substance index contact person'],
  },
  'substance-index-contact.risk': {
    role: 'substance-index-contact',
    words: {
      nb: 'Ser til at nye kjemikalier og biologiske faktorer blir risikovurdert, kjøpt eller laget.',
      en: 'Sees that new chemicals and biological factors are risk assessed, bought or made.',
    },
    status: 'supplement',
    source: ['000#Substance index contact person'],
  },
  'chemicals-officer.function': {
    role: 'chemicals-officer',
    words: {
      nb: 'Har kjemikaliene lokalt etter avtale; Institutt for konstruksjonsteknikk laget funksjonen i 2019.',
      en: 'Looks after the chemicals locally as agreed; the Department of Structural Engineering made the function in 2019.',
    },
    status: 'observed',
    source: ['004#Status satsningsområde 4'],
  },
  'hse-section.tertial': {
    role: 'hse-section',
    words: {
      nb: 'Gir AMU og Styret avvikstallene tre ganger i året.',
      en: 'Gives AMU and the Board the nonconformity figures three times a year.',
    },
    source: ['004#8.0 HMS-AVVIK', '001#Indicators'],
  },
  'hse-section.annual': {
    role: 'hse-section',
    words: {
      nb: 'Gir Styret årets indikatorer i årsrapporten om HMS.',
      en: 'Gives the Board the indicators of the year in the yearly HSE report.',
    },
    source: ['001#Indicators'],
  },
  'hse-section.collect-environment': {
    role: 'hse-section',
    words: {
      nb: 'Samler årstallene for energi, avfall, innkjøp og reiser.',
      en: 'Collects the yearly figures for energy, waste, procurement and travel.',
    },
    status: 'supplement',
    source: ['001#Indicators'],
  },
  'hse-section.courses': {
    role: 'hse-section',
    words: { nb: 'Arrangerer kursene i HMS.', en: 'Arranges the courses in HSE.' },
    status: 'observed',
    source: ['004#9.0 KURS/OPPLÆRING'],
  },
  'hse-section.parking': {
    role: 'hse-section',
    words: {
      nb: 'Avgjør søknader om parkering nær arbeidsplassen av helsegrunner på Gløshaugen og Kalvskinnet.',
      en: 'Decides on requests to park near the workplace for health reasons at Gløshaugen and Kalvskinnet.',
    },
    status: 'observed',
    source: ['004#Parkering'],
  },
  'hse-section.exercise': {
    role: 'hse-section',
    words: {
      nb: 'Står bak trening for ansatte i Trondheim, i samarbeid med Sit.',
      en: 'Stands behind exercise for staff in Trondheim, in cooperation with Sit.',
    },
    status: 'observed',
    source: ['004#Fysisk aktivitet i arbeidstiden'],
  },
  'hse-section.review': {
    role: 'hse-section',
    words: { nb: 'Er med på ledelsens gjennomgang.', en: 'Is part of the management’s review.' },
    status: 'supplement',
    source: ["001#Management's review"],
  },
  'hse-section.amu': {
    role: 'hse-section',
    words: {
      nb: 'Møter i AMU med to uten stemmerett, en av dem fra bedriftshelsetjenesten.',
      en: 'Attends AMU with two people who do not vote, one of them from the Occupational Health Service.',
    },
    status: 'observed',
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'bht-internal.involved': {
    role: 'bht-internal',
    words: {
      nb: 'Deltar i HMS-arbeidet i enhetene, etter en samarbeidsplan for hver.',
      en: 'Takes part in the HSE work of the units, by a cooperation plan for each.',
    },
    source: ['002#Bedriftshelsetjenesten (BHT), HMS-seksjonen'],
  },
  'bht-internal.fields': {
    role: 'bht-internal',
    words: {
      nb: 'Arbeider med arbeidsmedisin, ergonomi, yrkeshygiene og det psykososiale og organisatoriske arbeidsmiljøet.',
      en: 'Works with occupational medicine, ergonomics, occupational hygiene and the psychosocial and organisational environment.',
    },
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.health-checks': {
    role: 'bht-internal',
    words: {
      nb: 'Gir målrettede helsekontroller, vaksiner og oppfølging, også når sykdom skyldes arbeidet.',
      en: 'Gives targeted health checks, vaccines and follow-up, also when the work has caused an illness.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.substance-use': {
    role: 'bht-internal',
    words: {
      nb: 'Hjelper ved rusproblemer, sammen med behandlere utenfra.',
      en: 'Helps with substance-use problems, together with outside therapists.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.sick-leave': {
    role: 'bht-internal',
    words: {
      nb: 'Veileder når noen er eller kan bli sykmeldt.',
      en: 'Advises when somebody is or may go on sick leave.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN', '004#Oppfølging av sykefravær'],
  },
  'bht-internal.conversations': {
    role: 'bht-internal',
    words: {
      nb: 'Har samtaler med folk, tar vare på dem og gir arbeidstrening.',
      en: 'Talks with people, cares for them and gives work training.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.teach': {
    role: 'bht-internal',
    words: { nb: 'Holder kurs, førstehjelp medregnet.', en: 'Gives courses, first aid among them.' },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.workplaces': {
    role: 'bht-internal',
    words: {
      nb: 'Vurderer arbeidsplasser og ergonomi og prøver utstyr sammen med leverandører og NAV.',
      en: 'Assesses workplaces and ergonomics and tries equipment with suppliers and NAV.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.rounds': {
    role: 'bht-internal',
    words: { nb: 'Bistår når det går HMS-runde.', en: 'Assists when there is an HSE round.' },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.measure': {
    role: 'bht-internal',
    words: {
      nb: 'Måler, befarer, risikovurderer og gir råd om det kjemiske, fysiske og biologiske arbeidsmiljøet.',
      en: 'Measures, inspects, assesses risk and advises on the chemical, physical and biological environment.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.procurement': {
    role: 'bht-internal',
    words: {
      nb: 'Er faglig rådgiver når det kjøpes kjemikalier, briller og møbler på rammeavtale.',
      en: 'Gives professional advice when chemicals, glasses and furniture are bought on framework agreements.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-internal.coordinate': {
    role: 'bht-internal',
    words: {
      nb: 'Samordner arbeidet med den eksterne tjenesten i Gjøvik og Ålesund.',
      en: 'Aligns the work with the external service in Gjøvik and Ålesund.',
    },
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-external.service': {
    role: 'bht-external',
    words: {
      nb: 'Er bedriftshelsetjeneste for Gjøvik og Ålesund etter avtale; i 2019 Stamina Helse.',
      en: 'Is the health service for Gjøvik and Ålesund by agreement; in 2019 Stamina Helse.',
    },
    source: ['002#Bedriftshelsetjenesten (BHT), HMS-seksjonen', '004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'bht-external.samu': {
    role: 'bht-external',
    words: {
      nb: 'Sitter som observatør i SAMU begge steder.',
      en: 'Sits as observer on SAMU in both places.',
    },
    status: 'observed',
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'occupational-physiotherapist.parking': {
    role: 'occupational-physiotherapist',
    words: {
      nb: 'Gir vurderinger til søknader om parkering nær arbeidsplassen.',
      en: 'Gives assessments for requests to park near the workplace.',
    },
    status: 'observed',
    source: ['004#Parkering'],
  },
  'occupational-physiotherapist.workshops': {
    role: 'occupational-physiotherapist',
    words: {
      nb: 'Kommer til arbeidsplassen når noen ber om det, og holder verksteder om ergonomi.',
      en: 'Comes to the workplace when asked, and holds workshops on ergonomics.',
    },
    status: 'observed',
    source: ['004#9.0 KURS/OPPLÆRING'],
  },
  'occupational-hygienist.advise': {
    role: 'occupational-hygienist',
    words: {
      nb: 'Veileder og måler når det gjelder inneklima, kjemikalier og støy, og kan svare om graviditet og verneutstyr.',
      en: 'Advises and measures where indoor climate, chemicals and noise are concerned, and can answer on pregnancy and protective equipment.',
    },
    status: 'observed',
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'fire-system-owner.system': {
    role: 'fire-system-owner',
    words: {
      nb: 'Har helheten i arbeidet mot brann og eksplosjon ved NTNU.',
      en: 'Has the whole of NTNU’s work against fire and explosion.',
    },
    source: ['004#Brannvern'],
  },
  'fire-system-owner.clarify': {
    role: 'fire-system-owner',
    words: {
      nb: 'Gjør det tydelig hvem som har hva i brannforebyggingen, i egne og leide bygg.',
      en: 'Makes plain who has what in fire prevention, in owned and rented buildings.',
    },
    source: ['004#Brannvern', '004#Status satsningsområde 1'],
  },
  'fire-system-owner.out-of-hours': {
    role: 'fire-system-owner',
    words: {
      nb: 'Får avklart hvem som tar hendelser i byggene om kvelden og i helgen.',
      en: 'Has it settled who takes incidents in the buildings at night and at weekends.',
    },
    source: ['004#Brannvern'],
  },
  'fire-system-owner.training': {
    role: 'fire-system-owner',
    words: {
      nb: 'Tilpasser brannorganisering og opplæring til nye risikoer og regler.',
      en: 'Adapts fire organisation and training to new risks and rules.',
    },
    source: ['004#Brannvern'],
  },
  'emergency-adviser.radicalisation': {
    role: 'emergency-adviser',
    words: {
      nb: 'Er NTNUs kontakt mot radikalisering og sitter i kommunens forum mot voldelig ekstremisme.',
      en: 'Is NTNU’s contact against radicalisation and sits on the municipality’s forum against violent extremism.',
    },
    status: 'observed',
    source: ['004#Radikalisering'],
  },
  'campus-services.gas': {
    role: 'campus-services',
    words: {
      nb: 'Sørger for årlig kontroll og service av de sentrale gassanleggene.',
      en: 'Arranges the yearly check and service of the central gas systems.',
    },
    status: 'observed',
    source: ['004#NTNUs sentralgassanlegg'],
  },
  'campus-services.fire-systems': {
    role: 'campus-services',
    words: {
      nb: 'Vedlikeholder brannalarm, gassalarm og slukkeanlegg og retter feil som oppdages.',
      en: 'Maintains fire alarms, gas alarms and extinguishing systems and mends the faults that turn up.',
    },
    status: 'observed',
    source: ['004#Brannsikkerhetssystemer'],
  },
  'campus-services.rounds': {
    role: 'campus-services',
    words: {
      nb: 'Går runder i byggene sammen med vernelinjen mot unødige brannalarmer.',
      en: 'Walks the buildings together with the safety deputies against needless fire alarms.',
    },
    status: 'observed',
    source: ['004#Brannalarmer'],
  },
  'campus-services.sick-leave': {
    role: 'campus-services',
    words: {
      nb: 'Har NTNUs høyeste sykefravær og et prosjekt om hva som får folk til å bli.',
      en: 'Has NTNU’s highest sick leave and a project on what makes people stay.',
    },
    status: 'observed',
    source: ['004#7.0 SYKEFRAVÆR'],
  },
  'academic-administration.contact': {
    role: 'academic-administration',
    words: {
      nb: 'Svarer studentene om det fysiske læringsmiljøet der arbeidsmiljøloven ikke gjelder.',
      en: 'Answers students on the physical learning environment where the Working Environment Act does not apply.',
    },
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'governance-division.internal-control': {
    role: 'governance-division',
    words: {
      nb: 'Planlegger videre arbeid etter prosjektet om internkontroll, som sluttet ved nyttår 2020.',
      en: 'Plans the work after the internal control project, which ended at New Year 2020.',
    },
    status: 'observed',
    source: ['004#Status satsningsområde 4'],
  },
  'technical-division.energy': {
    role: 'technical-division',
    words: {
      nb: 'Ga tall for energi og avfall; navnet er fra 2015, og det må bekreftes hvem som gjør det nå.',
      en: 'Gave figures for energy and waste; the name is from 2015, and who does it now has to be confirmed.',
    },
    status: 'superseded',
    source: ['001#Indicators'],
  },
  'technical-division.charting': {
    role: 'technical-division',
    words: {
      nb: 'Kunne bistå med nærmere kartlegging under en HMS-runde.',
      en: 'Could assist with closer mapping during an HSE round.',
    },
    status: 'superseded',
    source: ['003#Pre-meeting, charting issues, post-meeting [charting]'],
  },
  'procurement-section.indicators': {
    role: 'procurement-section',
    words: {
      nb: 'Melder inn tre tall om innkjøp når året er slutt.',
      en: 'Submits three figures on procurement when the year is over.',
    },
    status: 'supplement',
    source: ['001#Indicators'],
  },
  'travel-agencies.indicators': {
    role: 'travel-agencies',
    words: {
      nb: 'Melder inn tre tall om reiser når året er slutt.',
      en: 'Submit three figures on travel when the year is over.',
    },
    status: 'supplement',
    source: ['001#Indicators'],
  },
  'dangerous-goods-adviser.advise': {
    role: 'dangerous-goods-adviser',
    words: {
      nb: 'Veileder, lærer opp og kontrollerer når farlig gods fraktes på land, slik forskriften krever; Norsk Gjenvinning AS siden 10. mars 2019.',
      en: 'Advises, trains and checks where dangerous goods travel on land, as the regulation requires; Norsk Gjenvinning AS since 10 March 2019.',
    },
    status: 'observed',
    source: ['004#Farlig avfall'],
  },
} as const satisfies DutyTable;
