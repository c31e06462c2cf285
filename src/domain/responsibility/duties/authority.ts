import type { DutyTable } from './shape.ts';

/** What authorities and other undertakings do. */
export const authorityDuties = {
  'labour-inspection.approve-bht': {
    role: 'labour-inspection',
    words: {
      nb: 'Gir bedriftshelsetjenesten godkjenning.',
      en: 'Gives the Occupational Health Service its approval.',
    },
    source: ['002#Bedriftshelsetjenesten (BHT), HMS-seksjonen', '000#Occupational Health Services (BHT)'],
  },
  'labour-inspection.building-consent': {
    role: 'labour-inspection',
    words: { nb: 'Må samtykke i byggesaker.', en: 'Has to consent to building cases.' },
    law: ['Working Environment Act § 18-9'],
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'labour-inspection.noise': {
    role: 'labour-inspection',
    words: { nb: 'Fastsetter når støy krever tiltak.', en: 'Lays down when noise calls for measures.' },
    source: ['004#5.0 BEDRIFTSHELSETJENESTEN'],
  },
  'dsa.oversee': {
    role: 'dsa',
    words: {
      nb: 'Fører tilsyn: får årsrapporten om strålevern, gir pålegg og peker på brudd.',
      en: 'Supervises: gets the yearly radiation report, gives orders and points to breaches.',
    },
    source: ['004#Strålevern'],
  },
  'nav.injury': {
    role: 'nav',
    words: {
      nb: 'Tar imot meldinger om skade og avgjør hva som er yrkesskade eller yrkessykdom.',
      en: 'Takes reports of injury and decides what is an occupational injury or disease.',
    },
    source: ['004#Personskader', '004#Brannalarmer [note 10]'],
  },
  'nav.follow-up-plans': {
    role: 'nav',
    words: {
      nb: 'Mottar oppfølgingsplaner for sykmeldte, men sier det er få.',
      en: 'Receives follow-up plans for people on sick leave, but says they are few.',
    },
    status: 'observed',
    source: ['004#Oppfølging av sykefravær'],
  },
  'nav.ia': {
    role: 'nav',
    words: {
      nb: 'Deltar på to av IA-nettverkets møter i året.',
      en: 'Attends two of the IA network’s meetings a year.',
    },
    status: 'observed',
    source: ['004#6.0 INKLUDERENDE ARBEIDSLIV (IA)'],
  },
  'fire-service.inspect': {
    role: 'fire-service',
    words: { nb: 'Fører branntilsyn.', en: 'Inspects for fire safety.' },
    source: ['004#Branntilsyn'],
  },
  'fire-service.respond': {
    role: 'fire-service',
    words: {
      nb: 'Kommer når alarmen går, og fører statistikk over det.',
      en: 'Comes when the alarm goes, and keeps count.',
    },
    source: ['004#Brannalarmer'],
  },
  'ministry.preparedness-report': {
    role: 'ministry',
    words: {
      nb: 'Får en årlig rapport, også om sikkerhet og beredskap, og styrer sektoren gjennom et eget dokument.',
      en: 'Gets a yearly report, on security and preparedness too, and governs the sector by a document of its own.',
    },
    source: ['004#1.0 INNLEDNING [Sikkerhet og beredskap]'],
  },
  'police.report': {
    role: 'police',
    words: {
      nb: 'Kan få varsel om seksuell trakassering direkte; øver sammen med NTNU.',
      en: 'Can be told of sexual harassment directly; trains together with NTNU.',
    },
    source: ['004#Varsling om seksuell trakassering - #metoo', '004#Sammendrag 2019'],
  },
  'municipality-contact-forum.prevent': {
    role: 'municipality-contact-forum',
    words: {
      nb: 'Samler flere fag for å hindre radikalisering og voldelig ekstremisme.',
      en: 'Brings several professions together to keep radicalisation and violent extremism away.',
    },
    source: ['004#Radikalisering'],
  },
  'main-undertaking.coordinate': {
    role: 'main-undertaking',
    words: {
      nb: 'Er pekt ut i samordningsavtalen til å samordne HMS der flere holder til.',
      en: 'Is named in the coordination agreement to align HSE where several undertakings work.',
    },
    status: 'supplement',
    source: ['001#Coordination agreement'],
  },
  'placement-host.as-employer': {
    role: 'placement-host',
    words: {
      nb: 'Er som arbeidsgiver for studenter i praksis, med sine egne HMS-regler.',
      en: 'Is like an employer to students on placement, with its own HSE rules.',
    },
    law: ["Regulation on the Act's application to persons who are not employees § 5"],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'building-owner.fire-agreement': {
    role: 'building-owner',
    words: {
      nb: 'Har leieavtale og avtale om felles brannforebygging med NTNU.',
      en: 'Has a lease and an agreement on shared fire prevention with NTNU.',
    },
    source: ['002#Eiendomsdirektør', '000#Head of Campus Services'],
  },
  'sintef.share': {
    role: 'sintef',
    words: {
      nb: 'Holder til i bygg sammen med NTNU, observerer i AMU, har egne romkort og deltar i øvelser og labmøter.',
      en: 'Is housed together with NTNU, observes on AMU, has its own room cards and joins exercises and lab meetings.',
    },
    source: ['001#Coordination agreement', '004#Arbeidsmiljøutvalg (AMU)', '004#Digitalisering [Romkort]'],
  },
  'st-olavs.share': {
    role: 'st-olavs',
    words: {
      nb: 'Er i lokaler sammen med NTNU, noe som krever samordningsavtale.',
      en: 'Is on premises together with NTNU, which calls for a coordination agreement.',
    },
    source: ['001#Coordination agreement'],
  },
  'sit.observe': {
    role: 'sit',
    words: {
      nb: 'Observerer i AMU og gir ansatte i Trondheim trening sammen med HMS-seksjonen.',
      en: 'Observes on AMU and gives staff in Trondheim exercise together with the HSE Section.',
    },
    source: ['004#Arbeidsmiljøutvalg (AMU)', '004#Fysisk aktivitet i arbeidstiden'],
  },
  'waste-contractor.collect': {
    role: 'waste-contractor',
    words: {
      nb: 'Frakter bort farlig og smittefarlig avfall, ordner frakt av radioaktivt avfall og holder kurs.',
      en: 'Takes away hazardous and infectious waste, arranges carriage of radioactive waste and holds courses.',
    },
    status: 'observed',
    source: ['004#Farlig avfall'],
  },
} as const satisfies DutyTable;
