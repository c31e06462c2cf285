import { fold } from '../../../domain/organisation/spelling.ts';

const small = {
  nb: 'hvem hva hvor hvordan hvilken hvilket hvilke når hvorfor er var på og har hadde det den de som ikke av til med jeg vi oss meg du deg dere skal må vil et en ei ein eit om fra hos ved ble blir være vært kan mitt min mine vår vårt våre sin sitt hei hvis dersom noe noen alle etter før under mellom over også bare nå her der sånn slik kven kva korleis ikkje eg dei frå vere vore blei mi hjå ut inn opp ned finnes får fikk gjør gjorde tar tok gir ga står sto ligger kommer går si sier men så da at dette disse denne passer ansvar ansvaret ansvarlig sørger hvems takk ja nei',
  en: 'who what where how which when why is was are were the of and to in our my we us you your it that this with does do did has have had not at on by from be been would should could can will shall must a an i me they them their he she his her if or but about into there here any some responsible responsibility whose charge please thanks makes make takes take looks look gets get handles wants want need needs owns own keeps',
};

const shared = new Set([
  'i',
  'at',
  'for',
  'her',
  'over',
  'under',
  'men',
  'var',
  'a',
  'an',
  'me',
  'do',
  'to',
  'by',
  'has',
  'on',
  'en',
  'et',
  'den',
  'de',
  'be',
]);

const sets = (text: string) =>
  new Set(
    text
      .split(/\s+/)
      .map(fold)
      .filter((word) => !shared.has(word)),
  );

/** Small words that tell which language a text is in. */
export const functionWords = { nb: sets(small.nb), en: sets(small.en) };

const everyday = {
  nb: 'administrativ administrative administrasjon administrasjonen prosess prosessen prosesser skole skolen skoler skolene kommune kommunen kommuner industri industrien person personen folk mennesker venn møte møter møtet kontor kontoret jobb jobben jobber dagen dager uke uka uken måned måneder året timer igjen alltid aldri ofte gang ganger ting saken saker spørsmål svar hjelpe hjelper hjelp ønsker trenger bruke bruker brukes finne finner kjenne snakke snakker skrive skriver lese sende sender hente ringe ringer spørre spør vite sikker eller heller ellers veldig ganske mange flere hele halve begge første siste neste forrige mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april juni juli august september oktober november desember sommer sommeren vinter høst våren våre deres vårt deler delen prosjekt prosjektet forskning gruppe gruppa gruppen instituttet institutt fakultet fakultetet avdeling avdelingen seksjon seksjonen enhet enheten universitet ligger sitter jobbet bestemmer bestemme beslutter eier sørge sørger passe passer holder holde lager lage ordner tilby tilbyr kalle kaller heter stille komme kunne burde måtte ville skulle gjelder gjelde innen innenfor utenfor gjennom mellom rundt siden lenge snart tidlig sent straks helt akkurat egentlig faktisk kanskje sammen alene hverandre selv annen andre annet samme egen kjelleren etasjen tredje andre bygge plass plassen stedet steder norske norsk engelsk dette disse denne person personer mener synes tror vet lurer undrer ansvar ansvaret ansvarlig ansvarlige hverdag vanlig viktig riktig gjerne virkelig faglig koordinator koordinatoren rådgiver leder lederen kontakt kontakter kontakten kontaktperson utstyr utstyret endring endringer melder mailen teams slack gjennomføre gjennomføres gjennomfører utfører utføre delta deltar stiller dekke vurdere vurderer sjekke sjekker kontrollere kontrollerer oppdatere oppdaterer innkaller leverer foreslå vedta vedtar godkjenner godkjenne signerer utpeker velger velges setter bidra hørte hørt sagt sa sett så gått gikk kom kommet laget lagd ble blitt funnet mente ment tenkte tenkt trodde visste visst følte følt ville hatt bodde flink bra dårlig stor liten små gammel gamle ny nye lang kort høy lav åpen full tom fri lett tung vanskelig klar felles spesiell hel ung god gode beste verre ekstra enkelt enkel litt mye mer mest mindre minst nok nesten bare fortsatt ennå allerede uansett likevel derfor dermed altså jo vel kanskje visst sikkert hendig stående hvilke kjente brukt tatt lurt kveld kvelden helga helgen natta natten morgen ettermiddag ukentlig daglig',
  en: 'administrative administration properly process processes school schools person people someone somebody anyone anybody everyone meeting meetings office offices week weeks month months year years today tomorrow yesterday always never often again thing things matter matters question questions answer answers helps helping needs needed using used find finds know knows talk talks write writes read send sends asks asking told think really very quite many several whole half both first last next previous monday tuesday wednesday thursday friday saturday sunday january february march april august september october november december summer winter autumn spring project projects research group groups department departments faculty section unit units university sitting working worked decide decides deciding owner owns ensure ensures making sure offer offers called name named coming going could would might within outside through between around since early later exactly actually maybe together alone other others another same different these those there their where while which about above below behind still right wrong better worse great small large kitchen corridor floor basement building third second norwegian english coordinator adviser contact contacts equipment change changes approve approves sign signs organise organises organize organizes arrange arranges maintain maintains update updates responsible responsibility charge leads lead turn turns goes belong belongs provide provides order ordering everything something anything nothing supposed allowed before after during against carry carries carried start starts started stop stops finish finished chair present presents count counts appoint appoints elect elects collects night morning evening weekend daily weekly thank thanks hello please sorry good nice place places being having doing getting looking taking putting setting keeping heard said told gave took went came made found felt left kept held saw seen done gone been gotten brought bought built sent spent lost met paid put ran sold stood understood wore won wrote written began chosen drove eaten fallen flown forgotten given grown hidden known led lent lie meant rode rose spoke spoken taught thought threw woke worn like just also too even ever more most less least much such than then them into onto upon again almost already although because both either enough few however instead later near next often old perhaps rather soon still though together usually while yet big small long short high low open close full empty free easy hard late early busy ready true real main local certain clear common general important possible special whole young new best bad sure able area case end fact hand head home idea issue kind life line list lot man men word part place point power reason result room side sort state story system team term water woman women world able actually anyway basically please really simply',
};

/** Everyday words that are never taken for a misspelt word of the vocabulary. */
export const everydayWords: ReadonlySet<string> = new Set(
  [small.nb, small.en, everyday.nb, everyday.en].flatMap((text) => text.split(/\s+/).map(fold)),
);

/** Ends of Norwegian compounds that are no words of the vocabulary themselves. */
export const compoundEnds: ReadonlySet<string> = new Set(
  'ansvarlig ansvar koordinator leder rom rommet plan planen kontakt person skap utstyr gruppe gruppa møte møtet arbeid arbeidet system systemet anlegg liste lista sak saken saker ansvaret rutine rutiner regler skjema kurs kurset melding meldingen rapport oppgave oppgaver oppgavene tjeneste plass seksjonen instituttet bruk problem problemer problemet område området ordning ordningen sjef sjefen avdeling team tiltak vurdering måling målinger håndtering oppfølging kontroll sikkerhet skader skade lager lageret benk rådgiver utvalg utvalget undersøkelse senter bygg bygget dører eier'
    .split(' ')
    .map(fold),
);
