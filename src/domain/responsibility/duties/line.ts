import type { DutyTable } from './shape.ts';

/** What the line does, from the Board to the single employee. */
export const lineDuties = {
  'board.goals': {
    role: 'board',
    words: {
      nb: 'Vedtar mål, strategier og planer for HMS på øverste nivå og ser til at de følges opp.',
      en: 'Adopts goals, strategies and plans for HSE at the top and sees that they are followed through.',
    },
    source: ['002#Styret', '000#The Board'],
  },
  'board.oversight': {
    role: 'board',
    words: {
      nb: 'Fører tilsyn ved å behandle årsrapporten om HMS.',
      en: 'Exercises oversight by dealing with the yearly HSE report.',
    },
    source: ['002#Styret', '000#The Board'],
  },
  'board.resources': {
    role: 'board',
    words: {
      nb: 'Gir de ressursene som trengs for å sette vedtakene ut i livet.',
      en: 'Provides the resources needed to put its decisions into practice.',
    },
    source: ['002#Styret', '000#The Board'],
  },
  'board.overall': {
    role: 'board',
    words: {
      nb: 'Har, sammen med rektor, det øverste HMS-ansvaret ved NTNU.',
      en: 'Holds, with the Rector, the highest HSE responsibility at NTNU.',
    },
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  'board.priority-areas': {
    role: 'board',
    words: {
      nb: 'Tar stilling til satsingsområdene, to år om gangen; for 2020 og 2021 fortsatte rektor med dem.',
      en: 'Decides on the priority areas for two years at a time; for 2020 and 2021 the Rector went on with them.',
    },
    status: 'observed',
    source: ['004#Vedtak i Styret', '004#2.0 STATUS OG FORSLAG TIL ENDRINGER I SATSNINGSOMRÅDER'],
  },
  'board.tertial': {
    role: 'board',
    words: {
      nb: 'Får avvikstallene tre ganger i året.',
      en: 'Gets the nonconformity figures three times a year.',
    },
    status: 'observed',
    source: ['004#8.0 HMS-AVVIK'],
  },
  'rector.sound-environment': {
    role: 'rector',
    words: {
      nb: 'Står til ansvar for at arbeidsmiljøet til enhver tid er forsvarlig i hele NTNU.',
      en: 'Answers for a sound working environment in all of NTNU at any time.',
    },
    source: ['002#Rektor', '000#The Rector'],
  },
  'rector.system': {
    role: 'rector',
    words: {
      nb: 'Etablerer, utvikler og vedlikeholder systematikken i HMS-arbeidet, slik internkontrollforskriften krever.',
      en: 'Establishes, develops and maintains the system of the HSE work, as the Internal Control Regulation requires.',
    },
    source: ['002#Rektor', '000#The Rector'],
  },
  'rector.policy': {
    role: 'rector',
    words: { nb: 'Fastsetter HMS-politikken.', en: 'Lays down the HSE policy.' },
    source: ['002#Rektor', '000#The Rector'],
  },
  'rector.training-support': {
    role: 'rector',
    words: {
      nb: 'Sørger for opplæring og støtte til enhetene.',
      en: 'Provides training and support for the units.',
    },
    source: ['002#Rektor', '000#The Rector'],
  },
  'rector.annual-report': {
    role: 'rector',
    words: {
      nb: 'Rapporterer hvert år til Styret om hvordan det står til med HMS.',
      en: 'Reports to the Board every year on how HSE stands.',
    },
    source: ['002#Rektor', '000#The Rector'],
  },
  'rector.measures': {
    role: 'rector',
    words: {
      nb: 'Får gjennomført tiltakene som må til for å nå målene.',
      en: 'Has the measures carried out that the goals call for.',
    },
    source: ['002#Rektor', '000#The Rector'],
  },
  'rector.review': {
    role: 'rector',
    words: {
      nb: 'Går gjennom HMS-systemet hvert år og avgjør om noe må endres.',
      en: 'Goes through the HSE system every year and decides whether anything must change.',
    },
    source: ['002#Rektor', '000#The Rector', "001#Management's review"],
  },
  'rector.delegate': {
    role: 'rector',
    words: {
      nb: 'Har adgang til å delegere HMS-oppgaver til enheter lenger nede.',
      en: 'May delegate HSE tasks to units further down.',
    },
    source: ['002#Rektor', '000#The Rector'],
  },
  'rector.overall': {
    role: 'rector',
    words: {
      nb: 'Har, sammen med Styret, det øverste HMS-ansvaret ved NTNU.',
      en: 'Holds, with the Board, the highest HSE responsibility at NTNU.',
    },
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  'rector.top-of-ladder': {
    role: 'rector',
    words: {
      nb: 'Tar imot det som ikke lot seg løse i enheten eller på fakultetet, sammen med hovedverneombudet.',
      en: 'Takes on what neither the unit nor the faculty managed to solve, with the senior safety representative.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'rector.sesam': {
    role: 'rector',
    words: {
      nb: 'Møter de tillitsvalgte i SESAM til informasjon, drøfting og forhandling.',
      en: 'Meets the employee representatives in SESAM to inform, discuss and negotiate.',
    },
    source: ['002#IDF SESAM (Sentralt samarbeidsutvalg)', '000#IDF SESAM (The Central Works Council)'],
  },
  'rector.priority-areas': {
    role: 'rector',
    words: {
      nb: 'Viderefører satsingsområdene i samsvar med Styrets drøfting.',
      en: 'Continues the priority areas as the Board has discussed them.',
    },
    status: 'observed',
    source: ['004#Vedtak i Styret'],
  },
  'organisation-director.rector-tasks': {
    role: 'organisation-director',
    words: { nb: 'Ivaretar rektors HMS-oppgaver.', en: 'Performs the HSE tasks of the Rector.' },
    source: ['002#Rektor'],
  },
  'organisation-director.receive': {
    role: 'organisation-director',
    words: {
      nb: 'Blir orientert av HR- og HMS-direktøren om HMS, sikkerhet og beredskap.',
      en: 'Is kept informed by the HR and HSE director about HSE, security and preparedness.',
    },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '000#Directors of HR and HSE'],
  },
  'organisation-director.forum-matters': {
    role: 'organisation-director',
    words: {
      nb: 'Tar saker som Sentralt HMS-forum sender videre.',
      en: 'Takes matters that the Central HSE Forum sends on.',
    },
    source: ['002#Sentralt HMS-forum', '000#The central HSE forum'],
  },
  'pro-rector.line': {
    role: 'pro-rector',
    words: { nb: 'Er linjeleder for sine egne ansatte.', en: 'Is line manager for their own staff.' },
    source: ['002#Sentrale begrep og definisjoner'],
  },
  'deputy-rector.coordinate': {
    role: 'deputy-rector',
    words: { nb: 'Samordner HMS-arbeidet på campus.', en: 'Coordinates the HSE work of the campus.' },
    source: ['002#Viserektor', '000#Deputy Rectors'],
  },
  'deputy-rector.cross-unit': {
    role: 'deputy-rector',
    words: {
      nb: 'Bidrar til løsninger når et HMS-problem gjelder flere enheter.',
      en: 'Helps to solve HSE problems that concern several units.',
    },
    source: ['002#Viserektor', '000#Deputy Rectors'],
  },
  'deputy-rector.samu': {
    role: 'deputy-rector',
    words: { nb: 'Er fast medlem av SAMU.', en: 'Is a permanent member of SAMU.' },
    source: ['002#Viserektor', '000#Deputy Rectors'],
  },
  'deputy-rector.dialogue': {
    role: 'deputy-rector',
    words: {
      nb: 'Har dialog med det stedlige hovedverneombudet.',
      en: 'Keeps a dialogue with the site senior safety representative.',
    },
    source: ['002#Viserektor', '000#Deputy Rectors'],
  },
  'deputy-rector.works-council': {
    role: 'deputy-rector',
    words: { nb: 'Leder GSAM eller ÅSAM.', en: 'Chairs GSAM or ÅSAM.' },
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  'line-manager.own-area': {
    role: 'line-manager',
    words: { nb: 'Er ansvarlig for HMS på sitt område.', en: 'Is responsible for HSE in their own area.' },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.requirements': {
    role: 'line-manager',
    words: {
      nb: 'Kjenner lover, forskrifter, retningslinjer og andre krav som gjelder enheten.',
      en: 'Knows the laws, regulations, guidelines and other requirements that apply to the unit.',
    },
    source: ['002#Linjeleder', '000#Line manager', '001#Survey'],
  },
  'line-manager.goals': {
    role: 'line-manager',
    words: {
      nb: 'Setter HMS-mål og gjør opp status for dem ved slutten av året.',
      en: 'Sets HSE goals and takes stock of them at the end of the year.',
    },
    source: ['002#Linjeleder', '001#Initiate'],
  },
  'line-manager.sound-environment': {
    role: 'line-manager',
    words: { nb: 'Sørger for et forsvarlig arbeidsmiljø.', en: 'Ensures a sound working environment.' },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.challenges-plans': {
    role: 'line-manager',
    words: {
      nb: 'Sørger for kartlegging, handlingsplan og oppfølging.',
      en: 'Ensures mapping, an action plan and follow-up.',
    },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.preparedness': {
    role: 'line-manager',
    words: {
      nb: 'Er forberedt på alvorlige hendelser og hindrer at mindre hendelser vokser.',
      en: 'Is prepared for serious incidents and keeps smaller ones from growing.',
    },
    source: ['002#Linjeleder'],
  },
  'line-manager.agenda': {
    role: 'line-manager',
    words: {
      nb: 'Har HMS som fast tema i ledermøtene.',
      en: 'Has HSE as a regular item of the management meetings.',
    },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.involve': {
    role: 'line-manager',
    words: {
      nb: 'Lar verneombudet og bedriftshelsetjenesten delta.',
      en: 'Lets the safety deputy and the Occupational Health Service take part.',
    },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.resources': {
    role: 'line-manager',
    words: {
      nb: 'Bruker de ressursene på HMS som trengs.',
      en: 'Spends the resources on HSE that it needs.',
    },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.guidelines': {
    role: 'line-manager',
    words: {
      nb: 'Informerer om retningslinjene, de sentrale og de lokale, og følger med på at de blir fulgt.',
      en: 'Informs about the guidelines, central and local, and checks that they are followed.',
    },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.competence': {
    role: 'line-manager',
    words: {
      nb: 'Sikrer at medarbeiderne kan systematisk HMS-arbeid, og lærer opp dem som trenger det.',
      en: 'Ensures that the staff know systematic HSE work, and trains those who need it.',
    },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.coordination': {
    role: 'line-manager',
    words: {
      nb: 'Sørger for en samordningsavtale når flere virksomheter bruker de samme lokalene.',
      en: 'Arranges a coordination agreement when several undertakings use the same premises.',
    },
    source: ['002#Linjeleder', '000#Line manager', '001#Coordination agreement'],
  },
  'line-manager.students-in-danger': {
    role: 'line-manager',
    words: {
      nb: 'Sørger for at studenter i farlig praktisk opplæring får arbeidstakers vern etter arbeidsmiljøloven.',
      en: 'Ensures that students in hazardous practical training get an employee’s protection under the Working Environment Act.',
    },
    source: ['002#Linjeleder', '000#Line manager'],
  },
  'line-manager.stay-updated': {
    role: 'line-manager',
    words: {
      nb: 'Holder seg fast orientert om alt som er delegert.',
      en: 'Stays regularly informed about everything that is delegated.',
    },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Line manager'],
  },
  'line-manager.delegate-in-writing': {
    role: 'line-manager',
    words: {
      nb: 'Delegerer bare skriftlig, og fører oppgavene inn i stillingsbeskrivelsen.',
      en: 'Delegates only in writing, and enters the tasks in the job description.',
    },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Line manager'],
  },
  'line-manager.default-doer': {
    role: 'line-manager',
    words: {
      nb: 'Tar HMS-oppgavene selv så lenge ingen andre har fått dem skriftlig.',
      en: 'Does the HSE tasks themselves as long as nobody else has them in writing.',
    },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Line manager'],
  },
  'line-manager.mapping': {
    role: 'line-manager',
    words: {
      nb: 'Kartlegger farlig arbeid og risikovurderer det som grunnlag for et trygt arbeidsmiljø.',
      en: 'Maps hazardous work and assesses its risk as the basis of a safe working environment.',
    },
    status: 'supplement',
    source: ['000#Line manager', '001#C) Risk assessment'],
  },
  'line-manager.start': {
    role: 'line-manager',
    words: {
      nb: 'Setter i gang det systematiske arbeidet sammen med verneombud og ansatte.',
      en: 'Starts the systematic work together with the safety deputy and the staff.',
    },
    status: 'supplement',
    source: ['001#Initiate'],
  },
  'line-manager.overview': {
    role: 'line-manager',
    words: {
      nb: 'Lager en oversikt over ansvar, oppgaver og myndighet som alle har tilgang til.',
      en: 'Makes an overview of responsibility, tasks and authority that everybody has access to.',
    },
    status: 'supplement',
    source: ['001#Initiate'],
  },
  'line-manager.progress-lead': {
    role: 'line-manager',
    words: {
      nb: 'Oppnevner en bredt sammensatt gruppe med én person som har myndighet til å drive arbeidet fram.',
      en: 'Appoints a broadly composed group with one person who has the authority to drive the work forward.',
    },
    status: 'supplement',
    source: ['001#Organize and plan the implementation of systematic HSE work'],
  },
  'line-manager.hse-round': {
    role: 'line-manager',
    words: {
      nb: 'Svarer for HMS-runden, rapporten fra den og tiltakene som følger.',
      en: 'Answers for the HSE round, its report and the measures that follow.',
    },
    status: 'supplement',
    source: ['003#HSE process', '003#Pre-meeting, charting issues, post-meeting'],
  },
  'line-manager.hse-round-attend': {
    role: 'line-manager',
    words: {
      nb: 'Deltar i alle fall på møtene før og etter HMS-runden, og setter sammen gruppen med verneombudet.',
      en: 'Attends at least the meetings before and after the HSE round, and puts the group together with the safety deputy.',
    },
    status: 'supplement',
    source: ['003#Participants in the HSE process'],
  },
  'line-manager.training-need': {
    role: 'line-manager',
    words: {
      nb: 'Avgjør hvem som trenger mer enn HMS-plattform, og får kontaktene for stråling og stoffkartotek lært opp.',
      en: 'Decides who needs more than the HSE platform course, and has the contacts for radiation and substances trained.',
    },
    status: 'supplement',
    source: ['001#Identifying the need for HSE training'],
  },
  'line-manager.appraisal': {
    role: 'line-manager',
    words: {
      nb: 'Har medarbeidersamtaler preget av åpenhet, ærlighet og fortrolighet.',
      en: 'Holds appraisal talks that are open, honest and in confidence.',
    },
    status: 'supplement',
    source: ['001#A) Performance assessment interview'],
  },
  'line-manager.documentation': {
    role: 'line-manager',
    words: {
      nb: 'Tar vare på HMS-dokumentasjonen i god orden.',
      en: 'Keeps the HSE documentation safe and in good order.',
    },
    status: 'supplement',
    source: ['001#Ensure documentation'],
  },
  'line-manager.survey-follow-up': {
    role: 'line-manager',
    words: {
      nb: 'Drøfter svarene i arbeidsmiljøundersøkelsen med medarbeiderne og avtaler hva som skal gjøres.',
      en: 'Discusses the answers of the working environment survey with the staff and agrees on what to do.',
    },
    status: 'observed',
    source: ['004#Status satsningsområde 2'],
  },
  'line-manager.sick-leave': {
    role: 'line-manager',
    words: {
      nb: 'Følger opp sykmeldte raskt og tett etter en plan.',
      en: 'Follows up people on sick leave soon and closely by a plan.',
    },
    status: 'observed',
    source: ['004#Status satsningsområde 3', '004#Oppfølging av sykefravær'],
  },
  'dean.second-step': {
    role: 'dean',
    words: {
      nb: 'Behandler saker som instituttet ikke fant ut av, i samarbeid med det lokale hovedverneombudet.',
      en: 'Deals with matters that the department could not settle, together with the local senior safety representative.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'dean.losam': {
    role: 'dean',
    words: {
      nb: 'Bringer avgjørelser som gjelder fakultetets ansatte inn for LOSAM.',
      en: 'Brings decisions that concern the faculty’s staff before LOSAM.',
    },
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  'dean.bht-plan': {
    role: 'dean',
    words: {
      nb: 'Har ansvar for at fakultetet har en plan for samarbeidet med bedriftshelsetjenesten.',
      en: 'Is responsible for the faculty having a plan for its work with the Occupational Health Service.',
    },
    source: [
      '004#Fakultetenes samarbeidsplaner med bedriftshelsetjenesten',
      '002#Bedriftshelsetjenesten (BHT), HMS-seksjonen',
    ],
  },
  'dean.student-training': {
    role: 'dean',
    words: {
      nb: 'Har ansvar for at fakultetets studenter får HMS-opplæring.',
      en: 'Is responsible for HSE training of the faculty’s students.',
    },
    source: ['004#9.0 KURS/OPPLÆRING'],
  },
  'dean.risk-overview': {
    role: 'dean',
    words: {
      nb: 'Kan samle fakultetets risikobilde fra det instituttene og enhetene har kartlagt.',
      en: 'Can compose the faculty’s picture of risk from what departments and units have mapped.',
    },
    status: 'supplement',
    source: ['001#C) Risk assessment'],
  },
  'dean.local-procedures': {
    role: 'dean',
    words: {
      nb: 'Lokale HMS-rutiner hører helst hjemme på fakultetet.',
      en: 'Local HSE routines belong preferably with the faculty.',
    },
    status: 'supplement',
    source: ['001#Local HSE procedures'],
  },
  'museum-director.line': {
    role: 'museum-director',
    words: {
      nb: 'Er for Vitenskapsmuseet det en dekan er for et fakultet.',
      en: 'Is to the University Museum what a dean is to a faculty.',
    },
    status: 'inferred',
    source: ['002#Sentrale begrep og definisjoner', '004#10.0 VEDLEGG 1'],
  },
  'director.second-step': {
    role: 'director',
    words: {
      nb: 'Behandler saker som en enhet i fellesadministrasjonen ikke fant ut av, i samarbeid med det lokale hovedverneombudet.',
      en: 'Deals with matters that a unit of the University Administration could not settle, together with the local senior safety representative.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'director.losam': {
    role: 'director',
    words: {
      nb: 'Bringer avgjørelser som gjelder enhetens ansatte inn for LOSAM.',
      en: 'Brings decisions that concern the unit’s staff before LOSAM.',
    },
    source: ['002#IDF LOSAM (Lokalt samarbeidsutvalg)', '000#IDF LOSAM (The Local Works Council)'],
  },
  'head-of-division.line': {
    role: 'head-of-division',
    words: { nb: 'Er linjeleder for avdelingen.', en: 'Is line manager of the division.' },
    source: ['002#Sentrale begrep og definisjoner'],
  },
  'head-of-division.risk-minimum': {
    role: 'head-of-division',
    words: {
      nb: 'Sørger i det minste for en kartlegging av enhetens oppgaver og aktiviteter.',
      en: 'Ensures at the least a mapping of the unit’s tasks and activities.',
    },
    status: 'supplement',
    source: ['001#C) Risk assessment'],
  },
  'head-of-department.line': {
    role: 'head-of-department',
    words: { nb: 'Er linjeleder for instituttet.', en: 'Is line manager of the department.' },
    source: ['002#Sentrale begrep og definisjoner'],
  },
  'head-of-department.risk-minimum': {
    role: 'head-of-department',
    words: {
      nb: 'Sørger i det minste for en kartlegging av instituttets oppgaver og aktiviteter.',
      en: 'Ensures at the least a mapping of the department’s tasks and activities.',
    },
    status: 'supplement',
    source: ['001#C) Risk assessment'],
  },
  'head-of-section.line': {
    role: 'head-of-section',
    words: { nb: 'Er linjeleder for seksjonen.', en: 'Is line manager of the section.' },
    source: ['002#Sentrale begrep og definisjoner'],
  },
  'head-of-section.most-hazardous': {
    role: 'head-of-section',
    words: {
      nb: 'Begynner risikovurderingen med det farligste arbeidet.',
      en: 'Begins risk assessment with the most dangerous work.',
    },
    status: 'supplement',
    source: ['001#C) Risk assessment'],
  },
  'head-of-academic-unit.line': {
    role: 'head-of-academic-unit',
    words: { nb: 'Er linjeleder for fagenheten.', en: 'Is line manager of the academic unit.' },
    source: ['002#Sentrale begrep og definisjoner'],
  },
  'work-leader.safety-in-planning': {
    role: 'work-leader',
    words: {
      nb: 'Tar hensyn til sikkerhet og helse i planleggingen så vel som i utførelsen.',
      en: 'Takes safety and health into account in planning as well as in doing the work.',
    },
    law: ['Working Environment Act § 2-3 third paragraph'],
    source: [
      '002#Person som har til oppgave å lede eller kontrollere andre',
      '000#Person responsible for leading or supervising others',
    ],
  },
  'work-leader.compliance': {
    role: 'work-leader',
    words: { nb: 'Ser etter at arbeidet følger reglene.', en: 'Sees to it that the work follows the rules.' },
    law: ['Internal Control Regulation § 5'],
    source: [
      '002#Person som har til oppgave å lede eller kontrollere andre',
      '000#Person responsible for leading or supervising others',
    ],
  },
  'work-leader.where': {
    role: 'work-leader',
    words: {
      nb: 'Gjelder i lab, på verksted og i felt, og for studenter like mye som for ansatte.',
      en: 'Applies in the lab, the workshop and the field, and to students as much as to employees.',
    },
    source: ['002#Person som har til oppgave å lede eller kontrollere andre'],
  },
  'work-leader.most-hazardous': {
    role: 'work-leader',
    words: {
      nb: 'I laboratorier, faggrupper og prosjekter risikovurderes det farligste arbeidet først.',
      en: 'In laboratories, groups and projects the most dangerous work is assessed first.',
    },
    status: 'supplement',
    source: ['001#C) Risk assessment'],
  },
  'hr-hse-director.inform': {
    role: 'hr-hse-director',
    words: {
      nb: 'Orienterer organisasjonsdirektøren om HMS, sikkerhet og beredskap.',
      en: 'Informs the Organisation Director about HSE, security and preparedness.',
    },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '000#Directors of HR and HSE'],
  },
  'hr-hse-director.hr-policy': {
    role: 'hr-hse-director',
    words: { nb: 'Videreutvikler personalpolitikken.', en: 'Develops the personnel policy.' },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '000#Directors of HR and HSE'],
  },
  'hr-hse-director.complaints': {
    role: 'hr-hse-director',
    words: {
      nb: 'Tar klager om mobbing, konflikter og annen uakseptabel adferd når de kommer til NTNU sentralt.',
      en: 'Takes complaints about bullying, conflicts and other unacceptable conduct when they come to NTNU centrally.',
    },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '000#Directors of HR and HSE'],
  },
  'hr-hse-director.whistleblowing': {
    role: 'hr-hse-director',
    words: {
      nb: 'Tar varsler om kritikkverdige forhold når de kommer til NTNU sentralt.',
      en: 'Takes reports of censurable conditions when they come to NTNU centrally.',
    },
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '000#Directors of HR and HSE'],
  },
  'hr-hse-director.forum-matters': {
    role: 'hr-hse-director',
    words: {
      nb: 'Kan ta saker fra Sentralt HMS-forum til organisasjonsdirektøren eller AMU.',
      en: 'May take matters from the Central HSE Forum to the Organisation Director or AMU.',
    },
    source: ['002#Sentralt HMS-forum', '000#The central HSE forum'],
  },
  'head-of-hse.policy': {
    role: 'head-of-hse',
    words: {
      nb: 'Videreutvikler HMS-politikken med de sentrale retningslinjene og prosedyrene.',
      en: 'Develops the HSE policy with its central guidelines and procedures.',
    },
    source: ['002#HMS-sjef (Seksjon for HMS og beredskap)'],
  },
  'head-of-hse.preparedness': {
    role: 'head-of-hse',
    words: {
      nb: 'Videreutvikler sikkerhets- og beredskapspolitikken og sørger for et system som holder.',
      en: 'Develops the policy for security and preparedness and ensures a system that is good enough.',
    },
    source: ['002#HMS-sjef (Seksjon for HMS og beredskap)', '000#Head of HSE Section'],
  },
  'head-of-hse.system': {
    role: 'head-of-hse',
    words: {
      nb: 'Har HMS-systemet i sin hånd, med brannforebygging.',
      en: 'Runs the HSE system, fire prevention with it.',
    },
    source: ['002#HMS-sjef (Seksjon for HMS og beredskap)', '000#Head of HSE Section'],
  },
  'head-of-hse.assist': {
    role: 'head-of-hse',
    words: {
      nb: 'Bistår når det gjelder arbeidsmiljø, sikkerhet eller beredskap.',
      en: 'Assists where working environment, security or preparedness is at stake.',
    },
    source: ['002#HMS-sjef (Seksjon for HMS og beredskap)', '000#Head of HSE Section'],
  },
  'head-of-hse.report': {
    role: 'head-of-hse',
    words: { nb: 'Gir AMU og Styret rapporter.', en: 'Gives reports to AMU and the Board.' },
    source: ['002#HMS-sjef (Seksjon for HMS og beredskap)', '000#Head of HSE Section'],
  },
  'head-of-hse.review-support': {
    role: 'head-of-hse',
    words: {
      nb: 'Bistår ved ledelsens gjennomgang og årsrapporten om HMS.',
      en: 'Assists with the management’s review and the yearly HSE report.',
    },
    source: ['002#HMS-sjef (Seksjon for HMS og beredskap)', '000#Head of HSE Section'],
  },
  'head-of-hse.forum': {
    role: 'head-of-hse',
    words: {
      nb: 'Er leder av Sentralt HMS-forum og kan ta saker derfra videre.',
      en: 'Chairs the Central HSE Forum and may take matters on from there.',
    },
    source: ['004#Sentralt HMS-forum', '002#Sentralt HMS-forum'],
  },
  'head-of-hse.approve': {
    role: 'head-of-hse',
    words: {
      nb: 'Signerer HMS-politikken, sist 14. februar 2020.',
      en: 'Signs the HSE policy, last on 14 February 2020.',
    },
    source: ['002#Godkjenning/signatur', '000#Employee organizations [signature line at the end]'],
  },
  'head-of-hse.sector-council': {
    role: 'head-of-hse',
    words: {
      nb: 'Er fast medlem av sektorens beredskapsråd.',
      en: 'Is a permanent member of the sector’s preparedness council.',
    },
    status: 'observed',
    source: ['004#Sammendrag 2019'],
  },
  'property-director.plans': {
    role: 'property-director',
    words: {
      nb: 'Har planene for vedlikehold og utvikling av bygningene.',
      en: 'Has the plans for maintaining and developing the buildings.',
    },
    source: ['002#Eiendomsdirektør', '000#Finance and Property Director'],
  },
  'property-director.serious-building': {
    role: 'property-director',
    words: {
      nb: 'Lar alvorlige avvik i bygningene gå foran.',
      en: 'Puts serious nonconformities in the buildings first.',
    },
    source: ['002#Eiendomsdirektør', '000#Finance and Property Director'],
  },
  'property-director.owned': {
    role: 'property-director',
    words: {
      nb: 'Ivaretar HMS i egne bygg og uteområder, fra daglig drift til utbygging.',
      en: 'Takes care of HSE in owned buildings and grounds, from daily running to new projects.',
    },
    source: ['002#Eiendomsdirektør', '000#Head of Campus Services'],
  },
  'property-director.rented': {
    role: 'property-director',
    words: {
      nb: 'Ivaretar HMS i leide bygg etter leieavtalen og avtalen om brannforebygging.',
      en: 'Takes care of HSE in rented buildings by the lease and the agreement on fire prevention.',
    },
    source: ['002#Eiendomsdirektør', '000#Head of Campus Services'],
  },
  'property-director.emergency-access': {
    role: 'property-director',
    words: {
      nb: 'Driver beredskapstelefonen, adgangskontrollen og sikringen av byggene.',
      en: 'Runs the emergency telephone, access control and the securing of the buildings.',
    },
    source: ['002#Eiendomsdirektør', '000#Head of Campus Services'],
  },
  'property-director.environment-plan': {
    role: 'property-director',
    words: {
      nb: 'Samordner planen for miljøutvikling og fører den videre.',
      en: 'Coordinates the plan for environmental development and takes it further.',
    },
    source: ['002#Eiendomsdirektør', '000#Finance and Property Director'],
  },
  'finance-property-director.plans': {
    role: 'finance-property-director',
    words: {
      nb: 'Hadde planene for byggene, som nå er eiendomsdirektørens.',
      en: 'Had the plans for the buildings, which are now the Property Director’s.',
    },
    status: 'superseded',
    source: ['000#Finance and Property Director'],
  },
  'finance-property-director.larger-building': {
    role: 'finance-property-director',
    words: {
      nb: 'Prioriterte de større byggavvikene; i dag går de alvorlige foran.',
      en: 'Ranked the larger building nonconformities; today the serious ones go first.',
    },
    status: 'superseded',
    source: ['000#Finance and Property Director'],
  },
  'finance-property-director.environment-plan': {
    role: 'finance-property-director',
    words: {
      nb: 'Hadde planen for miljøutvikling, som nå er eiendomsdirektørens.',
      en: 'Had the plan for environmental development, which is now the Property Director’s.',
    },
    status: 'superseded',
    source: ['000#Finance and Property Director'],
  },
  'head-of-campus-services.owned': {
    role: 'head-of-campus-services',
    words: {
      nb: 'Hadde HMS i drift og småvedlikehold av egne bygg og uteområder, som nå er eiendomsdirektørens.',
      en: 'Had HSE in running and minor maintenance of owned buildings and grounds, now the Property Director’s.',
    },
    status: 'superseded',
    source: ['000#Head of Campus Services'],
  },
  'head-of-campus-services.rented': {
    role: 'head-of-campus-services',
    words: {
      nb: 'Hadde HMS i leide bygg etter avtalene, som nå er eiendomsdirektørens.',
      en: 'Had HSE in rented buildings by the agreements, now the Property Director’s.',
    },
    status: 'superseded',
    source: ['000#Head of Campus Services'],
  },
  'head-of-campus-services.access': {
    role: 'head-of-campus-services',
    words: {
      nb: 'Hadde adgangskontroll og sikring, som nå er eiendomsdirektørens sammen med beredskapstelefonen.',
      en: 'Had access control and securing, now the Property Director’s along with the emergency telephone.',
    },
    status: 'superseded',
    source: ['000#Head of Campus Services'],
  },
  'employee.comply': {
    role: 'employee',
    words: {
      nb: 'Retter seg etter HMS-retningslinjene ved NTNU.',
      en: 'Abides by the HSE guidelines of NTNU.',
    },
    source: ['002#Ansatt'],
  },
  'employee.participate': {
    role: 'employee',
    words: {
      nb: 'Medvirker i HMS-arbeidet, slik loven pålegger alle ansatte.',
      en: 'Takes an active part in HSE work, as the law obliges all employees to.',
    },
    law: ['Working Environment Act § 2-3'],
    source: ['002#Ansatt', '000#6. Other roles and tasks in HSE work [employees]'],
  },
  'employee.together': {
    role: 'employee',
    words: {
      nb: 'Skaper et trygt og sunt arbeidsmiljø sammen med lederen.',
      en: 'Creates a safe and sound working environment together with the manager.',
    },
    source: ['002#Prinsipper', '000#4. General provisions'],
  },
  'employee.report': {
    role: 'employee',
    words: {
      nb: 'Melder som avvik det som har skadet eller kan skade folk eller miljø.',
      en: 'Reports as a nonconformity what has harmed or can harm people or the environment.',
    },
    status: 'supplement',
    source: ['001#D) HSE nonconformities'],
  },
  'employee.experience': {
    role: 'employee',
    words: {
      nb: 'Deler erfaring og forslag om HMS med andre.',
      en: 'Shares experience and proposals on HSE with others.',
    },
    status: 'supplement',
    source: ['001#Initiate'],
  },
} as const satisfies DutyTable;
