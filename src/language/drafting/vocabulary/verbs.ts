import { fold } from '../../../domain/organisation/spelling.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(fold));

/** Norwegian verbs of doing and happening without their ending; with "-et", "-a", "-te", "-de" or "-dde" they are in the past. */
export const actionStems = set(`
  åpn opn lukk kast hopp svikt start stopp stans trill rull glipp sprut dytt skubb spark trakk tråkk trå plasser flytt løft heis senk fest kobl kopl skrudd snudd vendt tipp velt tømm fylt fyll bland helt hel spray sprøyt
  spyl pump tapp sag bor slip puss sveis lodd fres drei kutt klipp hakk hamr bank spikr lim mal varm kok brenn antenn tenn slukk sløkk eksploder imploder ulm lekk rens svim besvim skli snubl ramla raml rase ras kollaps krasj kræsj kollider
  kjør køyr rygg sving brems punkter kantr strand synk dukk dykk klatr pakk last loss rykk røsk plukk saml hent lever send slepp glem gløym mist forveksl forveksla bytt utløs aktiver deton trykk klem kleim knus bøy revn flerr smelt frys tin overhet overopphet
  kortslutt gnistr ost damp gass forgift eksponer inhaler svelg spis klor lugg spytt slåss tru trua true ran knyt tagg jag fork forfulg spren spreng skold skåld svidd skall dunk streif gravd grav skuff skyfl svett rist skak vrikk vrist vridd
  stup deis tryn spann spenn stramm løsn løys ramp bruk smør heng hengt hekt lås åpna sperr stengt rot rør bland kvern mal hugg huk sagde sag snitt skrap skrell ripp rip rulla send skyt pust blas blås sug sugd flaks tapp tømt drepp dryp sprett skvett
  handter montert monter demonter installer reparer kalibrer test kjøl varma røyk tent tend fyr grill svelt fôr for mat vei veid vask tørk moppa gitt strø brøyt måk
  overstr oversvøm oversvømm flom strøm fosse foss velta fløyt glid gli skrens skli vipp vippet hakk
`);

/** Norwegian strong verbs in the past. */
const strongNb = set(`
  falt fall datt gikk gjekk kom tok ga gav slo traff skar brast sprakk knakk brakk røk rauk fløy flaug føyk fauk skjøt skaut sank drev dreiv sprang hang hekk svei brant brann rant rann lakk sprutet dro drog trakk drakk skjøv skauv rev reiv brøt braut
  slapp stakk bet beit stjal bar bant batt skled sklei gled glei svant forsvant smatt skvatt spratt smalt small velta kvakk klang sprakk vrei vred sveiv grep greip slang slengte strøk strauk krøp kraup frøs fraus tøt fløt flaut brølte gav skrek kvein
  svømte sprengte sprang smurte satte sette la låste mistet mista kjørte køyrde rygget rygga utløste glapp glatt
`);

/** English irregular verbs of doing and happening in the past. */
const strongEn = set(`
  broke fell ran came went got took gave hit cut threw blew flew slid swung sprang sank burst caught bit bent tore wore shot struck stuck slipped spun sprung stung stank drank drove rode rose shook shut split stole swept swam swore
  brought bought built burnt dealt drew dug fed fled flung forgot froze hung hurt knelt leapt let lit lost overran overturned put quit rang slung slit snuck sped spilt spoilt spread stepped stove strode strung swelled swollen thrust
  trod upset withdrew wound wrung overflowed began blown broken fallen flown shaken torn bitten driven mixed poured dropped
`);

/** Verbs of how things are or of finding out, telling and checking: nothing happens by them. */
const stative = set(`
  needed used seemed looked remained wanted asked reported called noticed discovered checked inspected lived worked closed locked unlocked stored labelled labeled unlabelled unlabeled parked stacked placed propped cluttered covered marked expired blocked
  obstructed left stayed liked hoped wished learned learnt heard realised realized mentioned informed notified booked planned scheduled approved expected supposed allowed required installed mounted fixed repaired cleaned mopped aired evacuated ventilated
  tried decided red bed shed feed need speed seed indeed weed bleed breed crowded tired bored worried concerned interested excited retired married experienced skilled limited unlimited armed heated unheated cooled air-conditioned renovated
  manglet mangla virket fungerte funket meldte meldt ringte spurte oppdaget oppdaga merket merka sjekket sjekka hørte jobbet jobba arbeidet brukte bodde trodde syntes mente ønsket ønska trengte låste låst stengte stengt lagret lagra lagt bestilte bestilt
  planlagt ventet venta kontrollerte kontrollert målte målt ryddet rydda vasket vaska tørket tørka luftet lufta varslet varsla informerte informert avtalte avtalt installert montert testet testa flyttet
`);

/** True for the past of a verb that tells of something being done or happening; `key` is a folded word. */
export function isPastAction(key: string): boolean {
  if (stative.has(key)) return false;
  if (strongNb.has(key) || strongEn.has(key)) return true;
  if (/^[a-z]{2,}[a-z]ed$/.test(key)) return true;
  const base = /^([a-z]{3,})(?:et|a|te|de|dde|ede)$/.exec(key)?.[1];
  return base !== undefined && actionStems.has(base);
}

/** Verbs after which a part of the body is not struck: "put my hand", "raised his arm". */
export const harmlessVerbs = set(
  'stopped caught stuck hung hang hekk pointed passed missed sailed whizzed swept flew fired losna løsnet put held raised waved washed rinsed moved had saw dried covered got pulled drew brought kept used scanned shook took let gave went came ran dro trakk drog holdt tok satte la vasket vaska skylte dekket hadde så fikk fekk kom gikk gjekk rakk lot ga gav løftet strakk bar heiste began started',
);
