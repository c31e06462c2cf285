import type { Terms } from '../../understanding/vocabulary/shape.ts';

const listed = (words: string): string => words.trim().split(/\s+/).join(', ');

/** Words that mean nothing here: known, so that none is taken for a slip in another word or for a part of one. */
export const plainWords: Terms = {
  nb: listed(`
    korridor korridoren pauserom pauserommet gang gangen lunsjrom lunsjrommet kantine kantina kantinen vrimleareal foaje resepsjon resepsjonen ekspedisjon ekspedisjonen
    kollokvierom auditorium kontor kontoret kontorene undervisningsrom undervisningsrommet møterom møterommet seminarrom klasserom kjeller kjelleren etasje etasjen loft loftet garderobe inngang inngangen
    hovedinngang hovedinngangen utgang utgangen kollega kollegaen kolleger kollegaer oppdaget oppdaga oppdager arbeidsdag ettermiddag formiddag universitet universitetet student studenten studenter ansatt
    ansatte avdeling avdelinga avdelingen institutt instituttet fakultet fakultetet seksjon seksjonen område området bakgård plenen uteområde parkett kursing rapport rapporten dobbelt sikkert forsvarlig
    vernebriller vernesko hjelm hansker kjeledress verneutstyr førstehjelp førstehjelpsskrin øyedusj øyeskyll nøddusj klarer klarte klare langtid flere fleire flest gjesten gjest gjester høyre venstre
    bakken bakke mellom sammen saman allerede alltid plutselig heldigvis dessverre antagelig sannsynligvis tydelig tydeligvis vanligvis endelig nettopp snart senere seinere tidligere først etterpå samtidig
    forsiden baksiden siden side rundt gjennom langs mot over under foran bak ved innenfor utenfor inni oppå nede oppe ute inne borte hjemme hjem her der hit dit
    store stort stor små liten lite litt mye mange noen noe alle alt hele halve begge ingen annen andre annet samme forrige neste første siste nye nytt ny gamle gammelt gammel
    lange langt lang korte kort høye høyt høy lave lavt lav brede bredt smale tunge tungt tung lette lett tykke tynne rette rett skjeve myke harde hardt bløte tørre tørt våte
    røde rødt rød blå grønn grønne gule gult hvit hvite svart svarte grå
    mandag tirsdag onsdag torsdag fredag lørdag søndag uke uka uken uker måned måneden måneder år året dag dagen dager time timen timer minutt minutter sekund sekunder morgen kveld kvelden natt natta
    januar februar mars april mai juni juli august september oktober november desember vår våren sommer sommeren høst høsten vinter vinteren semester semesteret
    jobb jobben jobbe jobber jobbet arbeide arbeider arbeidet bruke bruker brukt brukte brukes gjøre gjør gjorde gjort få får fikk fått komme kommer kom gå går gikk gått se ser så sett
    finne finner fant funnet ta tar tok tatt gi gir ga gitt sette setter satte satt legge legger la lagt ligge ligger lå stå står sto stod stått sitte sitter sat henge henger hang hengt holde holder holdt
    bli blir ble blitt være er var vært ha har hadde hatt skulle skal ville vil kunne kan måtte må burde bør tørre
    si sier sa sagt fortelle forteller fortalte spørre spør spurte svare svarte skrive skriver skrev lese leser leste høre hører hørte snakke snakker snakket prate prater
    tenke tenker tenkte tro tror trodde vite vet visste mene mener mente føle føler følte håpe håper ønske like liker likte
    starte starter startet begynne begynner begynte slutte slutter sluttet fortsette fortsetter åpne åpner åpnet lukke lukker lukket låse låser kjøpe kjøper bestille bestilte betale betaler
    rom rommet hus huset bygg bygget dør døra vindu vinduet bord bordet stol stolen skap skapet hylle hylla reol reolen kasse kassen eske esker pose posen dunk dunken flaske flaska flasken boks boksen bøtte bøtta
    utstyr utstyret maskin ting tingen saker sak saken folk mann kvinne gutt jente barn venn familie sjef leder gruppe gruppa gruppen team lag prosjekt prosjektet oppgave oppgaven møte møtet kurs kurset
    forsøk forsøket eksperiment eksperimentet prøve prøven prøver måling målinger analyse resultat resultater metode metoden system systemet program programmet
    mulig umulig nødvendig viktig vanskelig enkelt enkel farge form størrelse antall mengde del deler resten grunn grunnen fordi derfor likevel men eller enten både hverken fra til med uten mens når hvis
    bilde bilder navn adresse nummer liste listen plan planen tekst melding bok boka bøker avis papir papirer blyant penn tavle stein steiner sand jord gress tre trær snø snøen regn vind sol måne himmel
    kaffe kaffen te vann vannet mat maten brød lunsj middag frokost kopp koppen glass tallerken gaffel skje
    gikk innom hentet hente henter kjørte kjører kjøre parkerte flyttet flytte flytter løftet løfter løfte bærer bar dro drar trakk trekker skjøv dyttet
    nevø nevøen niese onkel tante bror søster kone mann svoger
    samarbeid samarbeidet samarbeide fellesareal fellesarealet allrom oppholdsrom trapperom besøk besøkende leverandør leverandøren oppdrag oppdraget oppdragene
    egentlig faktisk kanskje gjerne akkurat omtrent cirka nesten helt ganske veldig svært ekstra særlig spesielt generelt direkte indirekte
    personer person personen hverandre selv selve sjøl sånn slik slike hvordan hvorfor
    rømte ferdig ferdige opptatt ledig ledige godkjent planlagt vanlig uvanlig normalt normal riktig feil forskjellig forskjellige
    benk benken benker arbeidsbenk arbeidsbenken kant kanten hjørne hjørnet midten toppen bunnen enden starten slutten
    gjenstand gjenstander materialer material treverk plast metall tekstil stoff stoffet plank planke planker bjelke bjelker
    vaktmester vaktmesteren vekter vekteren håndverker håndverkere montør elektriker rørlegger snekker renholder renholderen
    varmt kaldt lunkent lunken tydeligere raskere bedre dårligere verre større mindre lengre kortere
    servert servering bestilling levering leveranse mottak sending pakke pakken post
    forelsket glad trist sint redd trøtt sliten sulten tørst syk frisk
  `),
  en: listed(`
    corridor hallway canteen cafeteria foyer reception office offices meeting basement cellar attic entrance outside inside afternoon morning evening university department section faculty area discovered
    goggles gloves helmet shoes overalls equipment first aid kit eyewash shower several severe everyone everybody someone somebody anyone anybody nobody something anything everything nothing
    yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week weeks month months year years day days hour hours minute minutes second seconds
    spring summer autumn winter semester term weekend
    left right middle front behind beside between above below under over around through along against towards across near next far away back down upstairs downstairs
    large big small little tiny huge long short high tall low wide narrow thick thin heavy light hard soft dry new old young early late first last same other another different similar whole half both each every many much more most few less least some any none
    red blue green yellow white black grey gray brown orange
    work works worked working job jobs use uses used using make makes made making take takes took taken taking give gives gave given get gets got getting put puts putting set sets setting
    come comes came coming go goes went gone going see sees saw seen look looks looked looking find finds found finding keep keeps kept hold holds held stand stands stood sit sits sat sitting lie lies lay
    be been being was were is are am have has had having do does did done will would shall should can could may might must
    say says said tell tells told ask asks asked answer answered write writes wrote read reads hear hears heard speak speaks spoke talk talks talked
    think thinks thought know knows knew believe believes mean means meant feel feels felt hope hopes want wants wanted need needs needed like likes liked
    start starts begin begins end ends continue continues open opens close closes closed shut lock buy buys bought order ordered pay paid
    room rooms house building door doors window windows table tables chair shelf shelves box boxes bag bags bottle bottles bucket container containers crate drum
    machine machines thing things matter people man men woman women boy girl child children friend family boss leader group team project task course class
    experiment experiments test tests sample samples measurement measurements analysis result results method system program
    possible impossible necessary important difficult easy simple colour color shape size number amount part parts rest reason because therefore still although though however either neither with without while when
    picture name address list plan text message book books paper papers pencil pen board stone stones sand soil grass tree trees snow rain wind sun moon sky
    coffee tea water food bread lunch dinner breakfast cup glass plate fork spoon
    walk walks walked walking run runs running drive drives driving park parked move moves moved moving carry carries carried lift lifts lifted pull pulled push pushed
    nephew niece uncle aunt brother sister wife husband
    actually really maybe perhaps probably exactly about almost quite very extremely especially generally directly suddenly finally recently usually normally luckily unfortunately apparently
    person persons each other himself herself themselves myself yourself ourselves such how why
    finished busy free approved planned usual unusual normal correct
    bench benches edge corner middle top bottom
    object objects material materials wood plastic metal fabric plank planks
    caretaker janitor guard workman electrician plumber carpenter cleaner visitor visitors guest guests supplier contractor
    warm cold cool lukewarm clearer faster better worse larger smaller longer shorter
    delivery parcel package post mail
    happy sad angry afraid tired hungry thirsty ill healthy
    screens screen display lobby hall floor stage studio theatre library gallery
    serving service services customer customers staff member members
    shoulder coat jacket sleeve shirt trousers pocket
    third fourth fifth sixth tenth dozen hundred thousand
    whether nor yet already again once twice often never always sometimes
    mounted fixed fitted attached installed connected placed stored
    broken boiling mixing heating cooling washing drying painting building cutting drilling
    interesting boring lovely nicer nice good bad fine great poor
    country city town village street square bridge river lake sea beach island
    english norwegian international foreign local central public private
  `),
};
