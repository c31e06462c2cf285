import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** Buildings, fire, security and preparedness. */
export const buildingTopics = {
  'owned-buildings': {
    sure: {
      nb: 'eide bygg, drift av bygg, drift av bygget, drift av bygninger, bygningsdrift, uteområde, uteområder, uteområdet, uteareal, uteområda, snø, snømåking, snørydding, måker, måking, måke, strør, strøing, strø, brøyting, brøyter, brøyte, glatt utenfor, holke, vedlikehold av bygg, vedlikehold av bygget, bygningsvedlikehold, renhold, renholdet, reinhald, vask av, gressklipping, plenen, utelys, utebelysning, gangvei, gangveier, fortau, fortauet, takrennene, istapper, heisen, heiser, driftsavdeling, utvendig vedlikehold, daglig drift av bygg, sandstrøing, is på trappa utenfor, gangveien, utearealene, hovedinngangen, trær på, sykkelparkering, sykkelstativ, driftsansvarlig for bygget, salter, glatt på, vedlikehald, isfritt',
      en: 'owned buildings, own buildings, building maintenance, maintenance of buildings, maintenance of the building, building operations, running of the building, daily running, outdoor areas, outdoor area, grounds, snow, snow clearing, clears the snow, clear snow, shovel, shovels, shovelling, ploughs, plowing, gritting, grit, grits, salting, icy, ice outside, slippery outside, icicles, cleaning, cleaners, lawn, mowing, outdoor lighting, pavement, pavements, footpath, footpaths, walkway, sidewalk, elevator, elevators, lift, upkeep, facility management, facilities management, sanding, building upkeep, clearing of snow, paths, bike racks, gutters, building operation, courtyard, salt the, snow removal, plough the snow, slippery path, trees',
    },
    names: {
      nb: 'vedlikehold, bygget, bygg, bygning, bygninger, drift, driften, parken, bygningen, byggdrift, vasker, vasking',
      en: 'maintenance, building, buildings, outdoors, operations, facilities, cleans',
    },
    situations: [[4.6, 'building', 'hse']],
  },
  'rented-buildings': {
    sure: {
      nb: 'leide bygg, leide lokaler, leid bygg, leigde lokale, leier lokaler, leier bygg, leier vi, vi leier, utleier, utleieren, utleigar, huseier, huseieren, gårdeier, gårdeieren, leiekontrakt, leiekontrakten, leieavtale, leieavtalen, leieforhold, brannavtale, brannavtalen, leide arealer, byggeier, byggeieren, leiegård, leigebygg, leigde bygg, innleide lokaler, som NTNU leier, leigeavtale, husleie, leietaker i, leide kontorer, leigd, leid, leier av, brannsamordningsavtale, leigar',
      en: 'rented building, rented buildings, rented premises, rented office, rented offices, rented space, rented, rent, rents, renting, leased, lease, leasing, landlord, landlords, landlord s, tenant, tenants, fire agreement, fire coordination agreement, building owner, owner of the building, rental agreement, leases, property owner, sublet, we lease, rental, leaseholder',
    },
    names: { nb: 'leie, leier', en: 'owner of the premises' },
  },
  'access-control': {
    sure: {
      nb: 'adgangskontroll, adgangskort, adgangskortet, adgang, adgangen, adgangssystem, adgangssystemet, nøkkelkort, nøkkel, nøkler, nøklar, kortleser, kortlesar, kortleseren, kortlesere, låsesystem, låssystem, vekter, vektere, vekterne, vektar, vaktselskap, innbrudd, innbrot, uvedkommende, fremmede i bygget, fremmede i gangene, byggsikring, bygningssikring, sikring av bygg, tilgangskort, tilgang til rommet, tilgang til laben, tilgang til bygget, dørlås, døra står ulåst, døren står ulåst, står ulåst, ulåst dør, låse døra, låse, kamera, overvåkingskamera, dørkode, kode på døra, kameraovervåking, låst inne, studentkort, ansattkort, tilgangskontroll, låse bygget, ytterdør, ytterdøra, tyveri, stjålet, åpner dørene, tilgang etter arbeidstid, kode til døra, nattadgang, tjuveri, slippe inn, låste dører, rømlinger, tilgang på kveldstid, tilgong, sikkerhetsvakt, kortet mitt, reservenøkkel, kopiert nøkkelen, mistet nøkkelen, nøkkelen til, tilgang til labben, få tilgang',
      en: 'access control, access card, access cards, key card, key cards, keycard, keycards, card reader, card readers, lock system, locks on, guard, guards, security guard, security guards, intruder, intruders, break-in, break in, burglary, unauthorised, unauthorized, strangers in, building security, access to the building, access to the lab, access to the room, access rights, door access, door code, unlocked at night, unlocked door, unlocked doors, left unlocked, CCTV, camera, cameras, security camera, entry card, key fob, student card, after-hours access, night access, access after hours, locks the building, lock up, locking up, gives access, grants access, get access, swipe card, door lock, door locks, theft, thieves, trespassing, trespassers, entrance system, access, staff card, unlocked, tailgating, spare key, open at night, lost my key, lost key, copied the key, locks and guards',
    },
    names: {
      nb: 'lås, låst, låsen, kort, tilgang, sikring, ulåst, vakt, tilgang til',
      en: 'lock, locked, security, entry, card, access to, keys, key, let in, stolen',
    },
  },
  'fire-protection': {
    sure: {
      nb: 'brannvern, brannvernet, brannvernleder, brannvernledar, brannsikkerhet, brannsikkerheten, brannsikring, branntryggleik, branninstruks, brannøvelse, brannøvelser, brannøving, brannøvelsen, evakuering, evakuere, evakueringsøvelse, evakueringsplan, rømningsvei, rømningsveier, rømningsveien, rømmingsveg, rømmingsvegane, rømmingsvegar, rømmingsvei, nødutgang, nødutganger, brannslukker, brannslukkere, brannslukking, brannslukkingsapparat, slukkeutstyr, slukkeapparat, slokkeapparat, brannslokkeapparat, brannapparat, sprinkler, sprinkleranlegg, sprinkleranlegget, branndør, branndører, branndøra, brannteppe, brannslange, brannforebyggende, forebyggende brannvern, systemansvarlig brannvern, branntegninger, møteplass ved brann, samlingsplass, eksplosjonsvern, ATEX, nødlys, ledelys, brannkart, brannbok, brannansvarlig, brannkontakt, områdeansvarlig brann, brannrutiner, brannpermen, slukkeanlegg, rømming, rømningsplan, brannsløkkingsapparat, brannsløkkar, rømningstrapp, oppsamlingsplass, branndørene, brannansvar, brannbelastning',
      en: 'fire safety, fire protection, fire prevention, fire drill, fire drills, fire warden, fire wardens, fire marshal, fire instructions, fire instruction, evacuation, evacuate, evacuation drill, evacuation plan, escape route, escape routes, emergency exit, emergency exits, fire exit, fire exits, fire escape, fire extinguisher, fire extinguishers, extinguisher, extinguishers, sprinkler, sprinklers, fire door, fire doors, fire blanket, fire blankets, fire hose, fire system owner, assembly point, explosion protection, ATEX, emergency lighting, fire plan, fire officer, fire safety officer, blocked exit, blocked exits, fire hazard, muster point, fire routine, fire equipment, fire procedures, fire responsibility, exit signs, meeting point, fire precautions, fire contact, fire fighting equipment, escape stairs, fire protection officer',
    },
    names: { nb: 'brann, brannen, brannfare', en: 'fire, fires' },
    situations: [[4.2, 'fire', 'training']],
  },
  'fire-inspection': {
    sure: {
      nb: 'branntilsyn, branntilsynet, branntilsynene, tilsyn fra brannvesenet, brannvesenets tilsyn, brannvesenet, avvik fra branntilsyn, pålegg fra brannvesenet, brannvesenet fant, tilsynsavvik, brannsyn, branntilsynsavvik, TBRT, brannkontroll, brannmyndighetene, brannrevisjon, tilsynsrapport fra brann*, brann- og redningstjenesten, brannbefaring, brannetaten',
      en: 'fire inspection, fire inspections, fire inspector, fire inspectors, fire service, fire authority, fire authorities, inspection by the fire, fire department inspection, findings from the fire, fire audit, fire department found, fire department, fire and rescue, fire supervision, fire brigade s inspection, fire brigade found, fire brigade inspection, TBRT, fire service inspection, fire safety inspection, fire brigade s',
    },
    names: { nb: 'tilsynet', en: 'inspection' },
    situations: [
      [8, 'fireInspection'],
      [7.2, 'fire', 'inspection'],
    ],
  },
  'unwanted-alarms': {
    sure: {
      nb: 'falsk alarm, falske alarmer, unødig alarm, unødige alarmer, unødvendig alarm, uønsket alarm, uønskede alarmer, uønskede brannalarmer, unødige brannalarmer, falsk brannalarm, detektor, detektorer, detektoren, detektorene, røykdetektor, røykvarsler, røykvarslere, røykvarsleren, brannalarmen går, brannalarmen gikk, brannalarmen gjekk, koble ut alarmen, koble ut brannalarmen, utkobling av alarm, utkobling av detektorer, alarmen går støtt, brannalarm på grunn av, feilalarm, feilalarmer, alarm utløst, utløste alarmen, utløser brannalarmen, utkobling, falske brannalarmer, utkopling, alarmen gjekk, unødvendige alarmer, alarmen gikk, alarmen går, utløser alarmen, utløst av, brannalarmen hyler, unødvendige brannalarmer',
      en: 'false alarm, false alarms, unwanted alarm, unwanted alarms, unwanted fire alarm, unwanted fire alarms, nuisance alarm, nuisance alarms, detector, detectors, smoke detector, smoke detectors, smoke alarm, smoke alarms, alarm keeps going off, alarm went off, alarms going off, disable the alarm, switch off the alarm, disconnect the detector, alarm triggered, fire alarm again, trigger the alarm, triggers the alarm, set off the alarm, sets off the alarm, unnecessary alarm, unnecessary alarms, false fire alarm, false fire alarms, alarm goes off, setting off the alarm, unnecessary fire alarms, triggering the alarm, set off the fire alarm, sets off the fire alarm, triggering the fire alarm',
    },
    names: {
      nb: 'brannalarm, brannalarmer, brannalarmen, alarm, alarmer, alarmen',
      en: 'fire alarm, fire alarms, alarm, alarms',
    },
    situations: [
      [7.2, 'alarm', 'dust'],
      [7.2, 'alarm', 'switchOff'],
    ],
  },
  emergency: {
    sure: {
      nb: 'noe farlig skjer, skjer nå, ringe hvis, ringer hvis, hvem varsler vi ved, hvem skal varsles ved, hvem varsler jeg, beredskapstelefon, beredskapstelefonen, nødnummer, nødnummeret, nødtelefon, nødtelefonen, vakttelefon, vakttelefonen, akutt hendelse, akutt situasjon, ved akutt, ved brann, ved ulykke, hvilket nummer, hvilket telefonnummer, når noe akutt, nødsituasjon, i en nødsituasjon, ringe om det, ringer ved, nødssituasjon, ringe når, nummeret til beredskap, ringer i en, ringe ved, hvem tilkaller, hvem kontakter jeg hvis det brenner, alvorlig hendelse akkurat nå, beredskapsnummer, beredskapsnummeret, det brenner, ringe dersom, ringe hvis noen, hvem skal jeg ringe hvis, ringe til hvis',
      en: 'happening now, something dangerous is happening, emergency number, emergency phone, emergency telephone, emergency line, number to call, call in an emergency, in an emergency, in case of emergency, in case of fire, which number, what number, who is called, who should be called, who must be alerted, emergency situation, call if, emergency contact, phone number in, who gets called, who do we alert, phone if, acute, who do i alert',
    },
    names: {
      nb: 'nødstilfelle, akutt, krisetelefon, nød, hvem ringer jeg, hvem ringer vi, hvem skal jeg ringe, hvem skal vi ringe, hvem ringer man, hvem må vi ringe, hvem ringer du',
      en: 'emergency, emergencies, urgent, who do i call, who do we call, who should i call, who should we call, who to call, who do i ring, who do you call, who do i phone, who must i call, who should i phone, who do we phone, who do we ring, who should i ring, whom do i call',
    },
    situations: [
      [7.8, 'call', 'danger'],

      [4.6, 'call', 'fire'],
      [4.6, 'call', 'injury'],
      [4.6, 'call', 'incident'],
    ],
  },
  preparedness: {
    sure: {
      nb: 'beredskap, beredskapen, beredskapsplan, beredskapsplanen, beredskapsplaner, beredskapsøvelse, beredskapsøvelser, beredskapsarbeid, beredskapsarbeidet, beredskapsorganisasjon, beredskapsorganisasjonen, beredskapsrådgiver, kriseplan, kriseledelse, kriseøvelse, kriseøvelser, krisehåndtering, krisestab, kriseteam, beredskapsnettverk, beredskapsnettverket, PLIVO, terror, terrorberedskap, skoleskyting, sikkerhet og beredskap, CIM, beredskapsansvarlig, pårørendesenter, varslingsplan, sikkerhetspolitikk, pandemi, beredskapsledelse, trusselvurdering, kontinuitetsplan, bombetrussel, ROS for hele, sikkerhetsarbeid, øvelser i krise*, evakuering av utenlandske, skarp situasjon, strømutfall, strømbrudd, totalforsvar, krigsberedskap, krise, kriser, beredskapsrutiner, katastrofe, katastrofer, skyting på campus',
      en: 'preparedness, emergency preparedness, emergency plan, emergency plans, emergency planning, contingency, contingency plan, contingency plans, crisis plan, crisis management, crisis exercise, crisis team, emergency exercise, emergency exercises, crisis, crises, emergency organisation, emergency response plan, active shooter, shooting, terror, terrorism, tabletop exercise, pandemic, CIM, security and preparedness, business continuity, preparedness network, emergency response organisation, emergency response, bomb threat, security adviser, threat assessment, disaster, power outage, blackout, continuity plan, crisis response, security policy, attack, preparedness adviser, disasters, table-top',
    },
    names: {
      nb: 'øvelse, øvelser, øving, øvingar, trussel, trusler, øvingane',
      en: 'exercise plan, exercises, drills, threat, threats, security',
    },
  },
  'information-security': {
    sure: {
      nb: 'informasjonssikkerhet, informasjonssikkerheten, informasjonstryggleik, infosikkerhet, eksportkontroll, eksportkontrollen, eksportlisens, lisensplikt, lisenspliktig, lisens, sanksjoner, sanksjonar, kunnskapsoverføring, flerbruk, dual-use, dual use, phishing, datasikkerhet, cybersikkerhet, IKT-sikkerhet, IT-sikkerhet, datainnbrudd, hacket, hacking, hacka, dataangrep, passord på avveie, svindel-epost, sensitive data på avveie, teknologi til utlandet, lisenspliktige, russisk, iransk, informasjonslekkasje, datalekkasje, datatryggleik, eksportregler, lagring av forskningsdata, klassifisering av informasjon, kryptering, minnepinne, virus på pc, eksportere, eksport av, utførsel, høyrisikoland, spionasje, sikkerhetsloven, skytjeneste, skylagring, på avveie, forskningsdata, data på avveie, mistet pc, mista pc-en, stjålet pc, stjålet laptop, datamaskin stjålet, hackerangrep',
      en: 'information security, infosec, export control, export controls, export licence, export license, licensable, sanctions, dual-use, dual use, phishing, cyber security, cybersecurity, data security, data breach, data leak, hacked, hacking, hackers, ransomware, IT security, ICT security, knowledge transfer, controlled technology, export-controlled, licence, license, licences, lost laptop, malware, exporting, exports, security classification, information leak, controlled equipment, sensitive technology, foreign state, espionage, encrypted, usb stick, strategic goods, technology transfer, sanctioned, research data, stolen laptop, stolen computer, lost phone with, data leaked, leaked data',
    },
    names: { nb: 'svindel, passord, sanksjonert', en: 'sensitive files, password leak' },
  },
  radicalisation: {
    sure: {
      nb: 'radikaliser*, radikalisering, radikalisert, ekstrem*, ekstremisme, ekstremistisk, ekstreme holdninger, voldelig ekstremisme, ekstremist, terroriststøtte, hatefulle ytringer, ekstreme meninger, bekymret for at en student, bekymringssamtale, høyreekstrem*, islamis*, nynazis*, nazis*, hatprat',
      en: 'radicali*, radicalisation, radicalised, radicalized, extrem*, extremism, extremist, extremists, extremist views, violent extremism, hate speech, far-right, far right, neo-nazi*, nazi*, islamis*, jihad*',
    },
    names: { nb: 'ideologi, bekymringsmelding', en: 'ideology, hateful' },
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
