import type { RoleTable } from './shape.ts';

/** Committees, forums, works councils, networks and organisations of employees. */
export const committeeRoles = {
  amu: {
    names: { nb: 'Arbeidsmiljøutvalget', en: 'Working Environment Committee' },
    abbreviations: ['AMU'],
    levels: ['institution'],
    trainingRequired: ['statutory-safety-rep-amu'],
    decides: true,
    members: [
      { who: { nb: 'Arbeidsgiversiden', en: 'The employer' }, count: 5, vote: true },
      { who: { nb: 'Arbeidstakersiden', en: 'The employees' }, count: 5, vote: true },
      {
        role: 'hse-section',
        who: {
          nb: 'HMS-seksjonen, med én plass til bedriftshelsetjenesten',
          en: 'The HSE Section, one seat for the Occupational Health Service',
        },
        count: 2,
        vote: false,
      },
      {
        role: 'student-parliament',
        who: { nb: 'Studenttinget', en: 'The Student Parliament' },
        count: 1,
        vote: false,
      },
      { role: 'sintef', who: { nb: 'SINTEF', en: 'SINTEF' }, count: 1, vote: false, observer: true },
      { role: 'sit', who: { nb: 'Sit', en: 'Sit' }, count: 1, vote: false, observer: true },
    ],
    source: [
      '002#Arbeidsmiljøutvalget (AMU)',
      '000#The Working Environment Committee (AMU)',
      '004#Arbeidsmiljøutvalg (AMU)',
    ],
  },
  'amu-building-committee': {
    names: { nb: 'AMUs byggarm', en: "AMU's building subcommittee" },
    levels: ['institution'],
    delegatedFrom: 'amu',
    escalatesTo: ['amu'],
    decides: true,
    source: ['004#Arbeidsmiljøutvalg (AMU)'],
  },
  'samu-gjovik': {
    names: { nb: 'Stedlig arbeidsmiljøutvalg i Gjøvik', en: 'Site Working Environment Committee, Gjøvik' },
    abbreviations: ['SAMU'],
    levels: ['campus'],
    escalatesTo: ['amu'],
    trainingRequired: ['statutory-safety-rep-amu'],
    members: [
      {
        role: 'deputy-rector',
        who: { nb: 'Arbeidsgiversiden, viserektor fast', en: 'The employer, the deputy rector always' },
        count: 3,
        vote: true,
      },
      { who: { nb: 'Arbeidstakersiden', en: 'The employees' }, count: 3, vote: true },
      {
        role: 'bht-external',
        who: { nb: 'Stedets bedriftshelsetjeneste', en: 'The occupational health service of the site' },
        count: 1,
        vote: false,
        observer: true,
      },
    ],
    source: ['002#Arbeidsmiljøutvalget (AMU)', '002#Viserektor', '004#Arbeidsmiljøutvalg (AMU)'],
  },
  'samu-alesund': {
    names: { nb: 'Stedlig arbeidsmiljøutvalg i Ålesund', en: 'Site Working Environment Committee, Ålesund' },
    abbreviations: ['SAMU'],
    levels: ['campus'],
    escalatesTo: ['amu'],
    trainingRequired: ['statutory-safety-rep-amu'],
    members: [
      {
        role: 'deputy-rector',
        who: { nb: 'Arbeidsgiversiden, viserektor fast', en: 'The employer, the deputy rector always' },
        count: 3,
        vote: true,
      },
      { who: { nb: 'Arbeidstakersiden', en: 'The employees' }, count: 3, vote: true },
      {
        role: 'bht-external',
        who: { nb: 'Stedets bedriftshelsetjeneste', en: 'The occupational health service of the site' },
        count: 1,
        vote: false,
        observer: true,
      },
    ],
    source: ['002#Arbeidsmiljøutvalget (AMU)', '002#Viserektor', '004#Arbeidsmiljøutvalg (AMU)'],
  },
  lamu: {
    names: { nb: 'Lokalt arbeidsmiljøutvalg', en: 'Local Working Environment Committee' },
    abbreviations: ['LAMU'],
    levels: ['faculty'],
    escalatesTo: ['amu'],
    optional: true,
    members: [
      {
        role: 'faculty-hse-coordinator',
        who: { nb: 'HMS-koordinatoren på fakultetet', en: 'The HSE coordinator of the faculty' },
      },
    ],
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'central-hse-forum': {
    names: { nb: 'Sentralt HMS-forum', en: 'Central HSE Forum' },
    levels: ['institution'],
    escalatesTo: ['organisation-director', 'amu'],
    chair: 'head-of-hse',
    decides: false,
    members: [
      { role: 'head-of-hse', who: { nb: 'HMS-sjefen', en: 'The head of HSE' }, count: 1 },
      {
        role: 'faculty-hse-coordinator',
        who: { nb: 'HMS-koordinatoren fra hvert fakultet', en: 'The HSE coordinator of each faculty' },
      },
      {
        role: 'faculty-hse-coordinator',
        who: {
          nb: 'HMS-koordinatoren fra Vitenskapsmuseet',
          en: 'The HSE coordinator of the University Museum',
        },
      },
      {
        role: 'hse-coordinator',
        who: { nb: 'En HMS-koordinator fra Gjøvik', en: 'An HSE coordinator from Gjøvik' },
      },
      {
        role: 'hse-coordinator',
        who: { nb: 'En HMS-koordinator fra Ålesund', en: 'An HSE coordinator from Ålesund' },
      },
      {
        role: 'hse-coordinator',
        who: {
          nb: 'En HMS-koordinator fra rektors staber',
          en: 'An HSE coordinator from the Rector’s staffs',
        },
      },
    ],
    source: ['002#Sentralt HMS-forum', '000#The central HSE forum', '004#Sentralt HMS-forum'],
  },
  'local-hse-forum': {
    names: { nb: 'Lokalt HMS-utvalg eller -forum', en: 'Local HSE committee or forum' },
    levels: ['faculty', 'department'],
    escalatesTo: ['central-hse-forum', 'lamu'],
    optional: true,
    members: [{ role: 'hse-coordinator', who: { nb: 'HMS-koordinatorer', en: 'HSE coordinators' } }],
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  lmu: {
    names: { nb: 'Læringsmiljøutvalget', en: 'Learning Environment Committee' },
    abbreviations: ['LMU'],
    levels: ['institution'],
    escalatesTo: ['board'],
    decides: false,
    members: [
      { who: { nb: 'Studentene', en: 'The students' }, count: 4 },
      { who: { nb: 'NTNU', en: 'NTNU' }, count: 4 },
    ],
    source: ['002#Læringsmiljøutvalget (LMU)', '000#The Learning Environment Committee (LMU)'],
  },
  'lmu-gjovik': {
    names: { nb: 'LMUs underutvalg i Gjøvik', en: 'LMU subcommittee, Gjøvik' },
    levels: ['campus'],
    escalatesTo: ['lmu'],
    source: ['002#Læringsmiljøutvalget (LMU)', '000#The Learning Environment Committee (LMU)'],
  },
  'lmu-alesund': {
    names: { nb: 'LMUs underutvalg i Ålesund', en: 'LMU subcommittee, Ålesund' },
    levels: ['campus'],
    escalatesTo: ['lmu'],
    source: ['002#Læringsmiljøutvalget (LMU)', '000#The Learning Environment Committee (LMU)'],
  },
  sesam: {
    names: { nb: 'Sentralt samarbeidsutvalg (IDF SESAM)', en: 'Central Works Council (IDF SESAM)' },
    abbreviations: ['SESAM'],
    levels: ['institution'],
    members: [
      { role: 'rector', who: { nb: 'Rektor', en: 'The Rector' } },
      {
        role: 'employee-representative',
        who: { nb: 'De tillitsvalgte', en: 'The employee representatives' },
      },
    ],
    source: ['002#IDF SESAM (Sentralt samarbeidsutvalg)', '000#IDF SESAM (The Central Works Council)'],
  },
  losam: {
    names: { nb: 'Lokalt samarbeidsutvalg (IDF LOSAM)', en: 'Local Works Council (IDF LOSAM)' },
    abbreviations: ['LOSAM'],
    levels: ['faculty', 'department'],
    escalatesTo: ['sesam'],
    members: [
      { role: 'dean', who: { nb: 'Dekanen eller direktøren', en: 'The dean or director' } },
      {
        role: 'employee-representative',
        who: { nb: 'De tillitsvalgte i enheten', en: 'The employee representatives at the unit' },
      },
    ],
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  gsam: {
    names: { nb: 'Samarbeidsutvalget i Gjøvik', en: 'Works council, Gjøvik' },
    abbreviations: ['GSAM'],
    levels: ['campus'],
    escalatesTo: ['sesam'],
    chair: 'deputy-rector',
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  asam: {
    names: { nb: 'Samarbeidsutvalget i Ålesund', en: 'Works council, Ålesund' },
    abbreviations: ['ÅSAM'],
    levels: ['campus'],
    escalatesTo: ['sesam'],
    chair: 'deputy-rector',
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  'employee-organisations': {
    names: { nb: 'Arbeidstakerorganisasjonene', en: 'Employee organisations' },
    aliases: { nb: ['fagforeninger', 'hovedsammenslutningene'], en: ['unions'] },
    levels: ['institution'],
    members: [
      { who: { nb: 'YS-Stat', en: 'YS-Stat' } },
      { who: { nb: 'Akademikerne', en: 'Akademikerne' } },
      { who: { nb: 'Unio', en: 'Unio' } },
      { who: { nb: 'LO-Stat', en: 'LO-Stat' } },
    ],
    source: ['002#Arbeidstakerorganisasjonene', '000#Employee organizations', '004#Vernelinjen'],
  },
  'employee-representative': {
    names: { nb: 'Tillitsvalgt', en: 'Employee representative' },
    aliases: { nb: ['tillitsvalgte'], en: ['union representative', 'shop steward'] },
    levels: ['department', 'faculty', 'institution'],
    source: ['002#Arbeidstakerorganisasjonene', '000#Employee organizations'],
  },
  'senior-employee-representative': {
    names: { nb: 'Hovedtillitsvalgt', en: 'Senior employee representative' },
    levels: ['institution'],
    source: ["001#Management's review"],
  },
  'safety-preparedness-network': {
    names: { nb: 'Sikkerhets- og beredskapsnettverket', en: 'Security and preparedness network' },
    levels: ['institution'],
    members: [
      {
        role: 'hse-coordinator',
        who: { nb: 'HMS-koordinatorer og andre', en: 'HSE coordinators and others' },
      },
    ],
    source: [
      '002#HMS-rådgiver/-koordinator',
      '004#Sammendrag 2019',
      '004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]',
    ],
  },
  'emergency-organisation': {
    names: { nb: 'Beredskapsorganisasjonen', en: 'Emergency organisation' },
    levels: ['institution', 'campus'],
    source: ['004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]'],
  },
  'ia-party-meeting': {
    names: {
      nb: 'Partssamarbeidsmøte om inkluderende arbeidsliv',
      en: 'Cooperation meeting of the parties on inclusive working life',
    },
    levels: ['institution'],
    source: ['004#6.0 INKLUDERENDE ARBEIDSLIV (IA)'],
  },
  'ia-network': {
    names: { nb: 'IA-nettverket', en: 'IA network' },
    abbreviations: ['IA'],
    levels: ['institution'],
    members: [
      {
        role: 'nav',
        who: {
          nb: 'NAV lokalt og arbeidslivssenteret, i annethvert møte',
          en: 'NAV, local office and working life centre, every other meeting',
        },
      },
    ],
    source: ['004#6.0 INKLUDERENDE ARBEIDSLIV (IA)'],
  },
  'radiation-matrix': {
    names: { nb: 'Strålevernmatrisen', en: 'Radiation protection matrix organisation' },
    levels: ['institution'],
    source: ['004#Strålevern'],
  },
  'substance-index-matrix': {
    names: { nb: 'Stoffkartotekmatrisen', en: 'Substance index matrix organisation' },
    levels: ['institution'],
    source: ['004#Digitalisering [Stoffkartotek]'],
  },
  'harassment-committee': {
    names: {
      nb: 'Uavhengig utvalg for varsler om seksuell trakassering',
      en: 'Independent committee on sexual harassment reports',
    },
    aliases: { nb: ['varslingsutvalget'], en: ['#metoo committee'] },
    levels: ['institution', 'external'],
    members: [
      {
        who: {
          nb: 'Utenforstående med fagkunnskap i psykologi, sosiologi, jus og ledelse',
          en: 'Outsiders versed in psychology, sociology, law and leadership',
        },
        count: 4,
      },
    ],
    source: ['004#Varsling om seksuell trakassering - #metoo'],
  },
  'joint-lab-hse-meeting': {
    decides: false,
    names: { nb: 'Felles HMS-møte om laboratorier', en: 'Joint HSE meeting on laboratories' },
    levels: ['external'],
    members: [
      { who: { nb: 'NTNU', en: 'NTNU' } },
      { role: 'sintef', who: { nb: 'SINTEF', en: 'SINTEF' } },
      { who: { nb: 'Equinor', en: 'Equinor' } },
      { who: { nb: 'DNV-GL', en: 'DNV-GL' } },
    ],
    source: ['004#8.0 HMS-AVVIK'],
  },
  'campus-quality-group': {
    names: {
      nb: 'Arbeidsgruppe for kvalitetsprinsipper for bygg og uteområder',
      en: 'Working group on quality principles for buildings and grounds',
    },
    levels: ['institution'],
    members: [
      {
        role: 'bht-internal',
        who: { nb: 'Bedriftshelsetjenesten og andre', en: 'The Occupational Health Service and others' },
      },
    ],
    source: ['004#Status satsningsområde 1'],
  },
  'sector-preparedness-council': {
    names: {
      nb: 'Beredskapsrådet for UH-sektoren',
      en: 'Preparedness council of the higher education sector',
    },
    levels: ['external'],
    members: [{ role: 'head-of-hse', who: { nb: 'HMS-sjefen, fast', en: 'The head of HSE, always' } }],
    source: ['004#Sammendrag 2019'],
  },
} as const satisfies RoleTable;
