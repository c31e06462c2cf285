import type { DutyTable } from './shape.ts';

/** What committees, forums, councils and networks do. */
export const committeeDuties = {
  'amu.plan': {
    role: 'amu',
    words: {
      nb: 'Deltar når HMS-arbeidet planlegges og legges opp.',
      en: 'Takes part when HSE work is planned and arranged.',
    },
    source: [
      '002#Arbeidsmiljøutvalget (AMU)',
      '000#The Working Environment Committee (AMU)',
      '004#Arbeidsmiljøutvalg (AMU)',
    ],
  },
  'amu.matters': {
    role: 'amu',
    words: {
      nb: 'Tar HMS-sakene ved NTNU og følger dem over tid.',
      en: 'Takes NTNU’s HSE matters and follows them over time.',
    },
    source: ['002#Arbeidsmiljøutvalget (AMU)', '004#Arbeidsmiljøutvalg (AMU)'],
  },
  'amu.measures': {
    role: 'amu',
    words: {
      nb: 'Har myndighet til å vedta tiltak for de ansattes helse og sikkerhet.',
      en: 'Has the power to decide on measures for the health and safety of the employees.',
    },
    source: ['002#Arbeidsmiljøutvalget (AMU)', '000#The Working Environment Committee (AMU)'],
  },
  'amu.tertial': {
    role: 'amu',
    words: {
      nb: 'Får tall for avvik og skader tre ganger i året.',
      en: 'Gets figures for nonconformities and injuries three times a year.',
    },
    source: ['004#8.0 HMS-AVVIK', '001#Indicators'],
  },
  'amu.policy': {
    role: 'amu',
    words: {
      nb: 'Skulle ha den nye HMS-politikken til behandling tidlig i 2020.',
      en: 'Was to deal with the new HSE policy early in 2020.',
    },
    status: 'observed',
    source: ['004#HMS-politikk'],
  },
  'amu.mandates': {
    role: 'amu',
    words: { nb: 'Fornyer underutvalgenes mandater.', en: 'Renews the mandates of its subcommittees.' },
    status: 'observed',
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'amu.leader-training': {
    role: 'amu',
    words: {
      nb: 'Har anbefalt at HMS-opplæring blir en del av lederprogrammene og dermed obligatorisk.',
      en: 'Has advised that HSE training join the leader programmes and so become compulsory.',
    },
    status: 'observed',
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'amu-building-committee.consent': {
    role: 'amu-building-committee',
    words: {
      nb: 'Tar på vegne av AMU byggesaker som Arbeidstilsynet må samtykke i.',
      en: 'Takes, for AMU, building cases that the Labour Inspection Authority must consent to.',
    },
    law: ['Working Environment Act § 18-9'],
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'samu-gjovik.matters': {
    role: 'samu-gjovik',
    words: {
      nb: 'Tar HMS-sakene i Gjøvik, som sykefravær, avvik og lokale satsinger.',
      en: 'Takes the HSE matters of Gjøvik, such as sick leave, nonconformities and local priorities.',
    },
    status: 'observed',
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'samu-alesund.matters': {
    role: 'samu-alesund',
    words: {
      nb: 'Tar HMS-sakene i Ålesund, som campusutvikling, ventilasjon, sykefravær og avvik.',
      en: 'Takes the HSE matters of Ålesund, such as campus development, ventilation, sick leave and nonconformities.',
    },
    status: 'observed',
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'lamu.exists': {
    role: 'lamu',
    words: {
      nb: 'Er valgfritt for fakultetene; mer er ikke skrevet om det.',
      en: 'Is optional for faculties; no more is written about it.',
    },
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  'central-hse-forum.information': {
    role: 'central-hse-forum',
    words: {
      nb: 'Sprer informasjon i hele organisasjonen.',
      en: 'Spreads information through the whole organisation.',
    },
    source: ['002#Sentralt HMS-forum', '000#The central HSE forum'],
  },
  'central-hse-forum.experience': {
    role: 'central-hse-forum',
    words: {
      nb: 'Lar HMS-koordinatorene lære av hverandre og tar opp avvik av allmenn interesse.',
      en: 'Lets the HSE coordinators learn from each other and takes up nonconformities of general interest.',
    },
    status: 'observed',
    source: ['004#Sentralt HMS-forum', '004#8.0 HMS-AVVIK'],
  },
  'central-hse-forum.no-decisions': {
    role: 'central-hse-forum',
    words: { nb: 'Kan ikke fatte vedtak.', en: 'Cannot make decisions.' },
    source: ['002#Sentralt HMS-forum', '000#The central HSE forum', '004#Sentralt HMS-forum'],
  },
  'local-hse-forum.exists': {
    role: 'local-hse-forum',
    words: {
      nb: 'Møtes lokalt, så ofte og slik enheten selv vil.',
      en: 'Meets locally, as often and in the way the unit likes.',
    },
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  'lmu.advise': {
    role: 'lmu',
    words: {
      nb: 'Er rådgiver for Styret og medvirker til et godt læringsmiljø.',
      en: 'Is an adviser to the Board and helps to make a good learning environment.',
    },
    law: ['University and University Colleges Act § 4-3'],
    source: ['002#Læringsmiljøutvalget (LMU)', '000#The Learning Environment Committee (LMU)'],
  },
  'lmu.plan': {
    role: 'lmu',
    words: {
      nb: 'Deltar når læringsmiljøtiltak planlegges.',
      en: 'Takes part when learning environment measures are planned.',
    },
    source: ['002#Læringsmiljøutvalget (LMU)', '000#The Learning Environment Committee (LMU)'],
  },
  'lmu.follow': {
    role: 'lmu',
    words: {
      nb: 'Har øye med hvordan det går med studentenes sikkerhet og velferd.',
      en: 'Keeps an eye on the safety and welfare of students.',
    },
    source: ['002#Læringsmiljøutvalget (LMU)', '000#The Learning Environment Committee (LMU)'],
  },
  'lmu.report': {
    role: 'lmu',
    words: { nb: 'Gir Styret en rapport hvert år.', en: 'Gives the Board a report every year.' },
    source: ['002#Læringsmiljøutvalget (LMU)', '000#The Learning Environment Committee (LMU)'],
  },
  'sesam.codetermination': {
    role: 'sesam',
    words: {
      nb: 'Tar avgjørelser for NTNU samlet, eller for ansatte i mer enn én enhet, opp med de tillitsvalgte.',
      en: 'Takes decisions for NTNU as a whole, or for staff in more than one unit, up with the employee representatives.',
    },
    source: ['002#IDF SESAM (Sentralt samarbeidsutvalg)', '000#IDF SESAM (The Central Works Council)'],
  },
  'losam.codetermination': {
    role: 'losam',
    words: {
      nb: 'Tar enhetens egne saker opp med de tillitsvalgte.',
      en: 'Takes the unit’s own matters up with the employee representatives.',
    },
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  'gsam.codetermination': {
    role: 'gsam',
    words: {
      nb: 'Er stedet for medbestemmelse i Gjøvik.',
      en: 'Is the place for co-determination in Gjøvik.',
    },
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  'asam.codetermination': {
    role: 'asam',
    words: {
      nb: 'Er stedet for medbestemmelse i Ålesund.',
      en: 'Is the place for co-determination in Ålesund.',
    },
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  'employee-organisations.basis': {
    role: 'employee-organisations',
    words: {
      nb: 'Har sitt grunnlag i hovedavtalen og tariffavtalen, ikke i loven.',
      en: 'Have their basis in the general and collective agreements, not in the law.',
    },
    source: ['002#Arbeidstakerorganisasjonene', '000#Employee organizations'],
  },
  'employee-organisations.appoint-hvo': {
    role: 'employee-organisations',
    words: {
      nb: 'Utpekte hovedverneombudet med virkning fra 1. juni 2019.',
      en: 'Named the senior safety representative with effect from 1 June 2019.',
    },
    status: 'observed',
    source: ['004#Vernelinjen'],
  },
  'employee-representative.assist': {
    role: 'employee-representative',
    words: {
      nb: 'Bistår medlemmene i spørsmål om kontrakt, lønn, vilkår og arbeidet ellers.',
      en: 'Assists members in questions of contract, pay, terms and work in general.',
    },
    source: ['002#Arbeidstakerorganisasjonene', '000#Employee organizations'],
  },
  'employee-representative.cooperate': {
    role: 'employee-representative',
    words: {
      nb: 'Har anledning til å arbeide sammen med verneombudet om HMS.',
      en: 'Is free to work with the safety deputy on HSE.',
    },
    source: ['002#Arbeidstakerorganisasjonene', '000#Employee organizations'],
  },
  'senior-employee-representative.review': {
    role: 'senior-employee-representative',
    words: { nb: 'Er med på ledelsens gjennomgang.', en: 'Is part of the management’s review.' },
    status: 'supplement',
    source: ["001#Management's review"],
  },
  'safety-preparedness-network.learning': {
    role: 'safety-preparedness-network',
    words: {
      nb: 'Tar imot erfaringer fra øvelser og sier hvor politikk og retningslinjer bør bli bedre.',
      en: 'Takes in what was learnt in exercises and says where policy and guidelines should improve.',
    },
    status: 'observed',
    source: ['004#Sammendrag 2019', '004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]'],
  },
  'emergency-organisation.handle': {
    role: 'emergency-organisation',
    words: {
      nb: 'Tar seg av hendelser etter beredskapsplanene, bruker CIM, og øver på tvers av nivåer.',
      en: 'Deals with incidents by the emergency plans, uses CIM, and trains across levels.',
    },
    status: 'observed',
    source: ['004#Sammendrag 2019', '004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]'],
  },
  'ia-party-meeting.goals': {
    role: 'ia-party-meeting',
    words: {
      nb: 'Holder øye med målene som partene skrev under på for 2019 til 2022.',
      en: 'Watches the goals that the parties signed for 2019 to 2022.',
    },
    status: 'observed',
    source: ['004#6.0 INKLUDERENDE ARBEIDSLIV (IA)'],
  },
  'ia-network.meet': {
    role: 'ia-network',
    words: {
      nb: 'Er et møtested om inkluderende arbeidsliv.',
      en: 'Is a meeting place on inclusive working life.',
    },
    status: 'observed',
    source: ['004#6.0 INKLUDERENDE ARBEIDSLIV (IA)'],
  },
  'radiation-matrix.measures': {
    role: 'radiation-matrix',
    words: {
      nb: 'Ser på hvordan kilder kan bli meldt til de lokale koordinatorene og adgang til rom bli bedre kjent.',
      en: 'Looks at how sources can be reported to the local coordinators and room access become better known.',
    },
    status: 'observed',
    source: ['004#Strålevern'],
  },
  'substance-index-matrix.dialogue': {
    role: 'substance-index-matrix',
    words: {
      nb: 'Snakker med dem som bruker stoffkartoteket.',
      en: 'Talks with those who use the substance index.',
    },
    status: 'observed',
    source: ['004#Digitalisering [Stoffkartotek]'],
  },
  'harassment-committee.assess': {
    role: 'harassment-committee',
    words: {
      nb: 'Vurderer enkeltsaker og foreslår tiltak som svarer til alvoret i dem.',
      en: 'Assesses single cases and proposes measures in keeping with how grave they are.',
    },
    source: ['004#Varsling om seksuell trakassering - #metoo'],
  },
  'joint-lab-hse-meeting.share': {
    role: 'joint-lab-hse-meeting',
    words: {
      nb: 'Lar deltakerne dele nestenulykker og hendelser i laboratorier, ofte på én side.',
      en: 'Lets its members share near-accidents and incidents in laboratories, often on one page.',
    },
    status: 'observed',
    source: ['004#8.0 HMS-AVVIK'],
  },
  'campus-quality-group.principles': {
    role: 'campus-quality-group',
    words: {
      nb: 'Setter felles kvalitetsmål for utbygging og vedlikehold på de tre campusene.',
      en: 'Sets shared quality goals for building and maintenance on the three campuses.',
    },
    status: 'observed',
    source: ['004#Status satsningsområde 1'],
  },
  'sector-preparedness-council.sector': {
    role: 'sector-preparedness-council',
    words: {
      nb: 'Er departementets råd for beredskap i sektoren.',
      en: 'Is the Ministry’s council for preparedness in the sector.',
    },
    status: 'observed',
    source: ['004#Sammendrag 2019'],
  },
} as const satisfies DutyTable;
