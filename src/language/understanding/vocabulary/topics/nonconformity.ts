import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** Nonconformities from report to learning. */
export const nonconformityTopics = {
  'nonconformity-report': {
    sure: {
      nb: 'hvem skal melde, hvem melder avvik, hvem må melde, hvor melder jeg, hvor melder vi, meldeplikt, plikt til å melde, hvem kan melde, hvem har plikt til å melde, hvor skal jeg melde, hvor rapporterer jeg, melde avvik, melder avvik, meldes avvik, skrive avvik, føre avvik, melde fra om avvik, avvik meldes, hvem som skal melde, hvor meldes, melde hms-avvik, skriver avvik, registrere avvik, rapportere avvik, melder avviket, melde avviket, kven melder, kven skal melde, melde inn avvik, legger inn avvik, skrive avviket, melde nestenulykke',
      en: 'who should report, who must report, who has to report, who is supposed to report, duty to report, obliged to report, where do i report, where do we report, reporting a nonconformity, report a nonconformity, report nonconformities, reporting nonconformities, report an incident, report a deviation, report near misses, report a near miss, file a nonconformity, who writes the report, report accidents, reporting an incident, reporting duty, reporting near misses, report deviations, file deviations, report incidents, where should i report',
    },
    names: {
      nb: 'innmelder, avviksmelding, innmelding, melder, melder inn',
      en: 'reporter, reporting, report it',
    },
    situations: [
      [4.6, 'report', 'must'],

      [5.4, 'report', 'nonconformity'],
      [5, 'report', 'incident'],
      [6, 'report', 'incident', 'must'],
      [6.2, 'report', 'nonconformity', 'must'],
      [5, 'report', 'injury', 'must'],
      [3, 'incident'],
    ],
  },
  'nonconformity-handling': {
    names: {
      nb: 'avvik, avvikene, avviket, saksbehandler, avvikssak, lukke saken, RiskManager, avvikssaker, behandler, behandle avvik, behandler avvik, lukke avvik, lukker avvik, følge opp avvik, følger opp avvik, avviksbehandling, avviksbehandler, saksbehandle avvik, avvikshåndtering, oppfølging av avvik, håndtere avvik, håndterer avvik, lukking av avvik, tar avvikene, behandle avviket, lukke avviket, avviket mitt, følge opp avviket, saksbehandler på avvik, saksbehandler for avvik, får avvikene, mottar avvikene, avviksoppfølging, ansvarlig for avvik, avvik som er meldt, behandler avviket, avvik vi har meldt, avviket jeg meldte, avviket ditt, avviksaken, saksbehandler avviket, lukker avviket, behandlar avvik, følgjer opp avvik',
      en: 'nonconformity, nonconformities, deviations, deviation, case handler, RiskManager, nonconformance, handler, handle a nonconformity, handles nonconformities, handling nonconformities, close nonconformities, closes nonconformities, close a nonconformity, follow up nonconformities, follows up nonconformities, follow-up of nonconformities, nonconformity handling, nonconformity handler, my nonconformity, the nonconformity i reported, the report i filed, processes nonconformities, deal with nonconformities, deals with nonconformities, my report, handling of nonconformities, handles deviations, closes deviations, follow up on nonconformities, nonconformity i filed, nonconformity case, my incident report, deviation i reported',
    },
    situations: [
      [7, 'handle', 'report', 'nonconformity'],

      [6.8, 'handle', 'nonconformity'],
      [4.8, 'handle', 'incident'],
      [4.8, 'handle', 'report'],
    ],
  },
  'severity-setting': {
    sure: {
      nb: 'alvorsgrad, alvorsgraden, sette grad, alvorleg eit avvik, kategorisere avvik, klassifisere avvik, gradere, gradering, alvorleghetsgrad, kor alvorleg, alvorleggrad, rødt eller gult, risikograd på avvik',
      en: 'severity level, grade of seriousness, classify the nonconformity, categorise the nonconformity, seriousness, grades the incident, rate the incident, rates the incident, classifies incidents, criticality, grade nonconformities, serious or less serious, critical or less serious, level of seriousness, categorise nonconformities, classify nonconformities',
    },
    names: {
      nb: 'kategorisere, klassifisere, kritisk, mindre alvorlig, svært alvorlig',
      en: 'classify, categorise, grading, less serious, very serious, classification',
    },
    situations: [
      [7.8, 'severity'],
      [6.6, 'serious', 'nonconformity', 'must'],
    ],
  },
  'building-nonconformity': {
    sure: {
      nb: 'bygningsavvik, byggavvik, byggeavvik, alvorlig avvik i bygg, alvorlig avvik på bygg, bygningsmessig, bygningsmessige, asbest, takras, rasfare, konstruksjonsfeil, alvorlige feil på bygget, alvorlig feil på bygg, alvorlige byggfeil, bygningsteknisk, byggetekniske, alvorlig byggefeil, alvorlige avvik i bygningen, bygningstekniske, feil på bygget, farlige feil, farlig feil på, løse fasadeplater, murpuss, faller ned fra taket, fasaden',
      en: 'building nonconformity, building nonconformities, serious building, nonconformity in a building, structural fault, structural defect, structural damage, asbestos, serious fault in the building, serious defect in the building, building defect, building defects, serious nonconformities in buildings, construction fault, building fault, building faults, fault in the building, faults in the building, serious faults, falling plaster, about to come off, facade',
    },
    names: {
      nb: 'byggfeil, sprekk i, sprekker i veggen, bærekonstruksjon',
      en: 'roof is coming down, ceiling is coming down, cracks in the wall, crumbling',
    },
    situations: [
      [7.2, 'serious', 'building', 'broken'],

      [6.4, 'serious', 'building'],
      [5.6, 'nonconformity', 'building'],
      [6.8, 'serious', 'building', 'nonconformity'],
      [3.4, 'building', 'broken'],
    ],
  },
  'material-damage': {
    sure: {
      nb: 'materiell skade, materielle skader, skade på ting, skader på ting, skade på utstyr, skade på bygg, skader på bygg, skade på møbler, vaktmester, vaktmesteren, e-vaktmester, e-caretaker, lyspære, lyspæren, knust rute, ødelagt lampe, ødelagt dør, dørhåndtak, vaktmeisteren, materialskade, drypper fra krana, kranen drypper, vasken er tett, tett vask, tett do, håndverker til å, knust vindu, skade på inventar, skifte pære, bytte pære, skifter pære, bytter pære, lyset virker ikke, pære',
      en: 'material damage, damage to things, damage to equipment, damage to the building, damage to furniture, caretaker, janitor, e-caretaker, light bulb, broken window, broken lamp, broken door, dripping tap, leaking tap, door handle, damage to property, handyman, property damage, blocked sink, clogged sink, broken chair, broken lock, leaky tap, blocked toilet, smashed window, change the bulb, changes the bulb, replace the bulb',
    },
    names: {
      nb: 'reparere, reparasjon, reparerer, ødelagt, knust, lekkasje, i stykker, fikse, fikser, istykker, utbedre, utbedring, hærverk, lekker, vannlekkasje, røket, reparert, fiksa, fikset, drypper',
      en: 'repair, repairs, repaired, broken, fix, fixes, fixing, leak, leaking, leaks, mend, mends, damage, damaged, vandalism, replaced, fixed, water leak, out of order',
    },
    situations: [
      [6, 'broken', 'fixture'],
      [3, 'fixture'],
    ],
  },
  'personal-injury': {
    sure: {
      nb: 'personskade, personskader, yrkesskade, yrkesskader, yrkesskadd, yrkessykdom, skademelding, skademeldingen, skademelding til NAV, arbeidsulykke, yrkesskadeforsikring, arbeidsskade, skader seg på jobb, skadet seg på jobb, skadd på jobb, arbeidsulukke, skadde seg på jobb, yrkessjukdom, yrkesskademelding, skada seg på jobben, skadet på jobb, brudd på jobb, melde til NAV, meldes til NAV',
      en: 'personal injury, personal injuries, occupational injury, occupational injuries, work injury, occupational disease, injury notice, injury notice to NAV, workplace injury, injured at work, hurt at work, hurts himself, hurts herself, work accident, industrial injury, occupational illness, injury report, accident at work, hurt themselves, injures, injury at work, workers compensation, injured on the job, injury claim',
    },
    names: {
      nb: 'NAV, kuttet seg, skar seg, brakk, brakk armen, brant seg, brent seg, falt ned, skadet, skadd, ulykke på jobb, sprøytespiss, stukket seg, skada seg, skadde seg, fikk syre, slo hodet, klemte fingeren, klemte, fikk støt, brakk foten, falt i trappa, snublet, forsikring, skade, gjenge av',
      en: 'NAV, injured, injury, injuries, cut himself, cut herself, broke his, broke her, broke my, fell off, fell down, burned himself, burned herself, burnt her, burnt his, hurt his, hurt her, hurt my, got hurt, gets hurt, sprained, insurance, needle stick, needlestick, pricked, hit his head, got an electric shock, scalded, tripped, lost a finger',
    },
    situations: [
      [5.4, 'injury', 'work'],
      [4.2, 'injury'],
      [5, 'injury', 'staff'],
    ],
  },
  'personal-data': {
    sure: {
      nb: 'personopplysninger, personopplysningar, personvern, GDPR, personvernombud, sensitive opplysninger, helseopplysninger, navn i avvik, anonymisere, anonymiserer, taushetsplikt, navn på den skadde, personnummer, fødselsnummer, personsensitiv, personsensitive, navngitte, personopplysningene, sensitiv informasjon, navnet på den skadde, identifiserer, navngitt person, private opplysninger',
      en: 'personal data, personal information, privacy, GDPR, sensitive information, sensitive data, health information, names in nonconformities, names in the report, anonymise, anonymize, anonymised, data protection, personally identifiable, identifies a person, name of the injured, identity number, people s names, named person, sensitive details, somebody s name, someone s name, private information, private health',
    },
    names: {
      nb: 'sensitivt, sensitiv, anonym, diagnose, sensitiv informasjon, anonymisering, konfidensiell',
      en: 'sensitive, anonymous, identifiable, diagnosis, confidential, confidentiality',
    },
    situations: [
      [8, 'privateData', 'nonconformity'],

      [6.6, 'nameWord', 'report'],

      [6, 'nonconformity', 'nameWord'],
      [6, 'nonconformity', 'report', '@person'],
    ],
  },
  learning: {
    sure: {
      nb: 'lære av hendelser, lærer av hendelser, lærer av hendelsene, lære av ulykker, lære av avvik, lærer av avvik, lærdom, erfaringsdeling, erfaringsoverføring, dele erfaringer, deler erfaringer, deler erfaringene, énsider, ensider, one-pager, ikke skjer igjen, ikkje skjer igjen, skjer igjen, skje igjen, læringspunkter, læring etter, læring av, læring fra, lærer noe av, lærer av feil, lære av feil, lærdommen, deling av erfaring, i etterkant av ulykken, lære av ulykka, læringsark, forhindre gjentakelse, unngå gjentakelse, lærer av ulykker, erfaringer fra hendelser, får vite hva som gikk galt, hva som gikk galt, lærte vi, ikke gjentar seg, aldri skjer igjen',
      en: 'lessons learned, lessons learnt, learn from, learns from, learning from, lesson from, share experience, shares experience, share experiences, sharing experience, one-pager, one pager, one-pagers, happen again, happens again, happening again, take away from incidents, experience sharing, lessons from, lesson learned, prevent a repeat, does not repeat itself, doesn t repeat, spreads the lessons, share lessons, learnings, what went wrong, what we learned from, does not happen twice, same accident, doesn t happen again, never happens again',
    },
    names: {
      nb: 'erfaring, erfaringer, erfaringene, læring',
      en: 'lessons, experiences, lesson',
    },
    hints: { nb: 'lære, lærer', en: 'learn, learned' },
    situations: [
      [6.2, 'learn', 'incident'],
      [6.2, 'learn', 'nonconformity'],
      [7, 'sharing', 'incident'],
      [5.6, 'learn', 'sharing'],
    ],
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
