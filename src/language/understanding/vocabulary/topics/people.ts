import type { ConceptId } from '../concepts.ts';
import type { TopicVocabulary } from '../shape.ts';

/** Safety deputies, the psychosocial side, and who counts as an employee. */
export const peopleTopics = {
  'safety-deputies': {
    names: {
      nb: 'verneombud, verneombudet, verneombod, hovedverneombud, hovudverneombod, lokalt hovedverneombud, stedlig hovedverneombud, campusverneombud, vernelinje, vernelinja, vernelinjen, verneombudslinjen, =VO, =HVO, =LHVO, =SLHVO, varaverneombud, vara for verneombudet, verneombudsområde, verneområde, vernetjeneste, vernetjenesten, HVO, LHVO, SLHVO, verneombuda, valg av verneombud, velge verneombud, velges verneombud',
      en: 'safety deputy, safety deputies, safety rep, safety reps, safety representative, safety representatives, safety delegate, senior safety representative, local senior safety representative, site senior safety representative, campus safety deputy, safety deputy line, =VO, =HVO, =LHVO, =SLHVO, HVO, LHVO, SLHVO, deputy safety representative, senior safety rep, employee safety representative, verneombud, chief safety representative, head safety representative, union safety rep, elected safety',
    },
    hints: { nb: 'ansattes representant i HMS', en: 'employees voice in HSE' },
    situations: [[5.6, 'deputyRole']],
  },
  psychosocial: {
    sure: {
      nb: 'psykososial*, psykososialt arbeidsmiljø, arbeidsbelastning, arbeidsbelastninga, arbeidsbelastningen, arbeidsmengde, arbeidspress, utbrent, utbrenthet, mistrives, mistrivsel, vantrivsel, tidspress, stressnivå, trivsel, trivselen, psykisk helse, sliten av jobben, overbelastet, overbelastning, overarbeidet, mentalt helse, jobbstress, ensomhet, går på veggen, gå på veggen, for mye å gjøre, alt for mye å gjøre, altfor mye å gjøre, mye overtid, sosialt miljø, psykiske arbeidsmiljøet, overarbeidd, møta veggen, møtt veggen, arbeidspresset, stressa, alt for mye, mye å gjøre, rekker ikke, overveldet',
      en: 'psychosocial, workload, workloads, burnout, burn-out, burned out, burnt out, wellbeing, well-being, overworked, work pressure, time pressure, mental health, stress, stressed, overload, overloaded, work-related stress, job satisfaction, morale, isolation at work, loneliness, too much work, long hours, exhausted, exhaustion, work life balance, work-life balance, overwhelmed, social environment, too much to do, far too much, so much to do, swamped, can t keep up',
    },
    names: {
      nb: 'stress, stresset, ensom, isolert, overtid, belastning, belastninga, press, sliten, slitne, trives, dårlig arbeidsmiljø, motivasjon, miljøet i gruppa, psykisk, utslitt, kjedelig stemning, stemning',
      en: 'pressure, overtime, lonely, isolated, tired, motivation, atmosphere, strain, low spirits, unhappy at work, mood, mental',
    },
    situations: [[3, 'workEnvironment']],
  },
  conflict: {
    sure: {
      nb: 'konflikt, konflikter, konflikten, konfliktar, mobb*, mobbing, mobbes, mobbet, mobba, trakasser*, trakassering, krangel, krangler, kranglar, kranglet, baksnakk*, utfrysing, utfryst, utestenging, uakseptabel oppførsel, uakseptabel adferd, uakseptabel atferd, utilbørlig, kjefter, kjeftet, kjefting, kjeft, skriker til, hets, hetses, hetsing, personkonflikt, samarbeidsproblemer, samarbeidsproblem, snakker ikke sammen, upassende oppførsel, ufin, frekk, uvennskap, diskriminer*, diskriminering, hersketeknikker, hersketeknikk, krenket, krenke, krenkende, krenkelse, slenger dritt, ryker uklar, uvenner, fryser ut, fryses ut, kranglete, roper til, utskjelling, skjelt ut, skjeller ut, nedsettende, mobbesak, latterliggjøre, latterliggjort, samarbeider ikke, vil ikke jobbe sammen, kaller meg, stygge ting, ydmyk*, ekkel mot meg, roper, slemme, er slem, behandler meg dårlig',
      en: 'conflict, conflicts, bully, bullying, bullied, bullies, harass, harassment, harassed, harassing, quarrel, quarrels, quarrelling, dispute, feud, unacceptable conduct, unacceptable behaviour, unacceptable behavior, bad behaviour, rude, rudeness, shouts at, shouting at, yells at, yelling, victimisation, victimised, victimization, ostracised, ostracized, frozen out, freeze out, gossip, insult, insults, insulted, discriminat*, do not speak to each other, don t speak to each other, not on speaking terms, fall out, fallen out, falling out, toxic colleague, picked on, humiliated, humiliates, humiliating, belittles, belittled, abusive, toxic behaviour, mean to, inappropriate behaviour, at each other s throats, mobbing, arguing, argue, refuse to work together, refuses to work together, work together, not get along, don t get along, calls me names, nasty, cruel, treats me badly, treated me badly, intimidat*, in front of others',
    },
    names: {
      nb: 'adferd, atferd, oppførsel, strid, uenighet mellom, dårlig stemning mellom, samarbeidsklima, åtferd, samarbeidet mellom, kollegaer som ikke, krangle',
      en: 'behaviour, behavior, conduct, fight, fighting, tension between, disagreement between, clash, colleagues who cannot, treats people badly, treated badly',
    },
  },
  whistleblowing: {
    sure: {
      nb: 'varsling, varslingssak, varslingssaker, varslingskanal, varslingskanalen, varsleren, kritikkverdig*, kritikkverdige forhold, gjengjeldelse, korrupsjon, underslag, misligheter, juks, forskningsjuks, økonomisk mislighold, varslarar, gjengjeldelser, kritikkverdig forhold, ulovlig, ulovligheter, lovbrudd, brudd på loven, habilitet, si fra om noe ulovlig, tilskuddsjuks, varslingsutvalg, kritikkverdige, varslere',
      en: 'whistleblow*, whistle-blow*, whistle blow*, whistle, whistleblower, censurable, misconduct, fraud, corruption, embezzlement, wrongdoing, retaliation, malpractice, speak up about, illegal, cover-up, covering up, bribery, kickbacks, breaking the law, unethical, irregularities, reprisals, law breaking',
    },
    names: {
      nb: 'varsle, varsel, fusk, uetisk, varsler, varsle om, varslet',
      en: 'notify about misconduct, cheating, expose',
    },
  },
  'sexual-harassment': {
    sure: {
      nb: 'seksuell*, seksuell trakassering, sextrakassering, metoo, me too, #metoo, befølt, beføling, uønsket seksuell, seksuelle tilnærmelser, overgrep, tafset, tafsing, tafser, klådd på, klår, voldtekt, seksuelt, uønsket berøring, nærgående, uønska seksuell, seksualisert, uønskede tilnærmelser, flørting, sexpress, intime spørsmål, rumpa, brystene, tar på studentene, tatt på rumpa, seksualisert språk, uønsket oppmerksomhet, beføler, klåfingret, tafser på, slibrig*',
      en: 'sexual harassment, sexually harassed, sexual, sexually, metoo, me too, groped, groping, unwanted advances, sexual assault, assault, rape, unwanted touching, inappropriate touching, touched me, sexual advances, sexual comments, unwanted sexual, lewd, sexually explicit, unwanted attention, dirty comments, touching me, sexualised, sexual remarks, sexual jokes, sexist',
    },
    names: { nb: 'krenkelser, overgripe', en: 'molest, molested' },
  },
  'employer-doubt': {
    sure: {
      nb: 'arbeidsgiveransvar, arbeidsgiveransvaret, arbeidsgiver, arbeidsgjevar, gjesteforsker, gjesteforskere, gjesteforskar, gjestende, emeritus, emerita, emeriti, innleid, innleide, vikarbyrå, ekstern forsker, bistilling, professor II, prof II, ikke ansatt hos oss, uten arbeidskontrakt, oppdragstaker, selvstendig næringsdrivende, timelønnet, delt stilling, besøkende forsker, arbeidskontrakt, lønnet av andre, ansatt et annet sted, hovedarbeidsgiver, håndverkere utenfra, innleigd, næringsphd, nærings-phd, offentlig phd, ekstern stipendiat, uklart ansettelsesforhold, lønn fra utlandet, ansatt i SINTEF, sivilarbeider, praktikant fra',
      en: 'employer, employer responsibility, employer s responsibility, visiting researcher, visiting scientist, visiting professor, visiting scholar, guest researcher, guest scientist, emeritus, emeriti, hired-in, hired in, agency worker, temp agency, freelancer, adjunct, not employed by, not employed here, without a contract, no contract, employment contract, self-employed, external researcher, joint position, on someone else s payroll, secondee, seconded, industrial phd, employed by another, employed elsewhere, stipend from abroad, external phd',
    },
    names: {
      nb: 'ekstern, eksterne, kontrakt, gjesteopphold, ansettelsesforhold, lønn, utenfra, gjest, gjester, frivillig, frivillige, besøkende, konsulent, konsulenter, uten kontrakt',
      en: 'external, externals, contract, employment relationship, outsider, guest lecturer, guest, guests, visitor, visitors, contractor, contractors, volunteer, volunteers, consultant, consultants, visiting, paid by, affiliated, payroll',
    },
    situations: [
      [7, 'guest', 'employer'],
      [5.4, 'guest', 'responsibility'],
      [5, 'guest', 'hse'],
      [5, 'guest', 'safety'],
      [5.6, 'guest', 'lab'],
    ],
  },
  'phd-candidates': {
    names: {
      nb: 'stipendiaters arbeidsmiljø, stipendiatenes arbeidsmiljø, stipendiatoppfølging, oppfølging av stipendiater',
      en: 'phd working conditions, follow-up of phd, doctoral working environment',
    },
    situations: [
      [3.4, 'phd'],
      [6.8, 'phd', 'conditions'],
      [6.2, 'phd', 'workEnvironment'],
      [4.2, 'phd', 'hse'],
      [4.2, 'phd', 'responsibility'],
    ],
  },
  'sick-leave': {
    sure: {
      nb: 'sykefravær, sykefraværet, sjukefråvær, sykmeld*, sykemeld*, sjukmeld*, sykmelding, sykemelding, oppfølgingsplan, dialogmøte, dialogmøter, egenmelding, egenmeldinger, langtidssyk, langtidssykmeldt, tilbake i jobb, tilbake på jobb, friskmeldt, friskmelding, sykefraværsoppfølging, fraværsoppfølging, delvis sykmeldt, borte fra jobb på grunn av sykdom, sykdomsfravær, graderte sykmeldinger, gradert sykmelding, tilrettelegging for sykmeldt, dei sjuke, sjukefråver, langtidsfravær, syke kolleger, 50 prosent syk',
      en: 'sick leave, sickness absence, sick note, on sick leave, off sick, return to work, long-term sick, long term sick, sick-listed, sick listed, follow-up plan, dialogue meeting, self-certified, back to work, sick employee, sick colleagues, absenteeism, illness absence, medical leave, sickness, comes back after illness, after illness, sickleave, partial sick leave, graded sick leave, doctor s note',
    },
    names: {
      nb: 'fravær, fråvær, syk, sykdom, syke, tilrettelegging, tilrettelegge, sjuk, sjuke',
      en: 'absence, ill, sick, illness, accommodation, unwell',
    },
  },
  inclusion: {
    sure: {
      nb: '=IA, IA-arbeid, IA-arbeidet, IA-avtale, IA-avtalen, IA-nettverk, IA-plass, IA-nettverket, inkluderende arbeidsliv, inkluderingsdugnad, inkluderingsdugnaden, nedsatt funksjonsevne, funksjonsnedsettelse, funksjonsnedsettelser, funksjonshemming, funksjonshemmede, hull i CV-en, hull i cv, huller i cv, inkludering, universell utforming, funksjonsvariasjon, arbeidstrening, inkluderande arbeidsliv, ia-bedrift, mangfold, rullestolbruker, rullestolbrukere',
      en: '=IA, IA agreement, IA work, IA network, inclusive working life, inclusive workplace, inclusion effort, inclusion, disability, disabilities, disabled, gap in the cv, gaps in the cv, gap in their cv, reduced functional ability, impairment, impaired, wheelchair users, diversity, gap in cv, gaps in their cv, work inclusion, inclusiveness, universal design, cv gap',
    },
    names: { nb: 'inkludere, inkluderende', en: 'inclusive, include people' },
  },
  'employee-rep': {
    sure: {
      nb: 'tillitsvalgt, tillitsvalgte, tillitsvald, tillitsvalde, fagforening, fagforeninga, fagforeninger, fagforeiningane, hovedtillitsvalgt, plasstillitsvalgt, SESAM, LOSAM, GSAM, ÅSAM, samarbeidsutvalg, medbestemmelse, medbestemmelsesmøte, IDF, IDF-møte, hovedavtalen, tilpasningsavtale, forskerforbundet, tekna, NTL, NITO, arbeidstakerorganisasjon, arbeidstakerorganisasjonene, drøftingsmøte, drøfting, forhandlinger, fagorganisert, medbestemmelsen, organisasjonene, medråderett, akademikerne, unio, partssamarbeid, drøftes med de tillitsvalgte, informasjonsmøte med organisasjonene',
      en: 'union, unions, trade union, shop steward, shop stewards, employee representative, employee representatives, works council, works councils, co-determination, codetermination, SESAM, LOSAM, GSAM, ÅSAM, ASAM, union representative, union rep, union reps, employee organisation, employee organisations, staff representative, staff representatives, collective agreement, negotiat*, forskerforbundet, tekna, bargaining, labour union, elected representative of the employees, consultation with the unions',
    },
    names: { nb: 'forbundet, drøfte, tvist', en: 'negotiation, consult the staff' },
  },
  'hr-policy': {
    sure: {
      nb: 'HR-politikk, HR-politikken, personalpolitikk, personalpolitikken, HR-strategi, personalreglement, seniorpolitikk, lønnspolitikk, rekrutteringspolitikk, livsfasepolitikk, personalhåndbok, HR-regler, personalpolitiske, HR-policy, arbeidsgiverpolitikk, arbeidsgiverpolitikken, hjemmekontorpolitikk, HR-området, HR-retningslinjer',
      en: 'HR policy, HR policies, personnel policy, personnel policies, human resources policy, HR strategy, staff policy, recruitment policy, senior policy, pay policy, employment policy, home office policy, human resources, people policy, employer policy, HR rules',
    },
    names: {
      nb: '=HR, personal, personalavdeling, personalavdelinga, rekruttering',
      en: '=HR, personnel, recruitment',
    },
  },
  appraisal: {
    sure: {
      nb: 'medarbeidersamtale, medarbeidersamtaler, medarbeidarsamtale, medarbeidersamtalen, medarbeidersamtalene, medarbeidarsamtalen, utviklingssamtale, utviklingssamtaler, utviklingssamtalen, MUS-samtale, årssamtale, årlig samtale, medarbeidarsamtalar, lederens samtale, lønnssamtale, oppfølgingssamtale, karrieresamtale, medarbeider-samtale',
      en: 'appraisal, appraisals, appraisal interview, performance interview, performance review, performance reviews, performance appraisal, employee talk, annual talk, development talk, employee interview, development interview, annual review with my boss, annual interview, annual conversation, yearly talk, employee appraisal, career talk, one-on-one annual, development conversation, performance assessment, yearly review with my manager, staff appraisal, annual review with my manager',
    },
    names: { nb: 'samtale, samtalen', en: 'talk with my boss, talk with my manager' },
  },
  'environment-survey': {
    sure: {
      nb: 'arbeidsmiljøundersøkelse, arbeidsmiljøundersøkelsen, arbeidsmiljøundersøking, medarbeiderundersøkelse, medarbeiderundersøkelsen, trivselsundersøkelse, spørreundersøkelse, spørreundersøkelsen, KIWEST, resultatene fra undersøkelsen, arbeidsmiljøundersøkinga, arbeidsmiljøkartlegging, kartlegging av arbeidsmiljøet, undersøkelsen om arbeidsmiljø, AMU-undersøkelsen, spørreskjema, spørreskjemaet, medarbeidarundersøking, =ARK, ARK-undersøkelsen, ARK-undersøkelse, ark undersøkelsen',
      en: 'working environment survey, work environment survey, employee survey, staff survey, climate survey, survey results, survey, results of the survey, KIWEST, questionnaire, staff questionnaire, job satisfaction survey, wellbeing survey, employee engagement survey, surveys, =ARK, ARK survey',
    },
    names: { nb: 'undersøkelse, undersøkelsen, undersøking, resultatene, resultater', en: 'results, poll' },
  },
} as const satisfies Readonly<Record<string, TopicVocabulary<ConceptId>>>;
