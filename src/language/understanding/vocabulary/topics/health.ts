import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** The occupational health service and what it helps with. */
export const healthTopics = {
  bht: {
    names: {
      nb: 'bedriftshelsetjeneste, bedriftshelsetjenesten, bedriftshelsetjenesta, bedriftshelseteneste, bedriftshelsetenesta, BHT, bedriftslege, bedriftslegen, bedriftssykepleier, bedriftssjukepleiar, Stamina Helse, HMS-helsetjeneste, bedriftshelsen, bedriftshelsa, bedriftssykepleieren',
      en: 'occupational health service, occupational health services, occupational health, BHT, OHS, company doctor, occupational nurse, company nurse, Stamina Helse, occupational physician, company health service, occupational doctor, corporate health service, workplace health service',
    },
  },
  'bht-plan': {
    sure: {
      nb: 'samarbeidsplan, samarbeidsplanen, samarbeidsplan med BHT, samarbeidsplan med bedriftshelsetjenesten, BHT-plan, bht-planen, årsplan med bedriftshelsetjenesten, avtale med bedriftshelsetjenesten, samarbeidsplanar, planen med BHT, plan for bruk av BHT, handlingsplan for bedriftshelsetjenesten, planen for samarbeidet med bedriftshelse*',
      en: 'cooperation plan, co-operation plan, collaboration plan, BHT plan, plan with the occupational health, plan for the occupational health, occupational health plan, plan for cooperation with the occupational, plan with BHT, annual plan with occupational health, cooperation agreement with the occupational health',
    },
    names: { nb: 'samarbeid med bedriftshelsetjenesten', en: 'cooperation with the occupational health' },
    situations: [
      [7.6, 'bht', 'plan'],
      [7, 'bht', 'agreement'],
    ],
  },
  ergonomics: {
    sure: {
      nb: 'ergonomi, ergonomisk, ergonomiske, kontorstol, kontorstolen, kontorpult, hev-senk, heve-senke-pult, hev og senk, hev/senk, heve-senkebord, hevesenkebord, skjermbriller, databriller, terminalbriller, sittestilling, arbeidsstilling, arbeidsstillinger, musearm, bedriftsfysioterapeut, bedriftsfysioterapeuten, arbeidsplassvurdering, arbeidsplassutstyr, vond rygg, vondt i ryggen, vondt i nakken, nakkesmerter, ryggsmerter, nakke og skuldre, vondt i skuldrene, rullemus, heve- og senkepult, heve- og senkebord, ståpult, arbeidsplasstilpasning, vond nakke, belastningsskade, ryggvondt, tastatur, håndledd, fysioterapeut, vondt i skulder, tunge løft, belastningsskader, kontorplassen min, løfteteknikk, hevbar, brilletilskudd, vond skulder, ryggen, nakken, hevpult, stoler som, god stol, skrivebordsstol',
      en: 'ergonomic, ergonomics, office chair, desk chair, sit-stand desk, standing desk, height-adjustable, height adjustable desk, computer glasses, screen glasses, monitor glasses, posture, workstation, workstation assessment, back pain, neck pain, shoulder pain, sore back, sore neck, bad back, physiotherapist, occupational physiotherapist, RSI, repetitive strain, mouse arm, wrist pain, backache, my back hurts, my neck hurts, keyboard, ergonomic mouse, desk setup, desk assessment, heavy lifting, adjustable desk, aching shoulders, sore wrists, display glasses, aching back, aching neck, sore shoulder, desk height, sore shoulders, carpal tunnel, raised desk, desk adjusted, sitting position',
    },
    names: {
      nb: 'stol, stolen, pult, pulten, skjerm, skjermen, briller, datamus, nakke, rygg, skulder',
      en: 'chair, desk, screen, monitor, glasses, neck, back hurts, shoulders, mouse, second screen, lifting',
    },
  },
  'indoor-climate-noise': {
    sure: {
      nb: 'inneklima, inneklimaet, inneklimaproblemer, luftkvalitet, luftkvaliteten, dårlig luft, dårleg luft, mugg, muggsopp, muggen, fukt, fuktskade, støy, støyen, støynivå, bråk, bråket, belysning, tørr luft, innelufta, inneluft, trekk fra vinduet, kaldt på kontoret, varmt på kontoret, for kaldt, for varmt, altfor varmt, altfor kaldt, temperaturen, tung luft, hodepine av lufta, støymåling, bråkete, iskaldt, kokvarmt, radon, fuktig, dårlig lys, for mørkt, luft på kontoret, luftinga, akustikk, støyer, romtemperatur, flimrer, steikende varmt, trekker fra',
      en: 'indoor climate, indoor air, indoor environment, air quality, bad air, stuffy, mould, mouldy, mold, moldy, damp, dampness, noise, noisy, noise level, noise levels, too cold, too hot, too warm, freezing, draughty, drafty, dry air, lighting, poor light, headache from the air, temperature in the office, humidity, radon, musty, too loud, loud, sound level, acoustics, poor ventilation, freezing cold, boiling hot, noise measurement, flickering light, flickering lights, room temperature, indoor temperature, too dark',
    },
    names: {
      nb: 'luft, luften, lufta, ventilasjon, ventilasjonen, ventilasjonsanlegget, temperatur, lyd, lys, lukt, lukter, lyset, kaldt, varmt',
      en: 'ventilation, air, temperature, sound, light, smell, smells, odour, cold, hot, lights, warm',
    },
    situations: [
      [4.4, 'climate', 'measuring'],
      [4.4, 'smell'],
    ],
  },
  exposure: {
    sure: {
      nb: 'eksponer*, eksponering, eksponert, eksponeringsregister, eksponeringsmåling, eksponeringsmålinger, gravid, gravide, graviditet, svangerskap, svanger, ammer, ammende, yrkeshygieniker, yrkeshygienikeren, yrkeshygiene, grenseverdi, grenseverdier, tiltaksverdi, puster inn, innånding, innåndet, helseskadelige stoffer, måle luften for, måling av kjemikalier, kreftfremkallende, venter barn, kjemisk eksponering, eksponeringsregisteret, yrkeshygienisk, måle løsemidler, luftmålinger, reproduksjonsskadelig, måling av løsemidler, fosterskadelig',
      en: 'exposure, exposures, exposed, exposed to, exposure register, exposure measurement, exposure measurements, pregnant, pregnancy, pregnancies, breastfeeding, breast-feeding, occupational hygienist, occupational hygiene, limit value, limit values, threshold limit, inhale, inhaled, inhaling, breathing in, breathe in, fumes, vapours, vapors, chemical exposure, expecting a baby, carcinogen, carcinogenic, industrial hygienist, air sampling, occupational exposure limit, harmful to the foetus, expectant mother, expecting mothers, reproductive toxicity',
    },
    names: { nb: 'damper, luftprøver, målinger', en: 'measurements, air samples, hygienist' },
    situations: [
      [7.4, 'pregnant'],

      [6.4, 'chemical', 'measuring'],
      [8, 'pregnant', 'chemical'],
      [7.6, 'pregnant', 'lab'],
      [7.6, 'pregnant', 'radiation'],
    ],
  },
  ppe: {
    sure: {
      nb: 'verneutstyr, verneutstyret, personlig verneutstyr, vernebriller, vernebrille, vernesko, hansker, hanskene, hanske, hjelm, hjelmer, åndedrettsvern, støvmaske, masker, maske, hørselsvern, ørepropper, øreklokker, labfrakk, labfrakker, labfrakken, visir, vernehansker, gassmaske, vernehjelm, kjemikaliehansker, øyevern, frakker, fallsele, fallsikring, refleksvest, vernedress, verneklær, arbeidsklær, vernetøy, sikkerhetsbriller, sikkerheitsutstyr, sikkerhetsbriller, sveisemaske, forkle, halvmaske, redningsvest, laserbriller, overlevelsesdrakt, briller på laben, stålsko',
      en: 'protective equipment, personal protective equipment, PPE, goggles, safety glasses, protective glasses, gloves, glove, helmet, helmets, hard hat, hard hats, safety shoes, safety boots, respirator, respirators, dust mask, mask, masks, hearing protection, ear plugs, earplugs, ear muffs, earmuffs, lab coat, lab coats, face shield, visor, eye protection, safety harness, fall arrest, hi-vis, protective clothing, work clothes, welding mask, safety gear, protective gear, laser goggles, life jacket, life jackets, survival suit, apron, face shields, ear defenders, chemical gloves',
    },
    names: { nb: 'briller, støvler', en: 'boots, safety equipment' },
  },
  'health-checks': {
    sure: {
      nb: 'helseundersøkelse, helseundersøkelser, helseundersøking, helsekontroll, helsekontroller, helsesjekk, vaksine, vaksiner, vaksinere, vaksinering, vaksinasjon, hepatitt, hepatittvaksine, lungefunksjon, lungefunksjonstest, hørselstest, legesjekk, legeundersøkelse, stivkrampe, influensavaksine, helsetest, audiometri, hørselsprøve, hørselskontroll, synstest, tuberkulosetest, tuberkulose, spirometri, målrettet helse*, vaksinen, nattarbeid helse*, helseattest, dykkerlege, dykkerattest, vaksinert, medisinsk undersøkelse, helsesjekken, sjekk av hørsel, dykkersertifikat, helsesertifikat, legeattest, medisinsk attest, tropemedisin',
      en: 'health check, health checks, health examination, health examinations, medical examination, medical examinations, medical check, medical check-up, health screening, health surveillance, vaccin*, vaccination, vaccinations, vaccine, vaccines, hepatitis, hearing test, hearing tests, lung function, lung function test, eye test, flu shot, tetanus, jab, jabs, check-up, checkup, health test, audiometry, tuberculosis, spirometry, medical exam, medicals, fit for work examination, immunis*, immuniz*, health certificate, medical tests, vision test, medical certificate, certificate of fitness, fitness certificate, travel vaccines',
    },
    names: {
      nb: 'undersøkelse hos lege, lege, blodprøve, blodprøver, sprøyte mot',
      en: 'doctor, physical exam, shots, blood test, booster',
    },
    situations: [[7.4, 'healthCheck']],
  },
  'substance-use': {
    sure: {
      nb: 'rusproblem*, rusproblem, rus, rusa, ruset, rusmiddel, rusmidler, alkohol, alkoholproblem, alkoholproblemer, drikkeproblem, fyll, fyllesyk, beruset, full på jobb, drikker, avhengig*, avhengighet, AKAN, narkotika, pillemisbruk, rusmisbruk, dop, spilleavhengig, stinker alkohol, rusavhengig, rusmisbruker, bakrus, spillavhengighet, promille, lukter alkohol, lukter øl, rusomsorg, ruspolitikk, rusing, lukter sprit',
      en: 'alcohol, alcoholic, alcoholism, drug, drugs, drug problem, drug use, substance use, substance abuse, drunk, drinking, drinks at work, drinking problem, addict, addicted, addiction, intoxicated, intoxication, smells of alcohol, hungover, hangover, gambling, AKAN, under the influence, misuse of pills, pills, narcotics, drink problem, smelled of alcohol, smelling of alcohol, dependency, substance misuse, smells of booze, booze, smell of alcohol',
    },
    names: { nb: 'pils, øl, misbruk, drikk, drukket, tabletter', en: 'beer' },
  },
  parking: {
    sure: {
      nb: 'parkering, parkere, parkeringsplass, nærparkering, HC-parkering, HC-plass, p-plass, parkeringstillatelse, handikapparkering, parkeringsplasser, parkeringsbevis, parkeringskort, parkeringsløyve, parkeringssøknad, parkeringa, helseparkering, parkeringen, handikapplass, invalideparkering',
      en: 'parking, park my car, parking space, parking permit, parking spot, disabled parking, park close, parking place, parking application, car park, health parking, park near, park by, park next to, park nearby',
    },
    names: { nb: 'bil nær, bilen', en: 'park, car close' },
  },
  'exercise-hour': {
    sure: {
      nb: 'trening i arbeidstid, trening i arbeidstida, trening i arbeidstiden, trene i arbeidstida, trene i arbeidstiden, trene i arbeidstid, treningstime, treningstimen, trimtime, trim i arbeidstida, trim i arbeidstiden, fysisk aktivitet, én time trening, time trening, trening på jobb, trene på jobb, trimtimen, idrett i arbeidstiden, felles trening, fellestrening, trim på jobb, bedriftstrening, trene i jobbtida, treningstilbud, treningstilbudet, mosjon, trim, aktivitet i arbeidstida, svømming i arbeidstiden, yoga i arbeidstiden, trening for ansatte, trene ein time, timen med trening, treningssenter',
      en: 'exercise in working hours, exercise during working hours, exercise hour, workout, work out, work out during, physical activity, one hour of exercise, gym, gym during, exercise at work, training hour, exercise during work, workouts, fitness, group exercise, exercise offer, staff exercise, work-out, yoga, exercise time',
    },
    names: { nb: 'gym, idrett, trening, trene, trener', en: 'sports, sport, exercise, exercising' },
    situations: [
      [6, 'workout', 'work'],
      [6, 'workout', 'hour'],
    ],
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
