import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** Reports, committees and the outer environment. */
export const governanceTopics = {
  'annual-report': {
    sure: {
      nb: 'årsrapport, årsrapporten, HMS-årsrapport, HMS-årsrapporten, årsmelding, årsmeldingen, årlig HMS-rapport, årlig rapport, rapporten til styret, styrerapport, rapport til styret, årsrapporter, årsmeldinga, årsberetning, årsberetningen, HMS-rapporten, rapporterer til styret, HMS-rapport',
      en: 'annual report, annual reports, annual HSE report, yearly report, yearly HSE report, board report, report to the board, report for the board, HSE annual report, year-end report, end-of-year report, reports to the board, yearly summary, year s HSE report, HSE report for the year',
    },
    names: { nb: 'styret, styremøtet', en: 'the board, presented to the board' },
    situations: [
      [5.6, 'report', 'board'],
      [5.4, 'yearly', 'document'],
      [5, 'hse', 'board', 'yearly'],
    ],
  },
  'tertial-report': {
    sure: {
      nb: 'tertial, tertialrapport, tertialrapporten, tertialtall, tertialtallene, tertialvis, tertialrapportering, hvert tertial, avviksstatistikk, avviksstatistikken, avvikstall, avvikstallene, statistikk over avvik, skadestatistikk, H1-verdi, H1-tall, HMS-statistikk, hver fjerde måned, fjerde måned, skadetall, tall på avvik, tall for avvik, kvartalsrapport, kvartalstall, antall avvik, avvikstala, nøkkeltall',
      en: 'tertial, tertial report, tertial figures, four-monthly, four monthly, every four months, nonconformity statistics, injury statistics, H1 value, quarterly report, quarterly figures, HSE figures, incident statistics, nonconformity figures, accident statistics, number of nonconformities, injury figures, HSE statistics, numbers on injuries, key figures, three times a year, H-value, incident numbers, third of the year',
    },
    names: { nb: 'tall, tallene, tala, statistikk, statistikken', en: 'figures, numbers, stats, statistics' },
    situations: [
      [6.2, 'figures', 'injury'],
      [6.2, 'figures', 'incident'],
      [4.8, 'figures', 'hse'],
      [5.4, 'figures', 'nonconformity'],
    ],
  },
  'management-review': {
    sure: {
      nb: 'ledelsens gjennomgang, ledelsens gjennomgåelse, leiinga sin gjennomgang, leiinga sin gjennomgåing, lederens gjennomgang, rektors gjennomgang, gjennomgang av HMS-systemet, leiinga si gjennomgang, ledelsesgjennomgang, ledelsesgjennomgangen, årlig gjennomgang av styringssystemet, ledelsens årlige gjennomgang, ledelsesgjennomgåelse, årlig gjennomgang av HMS, gjennomgår HMS-systemet',
      en: 'management review, management s review, managements review, management reviews, leadership review, rector s review, review of the HSE system, annual review of the system, reviews the HSE system, management system review, review of the management system, yearly review of HSE, annual review of HSE, top management review, annual review of the hse',
    },
    names: { nb: 'gjennomgang, gjennomgåelse, gjennomgangen', en: 'review, reviews' },
  },
  'priority-areas': {
    sure: {
      nb: 'satsingsområde, satsingsområder, satsingsområda, satsingsområdene, satsningsområde, satsningsområder, satsningsområdene, satsing på HMS, prioriterte områder, innsatsområder, innsatsområde, HMS-satsing, HMS-satsinger, prioriterte hms-områder, fokusområder, fokusområde, fokusområdene, HMS-prioriteringer, prioriteringene for HMS, strategiske områder, HMS-strategi, satsinga',
      en: 'priority area, priority areas, focus area, focus areas, HSE priorities, HSE priority, priorities for HSE, strategic areas, prioritised areas, prioritized areas, areas of priority, HSE focus, HSE strategy, special effort, strategic priorities, areas of focus, target areas',
    },
    names: { nb: 'satsing, fokus, strategi, prioriteringer', en: 'priorities, focus, strategy' },
    situations: [[5.6, 'hse', 'priority']],
  },
  'lmu-matters': {
    sure: {
      nb: 'LMU, læringsmiljøutvalg, læringsmiljøutvalget, læringsmiljøutval, læringsmiljøutvala, LMU-sak, LMU-møte, LMU-saker',
      en: 'LMU, learning environment committee, learning environment committees, LMU meeting, study environment committee, learning environment council',
    },
    names: { nb: 'utvalg for læringsmiljø', en: 'committee for the learning environment' },
  },
  'amu-matters': {
    sure: {
      nb: 'AMU, AMU-sak, AMU-saker, arbeidsmiljøutvalg, arbeidsmiljøutvalget, arbeidsmiljøutval, arbeidsmiljøutvala, AMU-møte, AMUs byggarm, byggarmen, byggesak, byggesaker, Arbeidstilsynets samtykke, samtykke fra arbeidstilsynet, samtykkesøknad, AMU-leder, saker til AMU, byggjesak, LAMU, byggarm, samtykke, byggjesaker, AMU-vedtak, søknad til Arbeidstilsynet',
      en: 'AMU, AMU matter, AMU matters, working environment committee, work environment committee, AMU meeting, AMU s building, building case, building cases, building subcommittee, consent from the labour inspection, labour inspection consent, AMU chair, LAMU, AMU agenda, consent, labour inspectorate s consent, building applications, work environment council',
    },
    names: { nb: 'utvalget', en: 'building project approval' },
    situations: [
      [6.4, 'committee', 'workEnvironment'],
      [5.4, 'committee', 'hse'],
    ],
  },
  'samu-matters': {
    sure: {
      nb: 'SAMU, stedlig arbeidsmiljøutvalg, stedlige arbeidsmiljøutvalg, SAMU-sak, SAMU-møte, arbeidsmiljøutvalget i Gjøvik, arbeidsmiljøutvalget i Ålesund, stedlege arbeidsmiljøutval, SAMU-saker, lokalt arbeidsmiljøutvalg i Gjøvik, lokalt arbeidsmiljøutvalg i Ålesund, AMU i Gjøvik, AMU i Ålesund, arbeidsmiljøutvalet i Ålesund, arbeidsmiljøutvalet i Gjøvik',
      en: 'SAMU, site working environment committee, site working environment committees, site committee, working environment committee in Gjøvik, working environment committee in Ålesund, campus working environment committee, AMU in Gjøvik, AMU in Ålesund, local working environment committee in, Gjøvik committee, Ålesund committee',
    },
    names: { nb: 'SAMUs', en: 'site committees' },
    situations: [[7.6, 'amu', '@campus']],
  },
  'hse-forum': {
    sure: {
      nb: 'HMS-forum, HMS-forumet, sentralt HMS-forum, HMS-forumer, koordinatormøte, koordinatormøter, koordinatormøtet, HMS-koordinatormøte, forum for HMS-koordinatorer, koordinatorsamling, HMS-samling, møter for hms-koordinatorene, HMS-nettverk, sentralt forum, møtet for koordinatorene',
      en: 'HSE forum, central HSE forum, forum for HSE, coordinators meeting, coordinators meetings, coordinator meeting, HSE coordinators meet, meeting of HSE coordinators, forum of coordinators, HSE coordinators meeting, coordinators forum, HSE network, forum for coordinators, coordinator forum, central forum',
    },
    names: { nb: 'forum, forumet', en: 'forum' },
  },
  'coordination-agreement': {
    sure: {
      nb: 'samordningsavtale, samordningsavtalen, samordningsavtaler, samordning med SINTEF, deler lokaler, deler lab med, deler laben med, deler bygg med, deler laboratorium med, felles lokaler, felles laboratorium med, hovedbedrift, hovedbedriften, hovudbedrift, samlokalisert med, samordningsansvar, hovedvirksomhet, samordningsplikt, dele lokaler, delte lokaler, flere arbeidsgivere, hovedbedriftsansvar, samarbeidsavtale med SINTEF, deler lokale, delt lab med, hovudverksemd',
      en: 'coordination agreement, coordination agreements, co-ordination agreement, shared premises, share premises, shares premises, share the lab with, share a lab with, sharing a lab with, shared lab with, main undertaking, main enterprise, principal undertaking, share building with, share the building with, sharing premises, several employers, shared with the hospital, sharing the building, sharing facilities, share facilities, main employer, hospital staff in our lab, coordination with other',
    },
    names: {
      nb: 'sykehus, sykehuset, virksomheter, bedriften, SINTEF, St. Olavs, St. Olavs hospital, St Olav, helseforetaket, andre virksomheter, andre bedrifter, andre arbeidsgivere',
      en: 'hospital, undertaking, undertakings, companies, SINTEF, St. Olavs, St Olavs, St Olav s, St Olav, other undertakings, other companies, another company',
    },
    situations: [
      [6.2, 'shared', 'otherUndertaking', 'lab'],
      [5, 'otherUndertaking', 'responsibility'],
      [5.4, 'across', 'otherUndertaking'],

      [6.6, 'shared', 'otherUndertaking'],
      [5.6, 'agreement', 'otherUndertaking'],
      [4.4, 'otherUndertaking', 'lab'],
    ],
  },
  'campus-development': {
    sure: {
      nb: 'campusutvikling, campusutviklinga, campusutviklingen, campussamling, samlokalisering, samlokalisere, samlokaliseres, kontorlandskap, åpent landskap, åpne landskap, åpent kontorlandskap, åpne kontorlandskap, opne landskap, ope landskap, aktivitetsbasert, free seating, flytteprosess, flytteprosessen, flytteprosjekt, flytteprosjektet, ombygging, ombygginga, nybygg, nybygget, rehabilitering, campusprosjekt, campusprosjektet, flytting, flyttinga, flyttingen, nye lokaler, nytt bygg, nye bygg, byggeprosjekt, byggeprosjektet, oppussing, clean desk, ombygges, innflytting, flyttes til, flytter til, arealplanlegging, kvalitetsprinsipper, campusplaner, cellekontor til landskap, arealprosjekt, landskapsløsning, renovering, nye campus, flytta til, flytter inn',
      en: 'campus development, co-location, colocation, co-locating, co-located, open plan, open-plan, open plan office, open plan offices, open landscape, relocation, relocating, relocated, moving to, moving into, move to a new, move into, office move, move of offices, refurbishment, refurbished, refurbish, renovation, new building, new premises, campus project, construction project, rebuilding, activity-based, hot-desking, hot desking, campus plans, new offices, redevelopment, moving process, rebuild, redesign of the offices, renovated, remodelling, relocate, desk sharing, moving offices, moving our',
    },
    names: {
      nb: 'flytte, flytter, flytta, landskap, anlegg, anleggsarbeid, byggeplass, riggområde',
      en: 'move, moving, moves, construction, building project, building works, construction site, landscape',
    },
    situations: [
      [5.4, 'move', 'building'],
      [5.2, 'move', 'hse'],
    ],
  },
  'outer-environment': {
    sure: {
      nb: 'ytre miljø, ytre miljøet, kildesortering, kildesortere, kjeldesortering, strømforbruk, energibruk, energiforbruk, energisparing, energieffektivisering, klimagass, klimagassutslipp, klimagassregnskap, klimaregnskap, CO2, CO2-utslipp, bærekraft, berekraft, miljøutviklingsplan, miljøplan, miljøledelse, miljøfyrtårn, resirkulering, resirkulere, matavfall, papiravfall, plast, avfallssortering, utslipp til miljøet, miljøarbeid, miljøsertifisering, grønn campus, miljøtiltak, avfallsmengder, strømsparing, bærekraftig, utslipp, fjernvarme, solceller, solcellepanel, miljøansvarlig, miljørapport, papir, gjenbruk, energisparetiltak, gjenvinning, restavfall, miljømål, klimafotavtrykk, karbonavtrykk, spare strøm, utslepp, klimamål, miljøpåvirkning, vannforbruk, energien, energi, energitiltak',
      en: 'outer environment, external environment, environmental development plan, recycling, recycle, waste sorting, sorting of waste, sort waste, sorting waste, source separation, energy use, energy consumption, energy saving, save energy, saving energy, electricity consumption, electricity use, greenhouse gas, greenhouse gases, carbon footprint, carbon, CO2, co2 emissions, sustainability, sustainable, climate accounts, environmental plan, environmental management, environmental work, food waste, paper waste, plastic, green campus, emissions, solar panels, power consumption, environmental responsibility, energy efficiency, district heating, environmental impact, environmental report, eco-lighthouse, waste figures, waste amounts, recycling bins, environmental goals, power bill, climate goals, cut energy, reuse, water consumption, spills to the environment, heating costs',
    },
    names: {
      nb: 'miljø, miljøet, energi, klima, sortering, søppel, strøm',
      en: 'environment, energy, climate, sorting, environmental, electricity, rubbish, trash',
    },
    situations: [[3.4, 'rubbish']],
  },
  'procurement-environment': {
    sure: {
      nb: 'miljøkrav, miljøkrav i innkjøp, innkjøp, innkjøpene, innkjøpa, innkjøpsseksjonen, innkjøpsindikatorer, anskaffelse, anskaffelser, anskaffelsen, anbud, anbudet, anbudskonkurranse, anbudskonkurranser, miljøkriterier, grønne innkjøp, grønne anskaffelser, miljøhensyn i innkjøp, miljøvennlige innkjøp, anbudsdokument, offentlige anskaffelser, tilbudskonkurranse, miljømerkede, rammeavtaler, rammeavtale, innkjøpsavtale, miljøkrava, anskaffinger, anskaffing, leverandørkrav, leverandører, leverandører',
      en: 'procurement, tender, tenders, tendering, green procurement, green purchasing, environmental requirements, environmental criteria, purchasing, public procurement, sustainable procurement, quotation, quotations, call for tenders, environmental demands, supplier requirements, framework agreement, framework agreements, suppliers, buying green, eco-labelled, procurement indicators, environmental requirement',
    },
    names: { nb: 'kjøp, leverandør, kjøper inn', en: 'purchase, purchases, supplier, buying' },
    situations: [[6.6, 'environmental', 'buying']],
  },
  travel: {
    sure: {
      nb: 'flyreise, flyreiser, flyreisene, tjenestereise, tjenestereiser, reisetall, reisetallene, reisestatistikk, reisebyrå, reisebyrået, flybruk, flyturer, antall flyreiser, reiser med fly, videokonferanse, videokonferanser, reisevirksomhet, reisevirksomheten, CO2 fra reiser, utslipp fra reiser, tenestereiser, flyginga, reisetala, flybilletter, reisemål, flyvninger, reiseutslipp, utslipp fra fly, klimagassutslipp fra flyreiser, reisetal, reisene, jobbreiser, reiserapportering, utslipp fra flyreiser, CO2-utslipp fra flyreiser',
      en: 'air travel, flight, flights, travel figures, travel statistics, business travel, business trips, travel agency, travel agencies, number of flights, flying, video conference, video conferences, video conferencing, videoconferencing, travel emissions, emissions from travel, emissions from flights, work trips, travel data, plane trips, air miles, staff travel, work travel, our travel, travel numbers, flown, co2 from travel, co2 emissions from flights, emissions from air travel, travelling by plane, plane tickets',
    },
    names: { nb: 'reise, reiser, fly, flyr, reisar', en: 'travel, trips, travels, fly, trip, travelling' },
    situations: [
      [6.6, 'figures', 'travelling'],
      [5.6, 'travelling', 'report'],
    ],
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
