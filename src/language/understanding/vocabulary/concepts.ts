import type { Terms } from './shape.ts';

/** Ideas that several topics share; a topic names those that mean it when they occur together. */
export const concepts = {
  // people
  student: {
    nb: 'student, bachelorstudent, masterstudent, studentgruppe, kursdeltaker, bachelorgruppe, masteroppgave, emne, studentkull, førsteklassing, studentforsøk, studentlab',
    en: 'student, undergraduate, bachelor student, masters student, pupil, freshman, class of students',
  },
  staff: {
    nb: 'ansatt, tilsett, medarbeider, arbeidstaker, personale, nyansatt, nytilsatt, tekniker, ingeniør, ny på jobben, ny kollega, begynt, nye folk, ny her',
    en: 'employee, staff, worker, personnel, new hire, newcomer, technician, engineer, new colleague, new starter, new employee, just started, new here',
  },
  phd: {
    nb: 'stipendiatene, stipendiaters, stipendiaten, ph.d.-kandidat, ph.d.-kandidater, phd-kandidat, phd-kandidater, doktorgradskandidat, doktorgradskandidater, doktorgradsstudent, doktorgradsstudenter, doktorander, doktorand, stipendiat, stipendiater, stipendiatar, phd-studentene, phd-student, phd-studenter, stipper, stipene, doktorgradsstipendiat, stipendiatarane, phd, ph.d., doktorgrad, ph d, postdoktor, postdoc, stipp',
    en: 'phd candidate, phd candidates, phd student, phd students, doctoral candidate, doctoral candidates, doctoral student, doctoral students, doctoral researcher, doctoral fellow, phd fellow, phd fellows, phds, ph.d. candidates, ph d candidates, doctoral fellows, phd researchers, phd, ph.d., doctoral, ph d, doctorate, postdoc, postdocs',
  },
  conditions: {
    nb: 'arbeidsforhold, arbeidsvilkår, oppfølging, følge opp, ivareta, ivaretatt, arbeidspress, veiledning, stress, ensom, alene, trivsel, trives, arbeidsmengde, belastning, psykisk, har det bra, tar vare på, har det, overtid, mistrives',
    en: 'working conditions, conditions, follow-up, follow up, looked after, looks after, support, stress, stressed, lonely, alone, wellbeing, well-being, workload, pressure, mental health, overworked, doing well, welfare, isolated, overtime, supervision, working hours',
  },
  workEnvironment: {
    nb: 'arbeidsmiljø, arbeidsmiljøet, arbeidsmiljøansvar',
    en: 'working environment, work environment, workplace environment',
  },
  leader: {
    nb: 'leder, leiar, sjef, linjeleder, dekan, instituttleder, seksjonsleder, avdelingsleder, mellomleder, ledelse, ledergruppe, personalleder, direktør, førstelinjeleder',
    en: 'manager, leader, boss, head, dean, line manager, head of department, head of section, director, leadership, supervisor, executive, management, managers',
  },
  deputy: {
    nb: 'verneombud, hovedverneombud, vernelinje, =VO, =HVO, =LHVO, vara, verneombudsrolle, ombud, nyvalgt',
    en: 'safety deputy, safety deputies, safety rep, safety representative, safety delegate, senior safety representative, deputies, =VO, =HVO, =LHVO, elected',
  },
  amu: {
    nb: 'AMU, arbeidsmiljøutvalg, AMU-medlem, utvalgsmedlem, LAMU',
    en: 'AMU, working environment committee, work environment committee, committee member, LAMU',
  },
  // acting
  training: {
    nb: 'opplæring, sikkerhetsopplæring, HMS-opplæring, sikkerhetskurs, HMS-kurs, brannopplæring, kurs, kurse, kursing, kursbevis, kurset, e-læring, lære opp, opplært, skolering, innføring, instruksjon, sertifisering, utdanning, utdanne, innføringskurs, grunnkurs, obligatorisk kurs, kjenner reglene, kan reglene, kjenner sikkerhetsreglene, vite reglene',
    en: 'training, safety training, HSE training, safety course, HSE course, course, induction, instruct, taught, e-learning, certification, trained, briefing, introduction, train, educate, onboarding, know the rules, know the lab safety, know the safety rules, knows the rules, learn the rules',
  },
  lead: {
    nb: 'lede, leie an, kontrollere, veilede, veileder, overvåke, oppsyn, tilsyn, føre oppsyn, lede arbeid, overvåking, passer på, lede arbeidet, styrer arbeidet, leder arbeidet, leder studenter, holde øye med, ha styring',
    en: 'lead, supervise, oversee, watch over, supervising, leads, keep an eye on, checking on others, watching, supervises, oversees, leading',
  },
  handle: {
    nb: 'behandle, behandling, lukke, følge opp, oppfølging, saksbehandler, saksbehandle, håndtere, ta seg av, svare på, avslutte, ferdigbehandle, lukking, ligge, ta tak i, mottar, får inn, tar imot, havner, behandler, følges opp, rydde opp i',
    en: 'handle, close, process, follow up, case handler, deal with, take care of, resolve, respond to, closing, work through, receives, ends up, gets my, follow-up, act on, look at',
  },
  report: {
    nb: 'melde, melding, meldes, rapportere, innmelder, innmelding, registrere, føre inn, skrive avvik, si fra, meldeplikt, sende inn, legge inn',
    en: 'report, reporting, file, log, register, submit, write up, enter, notify, reported',
  },
  must: {
    nb: 'skal, må, plikt, plikter, pliktig, bør, lov til, kan, får lov, må ha, trenger, nødvendig, krav om',
    en: 'must, supposed, obliged, duty, should, required, allowed, may, can, have to, need to, permitted, able to',
  },
  pay: {
    nb: 'betale, betaler, koste, dekke, dekker, regning, bevilge, finansiere, kjøpe inn, spleise, hvilken konto, kjøpe, bestille',
    en: 'pay, pays, paid, cost, cover, bill, fund, afford, finance, invoice, buy, order',
  },
  call: {
    nb: 'ringe, ring, varsle, tilkalle, telefonnummer, nummer, kontakte, kontakter, få tak i, telefon',
    en: 'call, phone, ring, dial, alert, notify, number, telephone, reach, contact',
  },
  takeOver: {
    nb: 'ta over, overta, overføre, gi fra seg, gi videre, sette bort, videreføre, sende videre, skyve, overlate, legge over på, gi oppgave, få oppgave, gi .. videre, fordele, fordeles, fordeling, fordelt, la .. gjøre, gi bort, gi .. videre til',
    en: 'pass on, pass, hand over, hand, hand out, transfer, give away, take over, assign, leave to, pushed onto, give tasks, put on me, leave .. to, give .. to, distribute, allocate, assigns, dump, push .. onto, leave all, leave everything, leave .. to me',
  },
  further: {
    nb: 'videre, løfte, høyere opp, neste nivå, over hodet på, ta den til, oppover i, et trinn opp, gå til da, gå videre, neste steg, hvor går vi, neste trinn, trinn, trappa',
    en: 'further, next level, upwards, over the head, take it up, higher up, step up, one step up, is above, lift it, next step, where next, turn to next, go next, raise it, bring it up',
  },
  measuring: {
    nb: 'måle, måling, målinger, prøvetaking, luftprøve, kartlegging, kartlegge, dosemåling',
    en: 'measure, measurement, measurements, sampling, air sample, monitor, monitoring, survey',
  },
  sharing: {
    nb: 'dele, deler, deling, sammen med, felles, fellesskap, fordele, spre, får høre om, høre om, får vite, vite om',
    en: 'share, shared, sharing, jointly, together with, joint, spread, communicate, tell others, hear about, hears about, find out about, know about',
  },
  unlocked: {
    nb: 'ulåst, åpen, åpent, stå oppe, står oppe, åpne, låse, låst',
    en: 'unlocked, open, propped open, left open, lock, locked, locks',
  },
  // things
  hse: {
    nb: 'HMS, helse miljø og sikkerhet, HMT',
    en: 'HSE, EHS, OHS, HMS, health and safety, health safety, safety',
  },
  safety: {
    nb: 'sikkerhet, sikkerheten, trygghet, trygg, vern, tryggleik',
    en: 'safety, safe, security',
  },
  chemical: {
    nb: 'kjemikal*, kjemisk*, løsemid*, løsningsmid*, syre, *syre, lut, etsende, aceton, benzen, formalin, giftig, gift, stoff, stoffer, toluen, metanol, cyanid, reagens, diklormetan, løsemiddel, kreftfremkallende, kvikksølv, peroksid, eter, epoksy, bly, lim, maling, kloroform, CMR-stoff, lakk, olje, rengjøringsmiddel, harpiks, resin, syrer',
    en: 'chemical, chemicals, solvent, acid, substance, toxic, corrosive, acetone, benzene, formaldehyde, formalin, reagent, poison, toluene, methanol, cyanide, dichloromethane, carcinogen, carcinogenic, mercury, peroxide, epoxy, chloroform, hydrofluoric, CMR, toxic fumes, paint, glue, varnish, resin, cleaning agent, adhesive',
  },
  hazard: {
    nb: 'farlig, risikofylt, skummel, helsefarlig, livsfarlig, eksplosiv, brannfarlig, etsende, giftig, farlige stoffer, høyspent',
    en: 'dangerous, hazardous, risky, unsafe, toxic, flammable, explosive, high voltage, danger',
  },
  machine: {
    nb: 'maskin, maskiner, dreiebenk, fres, fresemaskin, sag, båndsag, presse, robot, truck, kran, traverskran, sveise, sveising, slipemaskin, søylebor, dreie, kappsag, vinkelsliper, laserkutter, CNC, verktøymaskin',
    en: 'machine, machines, machinery, lathe, mill, milling, saw, bandsaw, press, robot, forklift, crane, welding, weld, grinder, drill press, angle grinder, laser cutter, CNC, power tool',
  },
  lab: {
    nb: 'lab, labb, laboratorium, laben, labarbeid, *lab, *laben, *laboratoriet, verksted, verkstad, *verksted, maskinhall, hallen, pilothall, renrom, labber, labene, labøvelse, labkurs, labforsøk',
    en: 'lab, labs, laboratory, workshop, machine hall, cleanroom, clean room, lab work, lab exercise, lab class, practical',
  },
  field: {
    nb: 'felt, feltarbeid, feltkurs, feltleder, tokt, toktleder, ekskursjon, feltkampanje, ute i felt, felttur, båttur, feltøkt, forskningstokt, på tur, i fjellet, dykking, breen',
    en: 'field, fieldwork, field work, field trip, field course, cruise, expedition, excursion, field campaign, research vessel, diving, glacier, field leader',
  },
  experiment: {
    nb: 'forsøk, eksperiment, forsøksoppsett, rigg, testrigg, prøving, eksperimenter',
    en: 'experiment, experiments, setup, rig, trial, test rig, experimental work',
  },
  waste: {
    nb: 'avfall, *avfall, søppel, bos, kaste, kasta, kastes, kassere, kassert, bli kvitt, kvitte, avhende, avhending, deponi, rester, utgått, utgåtte, hente, henting, hentes, fjerne, restavfall, brukte, bortskaffe, få ut, kast, levere, kvitt',
    en: 'waste, rubbish, trash, garbage, dispose, disposal, get rid of, gets rid of, getting rid of, throw, throw away, discard, bin, bins, leftover, leftovers, spent, expired, collected, collection, removed, remove, empty bottles, pick up, picks up, pickup, old, take away',
  },
  rubbish: {
    nb: 'avfall, *avfall, søppel, bos, søppelkasse, søppeldunk',
    en: 'waste, rubbish, trash, garbage, bins',
  },
  priority: {
    nb: 'prioritere, prioritering, prioriteringer, satse, satsing',
    en: 'priority, priorities, prioritise, prioritize, focus',
  },
  oldThings: { nb: 'gamle, gammel, brukte, utgått', en: 'old, used, expired, spent' },
  bio: {
    nb: 'smitte*, biologisk, biologiske, smittefarlig, vev, blod, blodprøver, sprøyter, sprøytespiss, kanyler, GMO, bakterier, virus, cellekultur, dyreforsøk, kadaver, skarpt',
    en: 'infectious, biohazard, biohazardous, biological, blood, tissue, needles, sharps, bacteria, virus, GMO, cell culture, carcass, clinical waste, syringes, contaminated',
  },
  radiation: {
    nb: 'stråle*, stråling, røntgen, røntgen*, laser, laser*, isotop, isotop*, radioaktiv*, ioniserende, dosimeter, UV-lampe, strålevern, gammakilde, elektronmikroskop, doserate, *stråling',
    en: 'radiation, x-ray, x rays, xray, laser, lasers, isotope, isotopes, radioactive, radioactivity, ionising, ionizing, dosimeter, UV lamp, gamma source, radiological, radioisotope, beta emitter',
  },
  radioactive: {
    nb: 'radioaktiv*, isotop, isotoper, cesium, cesiumkilde, strålekilde, strålekilder, kapslet kilde, tritium, uran, thorium, gammakilde, C-14, americium, kobolt, *isotop, *isotoper, *kilde, *kilder',
    en: 'radioactive, isotope, isotopes, caesium, cesium, radioactive source, sealed source, sealed sources, radiation source, tritium, uranium, thorium, C-14, americium, cobalt, source, sources, radioisotope',
  },
  fire: {
    nb: 'brann, brann*, ild, flamme, røyk, slukke*, slokke*',
    en: 'fire, fires, flames, smoke, burning',
  },
  alarm: {
    nb: 'alarm, alarmer, brannalarm, alarmen, utrykning, varsler, detektor, detektorer, røykvarsler, røykdetektor',
    en: 'alarm, alarms, fire alarm, detector, detectors, smoke detector, smoke alarm',
  },
  dust: {
    nb: 'støv, støvete, støver, støvende, sliping, slipe, saging, sveising, boring, steking, matlaging, damp, røykmaskin, varmt arbeid, varme arbeider, toast, brødrister, pirking, bore',
    en: 'dust, dusty, sanding, grinding, sawing, welding, drilling, cooking, steam, smoke machine, hot work, toast, toaster, burnt food, soldering',
  },
  switchOff: {
    nb: 'koble ut, kobler ut, utkobling, slå av, skru av, koblet ut, koble fra, deaktivere, frakoble, sette ut av drift',
    en: 'switch off, disable, disconnect, turn off, deactivate, switched off, isolate, take out, mute',
  },
  inspection: {
    nb: 'tilsyn, tilsynet, inspeksjon, kontroll, pålegg, tilsynsrapport, merknad, tilsynsmyndighet, revisjon',
    en: 'inspection, inspector, inspected, order, finding, findings, audit, remarks, inspectors',
  },
  building: {
    nb: 'bygg, bygget, bygning, bygninger, tak, taket, takras, trapp, trappa, trappen, ventilasjon, ventilasjonsanlegg, fasade, vegg, gulv, gulvet, heis, himling, bæresøyle, bjelke, betong, rekkverk, balkong, vindu, grunnmur, etasje, sprekk, sprekker, asbest, vannskade, konstruksjon, bygningsfeil',
    en: 'building, roof, stairs, staircase, stairwell, ventilation, facade, wall, floor, elevator, lift, ceiling, beam, concrete, railing, balcony, window, foundation, structure, structural, crack, cracks, asbestos, water damage',
  },
  serious: {
    nb: 'alvorlig, svært alvorlig, kritisk, farlig, prioritet, prioritere, høy prioritet, livsfarlig, rase, raser, falle ned, ramle ned, falle ned i hodet, kollapse, råtne, råtten, prioriteres',
    en: 'serious, very serious, critical, dangerous, priority, prioritise, prioritize, high priority, urgent, collapse, fall down, coming down, unsafe, hazardous, falling, rotten, severe',
  },
  broken: {
    nb: 'ødelagt, knust, knuse, knekt, defekt, i stykker, virker ikke, funker ikke, fungerer ikke, lekker, lekke, lekkasje, drypper, løsnet, gått, røket, går ikke igjen, henger løst, tett, sprukket, sprukken, får ikke lukket, lukker ikke, lukke seg, istykker, fikse, fikser, reparere, reparasjon, ordne, utbedre, bytte, bytter, streike, henger på halv åtte, skifte, skifter, skiftes, blinker',
    en: 'broken, smashed, cracked, faulty, does not work, doesn t work, not working, leaking, leaks, leak, dripping, drips, loose, out of order, will not close, won t close, won t shut, stuck, fix, fixes, repair, repairs, repaired, mend, replace, replaces, blocked, clogged, damaged, change the, changes the, flickers',
  },
  fixture: {
    nb: 'dør, døra, lampe, lys i taket, lyspære, vask, kran, rute, vindu, dørhåndtak, radiator, toalett, do, persienne, gulvlist, stikkontakt, sikring, vasken, lysrør, panelovn, benk, hylle, skap, stol, møbel, inventar, projektor, oppvaskmaskin, garderobe, lyset, lys, pære',
    en: 'door, lamp, light bulb, bulb, sink, tap, window pane, pane, window, handle, radiator, toilet, blinds, socket, fuse, tube light, shelf, cupboard, furniture, projector, dishwasher, ceiling light, faucet, locker, light, lights, ceiling lamp',
  },
  gas: {
    nb: 'gass, gassen, gass*, gassflaske, nitrogen, helium, hydrogen, argon, oksygen, acetylen, trykkluft, flaskebatteri',
    en: 'gas, gases, gas cylinder, gas bottle, nitrogen, helium, hydrogen, argon, oxygen, acetylene, compressed air',
  },
  central: {
    nb: 'sentral, sentralt, sentrale, overordnet, overordna, felles, hele, gjelder for hele, for hele, universitetets, rektor vedtar',
    en: 'central, centrally, overall, common, whole, for all, university-wide, university wide, university s, corporate, institution-wide',
  },
  local: {
    nb: 'lokal, lokalt, lokale, egen, egne, vår egen, våre egne, våre, vår, for laben, på laben, for verkstedet, hos oss, instituttets, seksjonens, i gruppa, husregler',
    en: 'local, locally, own, our own, our, for the lab, in our lab, for the workshop, department s, house, in-house, house rules, group s',
  },
  guideline: {
    nb: 'retningslinje, retningslinjer, retningsliner, prosedyre, prosedyrer, rutine, rutiner, rutinar, regel, regler, reglar, instruks, instrukser, rutinebeskrivelse, mal, maler, styrende dokument, politikk, policy, HMS-håndbok, håndbok, SOP',
    en: 'guideline, guidelines, procedure, procedures, routine, routines, rule, rules, instruction, instructions, template, templates, governing document, policy, handbook, manual, SOP',
  },
  document: {
    nb: 'dokument, dokumenter, dokumentasjon, papirer, referat, rapport, sjekkliste, protokoll, notat, skjema, runderapport, bevis',
    en: 'document, documents, documentation, papers, minutes, report, checklist, records, record, form, forms, paperwork, certificates',
  },
  store: {
    nb: 'lagre, lagres, oppbevare, oppbevares, ta vare på, gjemme, lagring, ligge, journalføre, arkivere, samle, spare på',
    en: 'store, stored, keep, kept, save, saved, hold on to, put away, storage, retain, archived',
  },
  nonconformity: {
    nb: 'avvik, avviket, avvika, HMS-avvik, avviksmelding, avvikssak, avvikssystem, avvikene, meldingen min, melding jeg sendte, RiskManager, avviksbehandling, avviksmeldinger',
    en: 'nonconformity, nonconformities, non-conformity, non conformities, deviation, deviations, deviance, hse report, report i sent, report i filed, RiskManager, hse deviation, nonconformance, my report',
  },
  incident: {
    nb: 'hendelse, hending, hendingar, ulykke, nestenulykke, nesten-ulykke, uhell, uønsket hendelse, tilløp, hendelser, ulykker, uhellet, nestenulukke, ulukke, ulykka, ulykken',
    en: 'incident, incidents, accident, accidents, near miss, near-miss, near misses, near accident, near-accident, mishap, unwanted event, same accident, accident twice',
  },
  learn: {
    nb: 'lære, lærer av, lærdom, erfaring, erfaringer, unngå at, ikke skjer igjen, skjer igjen, gjentar seg, forebygge at, i etterkant, evaluere, læringspunkt',
    en: 'learn, learns, lesson, lessons, experience, experiences, happen again, happens again, avoid repeating, repeat, recur, afterwards, prevent it from happening, same thing twice, takeaways',
  },
  injury: {
    nb: 'skade seg, skadet, skadd, skada, skader, skade, kuttet, kutta seg, brakk, falt, brent seg, brannskade, klemt, klemte, personskade, fallulykke, støt, stikkskade, skader seg, slo seg, skadde, slår seg',
    en: 'injury, injuries, injured, hurt, cut himself, cut herself, broke, fell, burned, burnt, scalded, crushed, electric shock, needle stick, gets hurt, wounded, sprained, cut',
  },
  work: {
    nb: 'jobb, jobben, arbeid, på jobb, arbeidet, arbeidstid',
    en: 'work, job, at work, on the job, working hours, duty',
  },
  pregnant: {
    nb: 'gravid, gravide, graviditet, svanger*, venter barn, ammer, ammende, fosterskade, barn i magen',
    en: 'pregnant, pregnancy, expecting, breastfeeding, expectant, unborn, i am expecting, am expecting',
  },
  climate: {
    nb: 'inneklima, luft, luften, lufta, støy, bråk, lys, belysning, temperatur, kaldt, varmt, trekk, mugg, fukt, ventilasjon',
    en: 'indoor climate, air, stuffy, noise, noisy, light, lighting, temperature, cold, hot, draughty, mould, mold, damp, ventilation',
  },
  plan: { nb: 'plan, planen, planer, avtale, *plan, *planen', en: 'plan, plans, agreement, schedule' },
  overview: {
    nb: 'oversikt, oversikten, holde rede på, følge med på, liste over, vite hvilke, oppdatere, ajour, styr på, kontroll på',
    en: 'overview, track, keeps track, list of, know which, update, up to date, on top of, monitors, keep up with',
  },
  overall: {
    nb: 'overordnet, overordna, øverst, øverste, hele, samlet, totalt, på toppen, til syvende og sist, endelige, totale, ytterste, toppansvar, heile',
    en: 'overall, whole, entire, top, ultimate, ultimately, highest, in total, at the top, final, the very top, buck stops, as a whole',
  },
  university: {
    nb: 'NTNU, universitetet, universitetets, rektor, rektoratet, styret, institusjonen',
    en: 'NTNU, university, rector, board, institution',
  },
  campus: {
    nb: 'campus, campusen, studiested',
    en: 'campus, site',
  },
  across: {
    nb: 'på tvers, felles, fellesareal, flere institutter, flere enheter, flere fakulteter, samordne, samordner, koordinere, koordinerer, alle enhetene, mellom enhetene, berører flere, gjelder flere, brukes av alle, angår flere, fleire institutt, samkjøre, ikke bare oss, flere fakultet',
    en: 'across, common, shared areas, several departments, several units, several faculties, coordinate*, coordinating, all the units, all units, between units, common areas, joint, affects several, concerns several, more than one department, used by everybody, faculties share, cutting across',
  },
  nobody: {
    nb: 'ingen, ingen har, ikke noe, intet, inga, ikke noen, ikkje nokon, uten at noen, ubesatt, vakant, ikke utpekt, ingen som, aldri',
    en: 'nobody, no one, no document, no paper, nothing, noone, none, not anyone, isn t anyone, vacant, no-one, without anyone, never been, never',
  },
  assigned: {
    nb: 'fått oppgaven, gjort ansvarlig, satt til, fått oppgave, oppgaven, oppgaver, tildelt, utpekt, oppnevnt, dokumentert, skrevet ned, står skrevet, skriftlig, navngitt, avklart, delegert, står oppført, nedfelt, satt på, fått jobben, fått ansvaret, peker på, bestemt hvem, formelt, utnevnt, valgt',
    en: 'been given, made responsible, put in charge, given the task, the task, tasks, assigned, appointed, documented, written down, in writing, named, delegated, on paper, job, clarified, been asked, designated, formally, nominated, appointed person',
  },
  deleg: {
    nb: 'deleger*, delegasjon, fullmakt, stillingsbeskrivelse, stillingsinstruks, stillingsomtale, deligere, deligering, sette bort, bortdelegere',
    en: 'delegate, delegated, delegation, delegating, delegates, job description, mandate, authorise, position description, authority to',
  },
  task: {
    nb: 'oppgave, oppgaver, hms-oppgaver, oppgåver, arbeidsoppgaver, plikter, gjøremål',
    en: 'task, tasks, hse tasks, duties, chores, work, assignment, hse duties',
  },
  responsibility: {
    nb: 'ansvar, ansvaret, ansvarsforhold, ansvarsfordeling',
    en: 'responsibility, responsibilities, accountability, accountable',
  },
  written: {
    nb: 'skriftlig, på papir, muntlig, dokumentert, signere, signeres, formalisere, avtalefestes, skrives ned, dokumenteres',
    en: 'in writing, written, on paper, verbally, orally, documented, sign, signed, formal, formalise, word of mouth',
  },
  committee: {
    nb: 'utvalg, utvalget, komité, komiteen, organ, råd',
    en: 'committee, committees, body, council',
  },
  deadline: { nb: 'frist, frister, fristen, tidsfrist', en: 'deadline, deadlines, due date' },
  measure: { nb: 'tiltak, tiltakene, tiltaka', en: 'measures, measure, actions' },
  goal: {
    nb: 'mål, målet, målene, målsetting, målsettinger, måltall, delmål, måla',
    en: 'goal, goals, target, targets, objective, objectives, aim, aims',
  },
  bht: {
    nb: 'bedriftshelsetjeneste, BHT, bedriftshelseteneste, bedriftshelsa, bedriftslege, bedriftshelsen',
    en: 'occupational health, occupational health service, BHT, OHS, company doctor, health service',
  },
  committeeMeeting: {
    nb: 'møte, medlem, medlemmer, sitter i, sakliste, referat, leder, utvalg, vedtak',
    en: 'meeting, member, members, sits on, agenda, minutes, chair, chairs, committee',
  },
  board: {
    nb: 'styret, universitetsstyret, styremøte, NTNU-styret',
    en: 'board, the board, university board',
  },
  yearly: {
    nb: 'årlig, hvert år, årets, år, årsskiftet, neste år, en gang i året',
    en: 'annual, annually, yearly, every year, year s, once a year, next year',
  },
  figures: {
    nb: 'tall, tallene, statistikk, nøkkeltall, indikator, telle, avvikstall, skadetall, fraværstall, avvikstallene, skadetallene, tallene for',
    en: 'figures, numbers, statistics, stats, indicator, count, kpi, counts',
  },
  shared: {
    nb: 'dele, deler, delte, delt, felles, samme lokaler, sammen med, i samme bygg, andre virksomheter, annen virksomhet, flere virksomheter, flere arbeidsgivere, leietaker, samarbeidspartner, nabobedrift, oppstartsbedrift, bedrift, samlokalisert',
    en: 'share, shared, shares, sharing, same premises, together with, other undertakings, other company, another company, several employers, start-up, startup, company, companies, partner, neighbouring firm, joint lab, jointly',
  },
  otherUndertaking: {
    nb: 'SINTEF, St. Olavs, sykehus, sykehuset, st olav, helseforetak, hovedbedrift, NGU, NINA, equinor, virksomhet, virksomheter, bedrift, bedrifter, firma, oppstartsbedrift',
    en: 'SINTEF, St. Olavs, hospital, st olav, main undertaking, main employer, equinor, other companies, another company, company, firm, undertaking, undertakings, start-up, startup, spin-off',
  },
  agreement: { nb: 'avtale, avtaler, avtalen, kontrakt', en: 'agreement, agreements, contract' },
  environmental: {
    nb: 'miljø, miljøkrav, miljøvennlig, grønn, grønne, bærekraft*, klima*, miljøhensyn, miljømerket, klimaavtrykk, miljøkriterier, miljømessig',
    en: 'environmental, environment, eco-friendly, green, sustainable, sustainability, climate, ecolabel, carbon footprint, greener',
  },
  buying: {
    nb: 'innkjøp, innkjøpe, anskaffelse, anskaffelser, anskaffe, anbud, anbudskonkurranse, tilbud, rammeavtale, leverandør, leverandører, kjøpe, kjøper, kjøp, bestille, anbudsdokument, innkjøper, konkurranse, konkurransegrunnlag',
    en: 'procurement, procure, purchase, purchasing, tender, tenders, quotation, quote, framework agreement, supplier, suppliers, buy, buying, vendor, order, bids',
  },
  move: {
    nb: 'flytte, flytter, flytting, flyttes, flyttingen, flytteprosess, samlokalisere, samlokalisering, innflytting, flytteprosjekt, flyttet, flytta',
    en: 'move, moving, moved, relocate, relocation, relocating, co-location, colocation, co-locating, moving in',
  },
  smell: { nb: 'lukt, lukte, lukter, stinke, stank', en: 'smell, smells, stink, stinks, odour, odor' },
  threat: {
    nb: 'trussel, trusler, truet, truende, vold, terror, skyting, bombetrussel',
    en: 'threat, threats, threatened, violence, terror, shooting, bomb',
  },
  guest: {
    nb: 'gjest, gjester, gjesteforsker, gjesteforelesar, besøkende, emeritus, emeriti, innleid, innleide, konsulent, frivillig, ekstern, eksterne, vikar, oppdragstaker',
    en: 'guest, guests, visitor, visitors, visiting, emeritus, emeriti, hired-in, contractor, contractors, consultant, volunteer, volunteers, external, externals, freelancer, adjunct, temp',
  },
  employer: {
    nb: 'arbeidsgiver, arbeidsgiveransvar, ansatt hos, kontrakt, lønn, lønnet',
    en: 'employer, employed, contract, payroll, salary, paid by',
  },
  workout: {
    nb: 'trene, trening, trim, gym, idrett, mosjon',
    en: 'exercise, work out, workout, gym, sports, train',
  },
  hour: {
    nb: 'time, timer, timen, arbeidstid, arbeidstida, arbeidstiden, jobbtid, lunsj',
    en: 'hour, hours, working hours, work time, office hours, lunch',
  },
  travelling: {
    nb: 'reise, reiser, reisene, fly, flyr, flyreise, flyreiser, tjenestereise',
    en: 'travel, travels, trips, flights, flight, fly, flying, trip',
  },
  archive: {
    nb: 'arkiv*, arkivere, journalføre',
    en: 'archive, archives, archiving, archived',
  },
  severity: {
    nb: 'hvor alvorlig, kor alvorlig, graden av alvor, grad av alvor, alvorleg grad, alvorlighet*, alvorsgrad*, alvorleik*',
    en: 'severity, how serious, how severe, seriousness, how critical, how serious i marked',
  },
  between: {
    nb: 'både, begge, mellom, flere, alle, hele campus, hele studiestedet',
    en: 'both, between, several, all, everybody, everyone, affecting, whole campus, entire campus',
  },
  nameWord: {
    nb: 'navn, navnet, namn, identitet, fullt navn',
    en: 'name, names, identity',
  },
  deputyRole: {
    nb: 'verneombud, hovedverneombud, campusverneombud, vernelinje, vernelinja, verneombudslinje, varaverneombud',
    en: 'safety deputy, safety deputies, safety rep, safety representative, safety delegate, senior safety representative, campus safety deputy',
  },
  placement: {
    nb: 'praksis, utplassert, hospitere',
    en: 'placement, internship, practice, practicum',
  },
  fireInspection: {
    nb: 'branntilsyn, branntilsynet, brannvesenets tilsyn, tilsyn fra brannvesenet, brannvesenet var, brannsyn',
    en: 'fire inspection, fire inspections, inspection by the fire, fire authorities, fire brigade s inspection, fire service inspection',
  },
  permission: {
    nb: 'lov til, har lov, lov å, får lov, rett til',
    en: 'allowed to, permitted to, may, authority to, entitled',
  },
  healthCheck: {
    nb: 'hørselskontroll, helsekontroll, hørselstest, helseundersøkelse, helsesjekk',
    en: 'hearing test, health check, health examination, medical examination, hearing check',
  },
  money: {
    nb: 'sette av penger, setter av penger, sette av midler, setter av midler, bevilge, bevilger, budsjett, HMS-budsjett, penger til, midler til, finansiere, penger igjen',
    en: 'set aside money, sets aside, funding for, money for, budget, budgets, allocate money, allocates money, fund the, finances, money left',
  },
  danger: {
    nb: 'brann, brenner, ulykke, ulukke, skadd, skadet, skada, besvimer, faller om, akutt, nød, gass, gasslekkasje, eksplosjon, alvorlig, farlig, livsfarlig, natt, natta, helg, hjertestans, blør, røyk, ulykken, ulykka, noe skjer, krise, evakuere, puste, trussel, innbrudd',
    en: 'fire, catches fire, accident, injured, hurt, faints, collapses, urgent, emergency, gas leak, explosion, serious, dangerous, at night, weekend, cardiac, bleeding, smoke, something happens, crisis, evacuate, breathing, threat, intruder, goes wrong, spill, leak',
  },
  privateData: {
    nb: 'personopplysninger, helseopplysninger, helseinformasjon, personnummer, diagnose, sensitive, private, navn, navnet, identitet',
    en: 'personal data, personal information, health information, private, sensitive, diagnosis, identity, names, name',
  },
  roomCard: {
    nb: 'romkort, romkortet, dørskilt',
    en: 'room card, room cards',
  },
} as const satisfies Readonly<Record<string, Terms>>;

export type ConceptId = keyof typeof concepts;
