import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** Chemicals, radiation, waste, gas and the rooms where they are. */
export const hazardTopics = {
  'substance-index': {
    sure: {
      nb: 'stoffkartotek, stoffkartoteket, stoffkartotekkontakt, stoffkartotek-kontakt, sikkerhetsdatablad, datablad, databladene, HMS-datablad, SDS, EcoOnline, Eco Online, kjemikalieliste, kjemikalielista, kjemikalieregister, kjemikalieoversikt, kjemikalieansvarlig, kjemikaliekartotek, kjemikaliedatabase, oversikt over kjemikalier, kjemikalieoversikten, liste over kjemikalier, registrere kjemikalier, nye kjemikalier, registrerer kjemikalier, kjemikalieregistret, tryggleiksdatablad, sikkerhetsdatabladene, kjemikaliekontakt, kjemikalieinventar, inventarliste for kjemikalier, stoffregister, registrere nytt stoff, stoffkart, bestille kjemikalier, kjøpe kjemikalier, stoffkartotekmatrise, kjemikaliehåndtering, merking av kjemikalier, merke flasker, kjemikaliene våre, stoffoversikt, oppbevaring av kjemikalier, kjemikalieskap, biologiske faktorer',
      en: 'substance index, substance index contact, chemical register, chemicals register, chemical inventory, chemicals inventory, safety data sheet, safety data sheets, data sheet, data sheets, SDS, MSDS, EcoOnline, Eco Online, chemical database, chemicals officer, chemical list, list of chemicals, register chemicals, new chemicals, register new chemicals, registers chemicals, overview of chemicals, substance database, substance register, substances register, chemicals contact, chemical contact, inventory of chemicals, chemical safety, new substance, new chemical, chemical storage, biological factors, chemicals database, label the chemicals, labelling of chemicals, order chemicals, chemical register contact, stoffkartotek, chemical overview, chemicals list',
    },
    names: {
      nb: 'kjemikalie, kjemikalier, kjemikaliene, kjemikaliar, kartoteket',
      en: 'chemicals, chemical, substances, substance',
    },
    situations: [
      [3.4, 'chemical'],
      [4.6, 'chemical', 'overview'],
      [4.2, 'chemical', 'store'],
      [4.2, 'chemical', 'lab'],
      [4.4, 'chemical', 'hazard'],
    ],
  },
  radiation: {
    sure: {
      nb: 'strålevern, strålevernet, strålevernkoordinator, strålevernkoordinatoren, strålevernkontakt, strålevernansvarlig, strålingsvern, strålebruk, stråledose, dosimeter, dosimetre, persondosimeter, lasersikkerhet, strålesikkerhet, røntgenapparat, røntgenapparatet, røntgenrør, laserbruk, isotoplab, =DSA, strålingsfare, ioniserende stråling, doseavlesning, strålevernmatrise, laservern, strålevernansvaret, strålingsutstyr, strålevernopplæring, UV-lampe, lasere, strålehygiene, godkjenning fra DSA, laserklasse, åpen kilde, strålevernskoordinator',
      en: 'radiation protection, radiation safety, radiation coordinator, radiation protection coordinator, radiation contact, radiation officer, radiation protection officer, dosimeter, dosimeters, laser safety, x-ray machine, x-ray equipment, x-ray tube, radiation dose, dose badges, dose badge, radiation badge, isotope lab, =DSA, ionising radiation, ionizing radiation, laser safety officer, radiation matrix, x-ray source, UV lamp, laser class, radiological protection, radiation sources, radiation person, radiation equipment, class 4 laser, dosimetry',
    },
    names: {
      nb: 'stråling, strålinga, røntgen, laser, laseren, laserne, isotop, isotoper, radioaktiv, radioaktivt, strålekilde, strålekilder, strålekjelde, radioaktive, røntgenkilde, diffraktometer',
      en: 'radiation, x-ray, x-rays, xray, laser, lasers, isotope, isotopes, radioactive, radioactivity, radiation source, sealed source, diffractometer',
    },
    situations: [[4.2, 'radiation']],
  },
  'radioactive-waste': {
    sure: {
      nb: 'radioaktivt avfall, radioaktive avfallet, radioaktive rester, avhending av strålekilder, radioaktivt materiale kastes, kassere strålekilde, isotopavfall, strålingsavfall, kasserte strålekilder, avhende strålekilde, avhending av isotoper, gamle strålekilder, utrangert strålekilde, avhende isotop',
      en: 'radioactive waste, disposal of radioactive, dispose of radioactive, disused source, disused sources, old radioactive sources, radiation waste, isotope waste, spent sources, old sealed source, orphan source, old radioactive source, disposing of isotopes, nuclear waste',
    },
    names: { nb: 'cesiumkilde, urankilde, uranacetat', en: 'caesium source, cesium source, uranyl acetate' },
    situations: [
      [9.6, 'radioactive', 'waste'],
      [9.2, 'radiation', 'waste'],
      [6, 'radioactive', 'oldThings'],
    ],
  },
  'hazardous-waste': {
    sure: {
      nb: 'farlig avfall, farleg avfall, smittefarlig avfall, smitteavfall, kjemikalieavfall, kjemisk avfall, løsemiddelavfall, løsemiddelrester, avfall fra laben, labavfall, farlig gods, farlig gods-rådgiver, sikkerhetsrådgiver for farlig gods, risikoavfall, biologisk avfall, spesialavfall, kanylebokser, kanyleboks, Norsk Gjenvinning, avfallsdunker, avfallskanner, hente avfallet, henting av farlig, avfallsbeholdere for, gule bøtter, kjemikalierester, gamle kjemikalier, utgåtte kjemikalier, spillolje, batterier, sprøytebøtte, deklarere avfall, avfallsdeklarasjon, sprøyter, skarpe gjenstander, gulbokser, smittefarleg avfall, laboratorieavfall, avfallsrom for kjemikalier, transport av farlig gods, hente kjemikalieavfall, asbestavfall, kassere kjemikalier',
      en: 'hazardous waste, dangerous waste, infectious waste, chemical waste, solvent waste, lab waste, laboratory waste, clinical waste, biological waste, biohazard waste, dangerous goods, dangerous goods adviser, dangerous goods advisor, sharps, sharps bins, sharps container, sharps containers, special waste, Norsk Gjenvinning, waste declaration, old chemicals, expired chemicals, waste solvents, waste containers, waste drums, batteries, contaminated waste, toxic waste, waste contractor, used needles, yellow bins, waste acid, used solvents, leftover chemicals, oil waste, disposing of chemicals, dispose of chemicals, transport of dangerous',
    },
    names: { nb: 'avfall, avfallet, kanyler', en: 'waste, needles' },
    situations: [
      [7.2, 'chemical', 'waste'],
      [7.2, 'bio', 'waste'],
      [6.4, 'lab', 'waste'],
      [7.2, 'hazard', 'waste'],
      [5.4, 'waste', '@place'],
      [6, 'chemical', 'oldThings'],
    ],
  },
  'fume-cupboards': {
    sure: {
      nb: 'avtrekksskap, avtrekksskapet, avtrekksskapene, avtrekkskap, avtrekkskapet, avtrekkskapene, avtrekk, avtrekket, punktavsug, avsug, avtrekkshette, LAF-benk, sikkerhetsbenk, sikkerhetskabinett, avtrekkshetter, LAF-benken, draget i skapet, avsuget, avtrekksskapa, digestorie, LAF-benker, sterilbenk, luftmengde i skapet, trekkskap, avtrekksvifte',
      en: 'fume cupboard, fume cupboards, fume hood, fume hoods, fumehood, fumehoods, fume cabinet, fume extraction, extraction hood, point extraction, laf bench, safety cabinet, biosafety cabinet, laminar flow, hood, hoods, local exhaust, exhaust hood, flow cabinet, extractor hood, fume extractor, face velocity, ventilated cabinet',
    },
    names: { nb: 'servicekontroll', en: 'extraction, service check' },
  },
  'central-gas': {
    sure: {
      nb: 'sentralgass, sentralgassanlegg, sentralgassanlegget, gassanlegg, gassanlegget, gassalarm, gassalarmen, gassvarsling, gassvarslingen, gassuttak, gassentral, gassdetektor, gassdetektorer, gassflaske, gassflasker, gassflaskene, gassleveranse, gasskran, gassrør, gassregulator, nitrogenanlegg, heliumanlegg, gassledning, gassledninger, gassforsyning, gassvarslere, gassflasker, sentralgassen, gassnett, gassensor, gassføringer, flytende nitrogen',
      en: 'central gas, central gas system, central gas systems, gas system, gas systems, gas alarm, gas alarms, gas detection, gas detector, gas detectors, gas supply, gas line, gas lines, gas cylinder, gas cylinders, gas bottle, gas bottles, gas outlet, gas outlets, gas piping, gas pipes, nitrogen supply, gas installation, gas plant, gas regulator, gas valve, gas warning, gas sensors, gas sensor, liquid nitrogen, gas tap, gas taps, gas network',
    },
    names: {
      nb: 'gass, gassen, gassar, gasser, helium, nitrogen, argon, hydrogen',
      en: 'gas, gases, helium, nitrogen, argon, hydrogen, compressed air',
    },
  },
  'room-cards': {
    sure: {
      nb: 'romkort, romkortet, romkorta, romkortene, dørskilt, romskilt, skilt på døra, skiltet på døra, kort på døra, skilt på dør, merking av rom, romdata, lappen på døra, faremerking på døra, faremerking av rom, fareskilt, merking på døra, romopplysninger, plakaten på døra, arket på døra, varselskilt, romkortdatabasen, faresymboler på døra, skilt utenfor laben, døropplysning, kortet på døra, skilting av rom',
      en: 'room card, room cards, door sign, door signs, room sign, room signs, sign on the door, card on the door, room data, signs on the lab doors, room information card, hazard signs, hazard sign, door card, door cards, room database, lab door sign, signage on the door, sign outside the lab, warning sign, warning signs, roomcard, roomcards, notice on the door, info card, signs on the doors, door label, room labels',
    },
    names: {
      nb: 'skilt, kontaktperson på døra, brannfarlige mengder',
      en: 'contact person on the door, flammable amounts, signage',
    },
    situations: [[8, 'roomCard']],
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
