import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** Responsibility, delegation and the yearly systematic work. */
export const systemTopics = {
  'hse-at-unit': {
    names: {
      nb: 'HMS-koordinator, HMS-rådgiver, HMS-ansvarlig, HMS-kontakt, HMS-leder, sikkerhetsansvarlig, HMS-person, HMS-ansvar, koordinator for HMS, ansvarlig for HMS, sikkerhetskoordinator, linjeleder, hms-koordinatoren, hms-stillingen, HMS-arbeidet, HMS-team, helse miljø og sikkerhet, HMS-hovedansvar',
      en: 'HSE coordinator, HSE adviser, HSE advisor, HSE contact, HSE person, safety coordinator, safety officer, HSE officer, responsible for HSE, HSE responsibility, health and safety officer, in charge of safety, responsible for safety, health and safety responsibility, HSE lead, line manager, health and safety coordinator, EHS coordinator, coordinator for HSE, HSE work, health safety and environment',
    },
    hints: {
      nb: 'fullt forsvarlig, arbeidsmiljøet vårt, helse og sikkerhet, sikkerheten',
      en: 'health and safety, working environment, safety',
    },
    situations: [
      [5, 'workEnvironment', 'safety'],
      [4.6, 'workEnvironment', '@person'],

      [4.4, 'hse', 'leader'],

      [2.6, 'hse'],
      [4.2, 'hse', '@unit'],
      [4, 'safety', '@unit'],
      [4.2, 'hse', '@place'],
      [3.5, 'hse', 'responsibility'],
      [2.2, 'leader'],
      [2.8, 'leader', '@unit'],
      [8.6, 'hse', 'overall', '@unit'],
    ],
  },
  'hse-overall': {
    sure: {
      nb: 'øverste ansvar for HMS, HMS-ansvaret på toppen, overordnet HMS-ansvar, overordna hms-ansvar, øverst ansvarlig for HMS, HMS ved NTNU samlet, HMS for hele NTNU, øverste HMS-ansvar, HMS på hele NTNU, HMS på NTNU, HMS ved NTNU, rektors HMS-oppgaver',
      en: 'overall HSE responsibility, overall responsibility for HSE, ultimate responsibility, ultimately responsible, HSE at NTNU as a whole, HSE for the whole of NTNU, HSE for all of NTNU, HSE for the whole university, HSE at NTNU, HSE across NTNU, rector s HSE tasks, the buck stops',
    },
    names: { nb: 'toppansvar, på toppen', en: 'at the very top, at the top' },
    hints: {
      nb: 'styret, rektor, universitetet, institusjonen',
      en: 'board, rector, university, institution',
    },
    situations: [
      [5.2, 'hse', 'overall'],
      [6, 'hse', '@root'],
      [6.2, 'hse', 'overall', 'university'],
      [4.6, 'hse', 'university'],
      [4.4, 'overall', 'university'],
      [4.8, 'overall', 'responsibility', 'university'],
      [4.6, 'overall', 'safety', 'university'],
      [5.6, 'overall', 'workEnvironment', 'university'],
      [6, 'overall', 'workEnvironment', 'safety'],
    ],
  },
  'leading-work': {
    sure: {
      nb: 'lede eller kontrollere, den som leder arbeidet, leder feltarbeidet, leder turen, leder toktet, arbeidsleder, sjefen på laben, holder oppsyn med, kontrollerer arbeidet, føre tilsyn med arbeidet, romansvarlig, labansvarlig, laboratorieansvarlig, feltleder, feltarbeidsleder, toktleder, verkstedleder, verkstedansvarlig, lableder, laboratorieleder, turleder, forsøksleder, ekspedisjonsleder, tilsyn med dem som, tilsyn med de som, tilsyn med arbeidet, oppsyn med dem, oppsyn med de som',
      en: 'person leading the work, leads the work, supervises the work, supervising the work, oversees the work, checks the work, work leader, leads the field, leading the field, room responsible, responsible for the room, room manager, lab manager, laboratory manager, field leader, workshop manager, trip leader, cruise leader, lab supervisor, expedition leader',
    },
    names: {
      nb: 'veileder på lab, hallansvarlig, prosjektleder, feltansvarlig, labbsjef, labsjef, instrumentansvarlig, feltsikkerhet, studass, studentassistent, læringsassistent, øvingslærer, laboratorieassistent',
      en: 'work supervisor, responsible for the room, responsible for the lab, lab boss, workshop supervisor, lab responsible, person running the experiment, student assistant, teaching assistant, lab assistant, checking on others',
    },
    hints: {
      nb: 'feltarbeid, felt, tokt, forsøk, laboratoriet, laben, verkstedet, ekskursjon, alenearbeid, forsøkene',
      en: 'field work, fieldwork, field trip, cruise, experiment, experiments, laboratory, workshop, lab, excursion, working alone',
    },
    situations: [
      [8.8, 'lead', 'student', 'phd'],

      [8.6, 'lead', 'student', 'lab'],
      [6.6, 'lead', 'student'],

      [5.8, 'lead', 'experiment', 'safety'],
      [5, 'lead', 'responsibility'],

      [5.6, 'lead', 'lab', 'work'],
      [4.4, 'lead', 'lab'],
      [5.6, 'lead', 'field'],
      [5.4, 'lead', 'experiment'],
      [4.6, 'field'],
      [8, 'field', 'safety'],
      [8, 'field', 'hse'],
      [5, 'field', 'student'],
      [3, 'experiment'],
      [4, 'lab', 'experiment'],
      [3.4, 'lab', 'safety'],
      [4.6, 'lab', 'work', 'safety'],
      [4, 'lead', '@place'],
    ],
  },
  resources: {
    sure: {
      nb: 'HMS-budsjett, penger til HMS, midler til HMS, budsjett, budsjetter, budsjettmidler, bevilge, bevilger, bevilgning, bevilget',
      en: 'HSE budget, money for HSE, safety budget, funding for HSE, budget for safety, budget, budgets, funding, allocate money, budgeting',
    },
    names: {
      nb: 'budsjett, budsjetter, budsjettmidler, midler, bevilgning, bevilge, ressurser, ressurs, penger, sette av penger, finansiering, finansiere, hvem betaler, kronene, økonomiske rammer, budsjettposten, pengene, kostnad, kostnaden, kostnadene, stillingsressurs',
      en: 'budget, budgets, funding, funds, resources, money, set aside, allocate, allocates, finance, foot the bill, pays for, who pays, costs, budgeting, cash, cost of',
    },
    hints: { nb: 'betale, koste, dekke', en: 'pay, cost, cover, spend' },
    situations: [
      [8, 'money'],

      [4.6, 'pay', 'hse'],
      [4.6, 'pay', 'safety'],
    ],
  },
  delegation: {
    sure: {
      nb: 'lov å delegere, kan delegere, kan man delegere, få delegere, delegere videre, delegere HMS-oppgaver, delegering av HMS-oppgaver, delegeringen være skriftlig, skriftlig delegering, delegere ansvaret, må delegeringen, hvem kan delegere, delegeres skriftlig, oppgaver delegeres, hvem delegerer, skal delegere, delegering av oppgaver',
      en: 'may delegate, can delegate, allowed to delegate, who delegates, delegate hse tasks, delegating hse tasks, delegation be in writing, delegation have to be, be delegated, delegate tasks, tasks be delegated, delegate the responsibility, delegated in writing, delegate my, delegates tasks, delegation in writing',
    },
    names: {
      nb: 'deleger*, delegasjon, stillingsbeskrivelse, stillingsinstruks, fullmakt, deligere, deligering, gi bort ansvaret, sette bort oppgaver, gi oppgaver videre, skyve oppgaver, fordele oppgaver, stillingsomtale, myndighet til å',
      en: 'delegation, delegate, delegating, delegated, job description, hand out tasks, pass on tasks, pass tasks, give tasks, give away responsibility, position description, hand over tasks, distribute tasks, pass hse tasks on, authority to',
    },
    situations: [
      [6, 'permission', 'task'],
      [5.6, 'permission', 'takeOver'],

      [6.4, 'takeOver', 'task', 'hse'],

      [5.2, 'takeOver', 'responsibility'],
      [6, 'takeOver', 'task', 'leader'],
      [6, 'takeOver', 'task', 'staff'],

      [5.6, 'deleg', 'must'],
      [6.2, 'deleg', 'task'],
      [6.4, 'deleg', 'written'],
      [6, 'deleg', 'responsibility'],
      [6.2, 'takeOver', 'task', 'must'],
      [5, 'takeOver', 'task'],
      [5.6, 'takeOver', 'task', 'hse'],
      [5.4, 'takeOver', 'responsibility', 'must'],
      [5.6, 'written', 'task', 'must'],
      [4.8, 'written', 'takeOver'],
      [5.4, 'deleg', 'leader'],
    ],
  },
  'nothing-documented': {
    sure: {
      nb: 'ingen har fått oppgaven, ingen er utpekt, ingen er delegert, ingen er oppnevnt, ikke er dokumentert, ikke er delegert, ingen har fått, ikke står skrevet, ikke skrevet ned, står ingen steder, ikke noe dokument, ingen papirer på, ingenting er dokumentert, intet dokumentert, ikke delegert til noen, ingen har ansvaret, ingen har tatt på seg, ikke dokumentert, uten dokumentasjon på hvem, ingen har oppgaven, ikke finnes noe skriftlig, ingen skriftlig, finnes ikke noe skriftlig, ingenting skriftlig, ikke bestemt hvem, ikke noe skriftlig, ikkje er dokumentert, ingen står oppført, mangler dokumentasjon på hvem, ikke navngitt, ingen er utnevnt, ingen utnevnt, ingen er valgt, ingen er satt, ikke er utnevnt, ikke noen utnevnt, ikke noe papir, ingen papir, finner ikke noe papir, ikke skrevet noe sted, ikke skrevet noen steder, står ikke noe sted, ikke bestemt, ikke avklart hvem, uavklart hvem',
      en: 'nobody has been given, no one has been given, nobody is documented, no one is documented, nobody is appointed, no one is appointed, nobody was given, not been delegated, has not been assigned, hasn t been assigned, not written down, isn t written down, not documented, nothing is documented, nothing documented, nothing in writing, nobody has the task, nobody has been asked, no one has been assigned, nobody has been appointed, no one has been appointed, isn t documented, nobody assigned, no one assigned, nobody is named, no one is named, not assigned to anyone, nobody is assigned, unassigned, undocumented, falls between, no documentation of who, never been assigned, never been given, wasn t given to anyone, nothing written, no appointed person, no appointed, no named person, no assigned, there is no appointed, no responsible person, nobody in charge, no one in charge, hasn t been appointed, has not been appointed, not been appointed, not been assigned, no delegate, not written anywhere, isn t written anywhere, written nowhere, nowhere written, not decided who, unclear who has the task',
    },
    names: {
      nb: 'udokumentert, utildelt, faller mellom to stoler, mellom to stoler, som standard, ingens bord, ingen sitt bord, herreløs',
      en: 'by default, default, falls between two stools, fallen between, nobody s job, orphaned, between two stools, falls through the cracks, slipped through the cracks',
    },
    situations: [
      [7.6, 'nobody', 'assigned'],
      [7.6, 'nobody', 'task'],
      [7, 'nobody', 'written'],
      [7.6, 'nobody', 'deleg'],
      [4.6, 'nobody', 'responsibility'],
    ],
  },
  'unresolved-matter': {
    sure: {
      nb: 'ikke blir løst, ikke blitt løst, ikke løst, blir ikke løst, ikke er løst, ble ikke løst, uløst, ikkje løyst, ingenting skjer, uten at noe skjer, skjer ingenting, skjer det ingenting, kommer ingen vei, eskaler*, eskalering, løfte saken, løfter saken, løftes videre, ta saken videre, tar saken videre, saken videre, lederen gjør ingenting, ikke får gjennomslag, gjør ikke noe med, gjør ingenting med, vil ikke gjøre noe, blir ikke enige, klarte ikke å løse, klarer ikke å løse, ikke hører på, hører ikke på, blir ikke hørt, ikke har gjort noe, skjer ikkje noko, eskaleringstrapp, ikke får løst, får ikke løst, ikke ble løst, stanget hodet, ingen gjør noe, ingen respons, ikke svarer på henvendelser, ikke tar tak, løfte den, sitter fast hos, til enighet, neste trinn, komme til enighet, kom ikke til enighet',
      en: 'unresolved, unsolved, not solved, not get solved, not resolved, not been solved, not been resolved, could not solve, couldn t solve, cannot solve, can t solve, could not agree, can t agree, cannot agree, nothing happens, nothing has happened, nothing gets done, nothing is done, nothing was done, escalat*, takes it further, take it further, takes the matter, take the matter, taken further, matter further, goes nowhere, getting nowhere, gone nowhere, get nowhere, won t listen, does not listen, doesn t listen, doesn t act, doing nothing, did nothing, stays unsolved, isn t getting solved, not getting solved, no reaction, no response, never solved, never resolved, fell on deaf ears, hasn t been fixed despite, isn t solved, isn t resolved, dragging on, drags on, keeps getting postponed, won t do anything, not doing anything, hit a wall, no agreement, next rung, next step up',
    },
    names: {
      nb: 'stoppet opp, står i stampe, purret, mast, purre, mase, gått i lås, fastlåst, uenig, uenige, usemje, stopper opp, strander, høyere opp, oppover i systemet, neste instans, neste trinn, klageinstans, over hodet på, stanger, ikke enige, nekter å gjøre, trenerer',
      en: 'stuck, deadlock, deadlocked, disagree, disagreement, nagged, reminded, next level, higher up, over his head, over her head, over their head, ladder, raise it with, bring it up to, over my manager s head, stalemate, reminders, refuses to, refused to, ignores, ignored, ignoring, not listening, stalled, does nothing',
    },
    hints: {
      nb: 'i måneder, i årevis, gang på gang, klage, klager',
      en: 'for months, for years, again and again, complain, complaint',
    },
    situations: [
      [6, 'further', 'leader'],
      [8.5, 'further', 'leader', 'deputy'],
    ],
  },
  'cross-unit-campus-matter': {
    sure: {
      nb: 'på tvers av enheter, på tvers av institutter, på tvers av instituttene, på tvers av enhetene, felles for enhetene, felles for alle, på tvers av fakultetene, på tvers av fakulteter, viserektor, viserektoren, tvers av institutta, gjelder flere enheter, berører flere institutter, felles for instituttene',
      en: 'across units, across departments, across the units, across the departments, across faculties, deputy rector, vice-rector, vice rector, common to all units, across the campus, cross-unit, cross unit, several units, several departments, more than one department, between departments, shared by the departments, all the departments',
    },
    names: {
      nb: 'på tvers, felles HMS, samordne, fellesarealene, campusnivå, samordner',
      en: 'across, common HSE, campus-wide, campus wide, whole campus',
    },
    hints: { nb: 'campus, felles', en: 'campus, common' },
    situations: [
      [6.4, 'hse', '@campus', 'between'],

      [7, 'across', '@campus'],
      [5.6, 'across', 'campus'],
      [4.8, 'hse', '@campus'],
      [5, 'hse', 'campus', '@campus'],
      [4.2, 'safety', '@campus'],
      [4.6, 'across', 'hse'],
      [5.4, 'overall', '@campus'],
      [6.6, 'overall', 'hse', '@campus'],
    ],
  },
  'hse-goals': {
    sure: {
      nb: 'HMS-mål, HMS-målene, mål for HMS, målene for HMS, målsettinger, målsetting, målsetninger, mål for arbeidsmiljøet, nådd målene, HMS-måla',
      en: 'HSE goal, HSE goals, HSE target, HSE targets, HSE objectives, goals for HSE, objectives for safety, safety goals, safety targets, safety objectives, met our goals, met the goals, targets were met, goals were met, goals have been met, targets for HSE, objectives for HSE',
    },
    names: {
      nb: 'målene, måltall, delmål, måloppnåelse, målene våre, mål for',
      en: 'goals, targets, objectives, aims, objective, goal, target',
    },
    situations: [
      [6, 'goal', 'hse'],
      [3.4, 'goal'],
      [5.2, 'goal', 'yearly'],
    ],
  },
  'risk-assessment': {
    sure: {
      nb: 'risikovurder*, risikoanalyse, risikoanalysen, ROS-analyse, sikker jobbanalyse, sikker jobb-analyse, SJA, farekartlegging, risikokartlegging, HAZOP, HAZID, risikomatrise, kartlegge farene, kartlegge farer, vurdere risiko, vurdere risikoen, vurdere farene, risikovurdert, grovanalyse, kartlegge risiko, kartlegger farer, kartlegging av risiko, vurderer risikoen, vurderer faren, risk assessment',
      en: 'risk assessment, risk assessments, risk analysis, job safety analysis, JSA, SJA, hazard identification, HAZOP, HAZID, hazard analysis, assess the risk, assess risks, assesses the risk, risk matrix, assessing the risk, risk assessed, risk-assess, risk-assessed, assess hazards, survey the hazards, risk evaluation, identify hazards, identifies the hazards, map the hazards, assess the hazards, assesses the hazards, evaluate the risks, evaluates the risk',
    },
    names: {
      nb: 'risiko, risikoen, risikoer, farevurdering, risikoskjema, hvor farlig',
      en: 'risk, risks, hazard assessment, how dangerous',
    },
    hints: {
      nb: 'før vi starter, farer, nytt forsøk, ny metode',
      en: 'before we start, hazards, new experiment, new method',
    },
  },
  'hse-round': {
    sure: {
      nb: 'HMS-runde, HMS-runder, vernerunde, vernerunder, HMS-runden, inspeksjonsrunde, årlig runde, arbeidsmiljørunde, verneinspeksjon, runderapport, ettermøte, formøte, HMS-befaring, rundeskjema, verne-runde, hmsrunde, vernebefaring',
      en: 'HSE round, HSE rounds, HSE process, inspection round, safety walk, safety walks, safety round, safety inspection, safety walkabout, walk-through, walkthrough, HSE inspection, HSE walk, pre-meeting, post-meeting, vernerunde, safety tour, HSE tour, annual inspection of the lab, workplace inspection',
    },
    names: { nb: 'runde, runden, rundene, befaring', en: 'round, rounds, walkabout, tour' },
  },
  'action-plan': {
    sure: {
      nb: 'handlingsplan, handlingsplanen, handlingsplaner, tiltaksplan, tiltaksplanen, HMS-plan, HMS-planen, HMS-handlingsplan, årsplan for HMS, tiltaksliste, oppfølgingsplan etter runden, framdrift i det systematiske, fremdriften i HMS-arbeidet, framdriftsansvarlig, tiltaka i planen, årshjul, årshjulet',
      en: 'action plan, action plans, plan of action, plans of action, HSE plan, list of measures, action list, plan of measures, measures and deadlines, annual HSE plan, systematic HSE work moving, progress of the systematic, annual wheel, action items',
    },
    names: { nb: 'tiltak, tiltakene, tiltaka', en: 'measures, actions, measure' },
    hints: { nb: 'plan, planen, frist, frister', en: 'plan, plans, deadline, deadlines' },
    situations: [
      [5.6, 'measure', 'deadline'],
      [5, 'hse', 'plan'],
    ],
  },
  'legal-requirements': {
    sure: {
      nb: 'lovkrav, lovverk, lovverket, lovpålagt, regelverk, regelverket, forskrift, forskrifter, forskriftene, lover og forskrifter, lover og regler, krav i lov, myndighetskrav, arbeidsmiljøloven, internkontrollforskriften, lover og krav, forskriftskrav, lovendringer, lovene, rettslige krav, lov og forskrift, juridiske krav',
      en: 'legal requirement, legal requirements, legislation, regulation, regulations, laws, statutory, laws and requirements, laws and regulations, regulatory, compliance, working environment act, legally required, requirements of the law, legal obligations, law',
    },
    names: {
      nb: 'lov, lover, krav, kravene',
      en: 'requirements, legal, rules apply, rules that apply, requirement',
    },
    hints: { nb: 'oversikt, gjelder for oss', en: 'overview, apply to us' },
    situations: [[5.5, 'overview', 'must']],
  },
  'central-guidelines': {
    sure: {
      nb: 'HMS-politikk, HMS-politikken, sentrale retningslinjer, sentral retningslinje, NTNUs retningslinjer, felles retningslinjer, sentrale prosedyrer, sentral prosedyre, styrende dokument, styrende dokumenter, NTNUs HMS-politikk, overordna retningslinjer, overordnede retningslinjer, felles prosedyrer, HMS-håndboka, HMS-håndbok, HMS-retningslinjer for, sentrale regler, retningsliner for heile, sentrale hms-rutiner, HMS-policy, HMS-retningslinjene til NTNU, sentrale rutiner, styringssystem for HMS, HMS-systemet',
      en: 'HSE policy, central guidelines, central guideline, university guidelines, central procedures, central procedure, governing document, governing documents, NTNU s HSE guidelines, HSE handbook, university-wide procedures, NTNU guidelines, central HSE rules, university s HSE, HSE management system, NTNU-wide, policy for HSE, safety policy, university policy, policy document, central routines, HSE guidelines for NTNU',
    },
    names: {
      nb: 'HMS-retningslinjer, HMS-retningslinje, politikken, retningslinjene, retningslinje',
      en: 'HSE guidelines, HSE guideline, policy, guidelines, guideline',
    },
    situations: [
      [6.4, 'central', 'guideline'],
      [5.4, 'guideline', '@root'],
      [5.2, 'guideline', 'university'],
      [4, 'guideline', 'hse'],
      [6.2, 'central', 'guideline', 'hse'],
      [3.2, 'guideline'],
    ],
  },
  'local-guidelines': {
    sure: {
      nb: 'lokal retningslinje, lokale retningslinjer, lokal prosedyre, lokale prosedyrer, lokale rutiner, lokal rutine, egne rutiner, egne retningslinjer, egne prosedyrer, labregler, labreglene, labrutiner, våre rutiner, våre egne, romregler, ordensregler, verkstedregler, husregler, lokale hms-rutiner, lokal hms-prosedyre, labinstruks, verkstedinstruks, egne regler, våre prosedyrer, driftsinstruks, brukerinstruks, arbeidsinstruks',
      en: 'local guideline, local guidelines, local procedure, local procedures, local routine, local routines, our own guidelines, our own procedures, our own routines, lab rules, house rules, lab routines, own rules, workshop rules, standard operating procedure, standard operating procedures, SOP, SOPs, our routines, our procedures, local rules, local instructions, lab instructions, own procedures, our own rules, operating instructions',
    },
    names: {
      nb: 'rutine, rutiner, prosedyre, prosedyrer, mal, instruks, maler, rutinebeskrivelse, rutinar',
      en: 'routine, routines, procedure, procedures, template, templates, instructions',
    },
    situations: [
      [6.2, 'local', 'guideline'],
      [5.4, 'guideline', '@unit'],
      [5.4, 'guideline', '@place'],
      [5.4, 'guideline', 'lab'],
    ],
  },
  archiving: {
    sure: {
      nb: 'journalføre, journalføres, ePhorte, saksarkiv, HMS-dokumentasjon, dokumentasjon på HMS, oppbevare dokumentasjon, HMS-papirer, HMS-dokumenter, HMS-arkiv',
      en: 'ephorte, record keeping, record-keeping, HSE documentation, HSE records, HSE documents, safety records, HSE paperwork, document management',
    },
    names: {
      nb: 'dokumentasjon, dokumentasjonen, lagre, oppbevare, oppbevaring, dokumentere at',
      en: 'documentation, records, keep records, document that, stored, paperwork',
    },
    situations: [
      [7.7, 'archive'],

      [6.4, 'store', 'document'],
      [4.6, 'document', 'hse'],
    ],
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
