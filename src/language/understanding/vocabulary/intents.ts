import type { Terms } from './shape.ts';

/**
 * How people put what they want. Patterns are held against the words in lower case, without accents and signs, with a
 * space around each and " . " between clauses; dialect and nynorsk are bokmål there.
 */
export interface Phrasing {
  /** The code of the reason given. */
  readonly code: string;
  readonly pattern: RegExp;
  /** What takes it back when it occurs too. */
  readonly unless?: RegExp;
}

/** Asking who. A "who" that belongs to a person before it ("a colleague who fell") asks nothing. */
export const askingWho: readonly Phrasing[] = [
  {
    code: 'asks-who',
    pattern: / (hvem|hvems|hvemsin) (?!som helst )/,
    unless: /^ (uansett|samme) hvem [^.]*$/,
  },
  {
    code: 'asks-who',
    pattern:
      /(?<! (someone|somebody|anyone|anybody|everyone|people|person|student|students|colleague|colleagues|coworker|man|woman|one|ones|those|guy|cleaner|employee|employees|manager|boss|visitor|visitors|guest|technician|engineer|professor|researcher|boy|girl|friend|supervisor|worker|workers|candidate|guy|them|others|nobody|postdoc|intern|assistant|contractor|staff|person s|phd|member|members|team|driver|guard|operator)) (who|whose|whom|who s) /,
  },
];

/** Asking in other words whose a matter is, or where it belongs. */
export const askingWhose: readonly Phrasing[] = [
  {
    code: 'asks-contact',
    pattern:
      / (navn|navnet|namn|namnet|name|names|contact details|kontaktinfo|kontaktinformasjon|epostadressen|email address|telefonnummeret|phone number) (pa|til|of|for) |(trenger|treng|need|ser etter|leter etter|leitar etter|looking for|snakke med|snakka med|talk to|talk with|speak to|speak with|kontakt med|i kontakt med|in touch with|tak i|get hold of|finne|find) ([a-z]+ ){0,4}(verneombud[a-z]*|hovedverneombud[a-z]*|hms (koordinator[a-z]*|ansvarlig[a-z]*|radgiver[a-z]*)|stralevernkoordinator[a-z]*|(safety|hse|radiation|substance) [a-z]*( )?(deputy|rep|representative|coordinator|adviser|advisor|contact|officer)|brannvernleder[a-z]*|bedriftslege[a-z]*|bedriftshelsetjenest[a-z]*|tillitsvalgt[a-z]*|linjeleder[a-z]*)/,
  },
  {
    code: 'asks-responsible',
    pattern:
      / (whose (job|task|duty|turn|responsibility|business|problem)|hvem sin|hvem sitt|hvems|hvem si) /,
  },
  {
    code: 'asks-responsible',
    pattern: / (ansvar|ansvarlig|ansvarsforhold|ansvarsfordeling|ansvarshavende)( |s )/,
  },
  {
    code: 'asks-responsible',
    pattern: / (responsible|responsibility|responsibilities|accountable|in charge|duty|answerable|liable) /,
  },
  {
    code: 'asks-where',
    pattern:
      / (hvor|hvorhen) (horer|herer|skal|kan|ma|gar|melder|henvender|sender|leverer|finner|tar|bor|ligger|star|tilhorer|soker|sokjer|snur|vender|ringer)/,
  },
  {
    code: 'asks-where',
    pattern: / where (do|does|should|can|must|is|are|to|would|shall) (?!(i|we) (report|file) (this|it) in)/,
  },
  {
    code: 'asks-which',
    pattern:
      / hvilke(n|t)? (utvalg|rolle|person|enhet|avdeling|leder|komite|instans|organ|kontor|seksjon|koordinator|myndighet)/,
  },
  {
    code: 'asks-which',
    pattern:
      / (which|what) (committee|role|person|unit|office|department|manager|body|section|coordinator|authority|division|contact|people|team) /,
  },
  {
    code: 'asks-contact',
    pattern:
      / (kontaktperson|kontaktinfo|kontakten|contact person|point of contact|right person|rette vedkommende|riktig person) /,
  },
  {
    code: 'asks-whether',
    pattern:
      /^ (ma|skal|kan|bor|er|har|finnes|fins|trenger|far|gjelder|burde|bli|blir)( det| den| de| vi| jeg| man| en| alle| noen| dekanen| lederen| leder| sjefen| [a-z]+leder(en)?| oppgave[a-z]*| hms| verneombud[a-z]*| stipendiat[a-z]*| student[a-z]*)? /,
  },
  {
    code: 'asks-whether',
    pattern:
      / (must|should|does|do|is|are|may|can|has|have) (it|the|a|an|we|i|there|my|our|they|any|someone|hse|students|delegation|tasks|one) /,
  },
  {
    code: 'asks-what',
    pattern: / (hva|hvilke oppgaver|hvilke plikter) (gjor|er|innebaerer|skal|har|betyr|gjelder|kreves|ma) /,
  },
  { code: 'asks-what', pattern: / what (does|do|is|are|must|should) / },
  {
    code: 'asks-how',
    pattern:
      / (how|hvordan|hvor ofte|hvor lenge|nar|when|how often|hvorfor|why) (do|does|is|are|must|should|can|skal|ma|gar|er|blir|kan|far|velges|gjor)/,
  },
  {
    code: 'asks-whose',
    pattern:
      / (noen|noe|anyone|anybody|someone|somebody|nokon) (som )?(har|tar|tek|know|knows|vet|in charge|responsible|looking after|kan hjelpe|can help)/,
  },
];

/** Danger going on now. */
export const emergencySigns: readonly Phrasing[] = [
  { code: 'fire-now', pattern: /^ (fire|brann)( (fire|brann))* $/ },
  {
    code: 'fire-now',
    pattern:
      /(^| \.) (fire|brann|det brenner|help|hjelp|sos) \. ([a-z]+ )*(fire|brann|brenner|smoke|royk|flammer|flames|gass|gas|blod|blood|syre|acid|flussyre) /,
  },
  {
    code: 'person-down',
    pattern:
      / (overdose|overdosert|ikke kontaktbar|ikke kontakt|far ikke kontakt|not responsive|turned blue|bla i ansiktet|hjertet stoppet|heart stopped|drowning|drukner|kveles|electrocuted|being electrocuted) /,
  },
  {
    code: 'call-help',
    pattern: /^ (hjelp|help) (\. )?(?!(meg|me|med|til|with|please|takk|us with|oss med))([a-z0-9]+ ){3,}/,
    unless: / (hvem|who|hvordan|how|skrive|write|finne|find) /,
  },
  {
    code: 'fire-now',
    pattern:
      / (det |nokon |noe |noko )?(brenner|brenn) (i|pa|her|na|fra|ved|godt|kraftig|bak|under|hos|inne|ut|fullt|og|hjelp|det|noko|noe|rundt|\.|$)/,
    unless: / (brenner (keramikk|leire|ofte|av|inne med)|brenner jeg|brenner vi) /,
  },
  {
    code: 'fire-now',
    pattern:
      / (det brenner|brenner det|star i (full )?(brann|fyr|flammer)|tok (akkurat )?fyr|tar fyr|er brann i|er det brann|det er brann|har tatt fyr|star i fyr|i full fyr|i flammer|brann brann|begynt a brenne|begynte a brenne|hjelp brann|brann na|brann i (laben|labben|lab|bygget|gangen|kjelleren|rommet|taket|kjokkenet|avtrekk[a-z]*|[a-z]*rommet|[a-z]*skapet)) /,
  },
  {
    code: 'fire-now',
    pattern:
      / (on fire|is burning|are burning|burning right now|caught fire|in flames|there s a fire|there is a fire|fire in (the|our|my|room|lab)|flames (are|coming|from|in|out)|has caught|just ignited|fire fire|starting to burn) /,
    unless: / (fire in the (future|past)|alarm) /,
  },
  {
    code: 'smoke-now',
    pattern:
      / (royk|royken|royk[a-z]*) (velter|kommer|siver|fyller|star|valler|strommer|ut|fra|i|overalt|na|under)|(det|dei|maskinen|pcen|batteriet|ovnen|kabelen|[a-z]+et|[a-z]+en) (ryker|ryk) (fra|av|ut|kraftig|sterkt|i|inni)|kommer (det )?(tykk |svart |mye |masse )?royk|full(t)? av royk|mye royk|roykutvikling /,
  },
  {
    code: 'smoke-now',
    pattern:
      / (smoke|fumes) (is |are |s )?(coming|pouring|filling|everywhere|billowing|rising|spreading|all over)|smoking (and|right now|heavily)|(is|s|are) smoking( |$)|full of smoke|filling with smoke|lots of smoke|thick smoke|see smoke|seeing smoke|there s smoke|there is smoke /,
  },
  {
    code: 'person-down',
    pattern:
      / (puster|pustar|svarer|vakner|vaknar|reagerer|andar|beveger seg|rorer seg|rort seg|gir lyd fra seg) ikke|ikke (puste|kontakt med|pust|puls)|bevisstlos|bevisstlaus|livlos|livlaus|hjertestans|hjerteinfarkt|(har|far|fikk) kramper|krampeanfall|falt om|fallt om|ramla om|kollapset|kollapsa|kollapser|segnet om|segna om|besvimt|besvimte|svimte av|gatt i bakken|far ikke puste|klarer ikke a puste|anafylak/,
  },
  {
    code: 'person-down',
    pattern:
      / (not|isn t|isnt|stopped|can t|cannot|cant|barely|hardly|isn|doesn t|won t|struggling to) (breath\w*|respond\w*|wak\w*|mov\w*)|unconscious|passed out|collapsed|fainted|having a (seizure|heart attack|stroke|fit)|seizure|cardiac arrest|choking|no pulse|lost consciousness|unresponsive/,
  },
  {
    code: 'bleeding',
    pattern:
      / (bloder|blor|blodar) (kraftig|mye|masse|sterkt|fra|noe|voldsomt|mykje|veldig|som|ned|fortsatt|ikke til|og)|masse blod|mye blod|blod overalt|pulserende/,
    unless: / (neseblod|blodde|litt) /,
  },
  {
    code: 'bleeding',
    pattern:
      / (is |s |are )?bleeding (badly|heavily|a lot|out|from|and|profusely|everywhere|won t|really)|blood everywhere|lot of blood|lots of blood|won t stop bleeding|keeps bleeding|bleeding$/,
  },
  {
    code: 'trapped',
    pattern:
      / (sitter|sit|er|star|henger|ligger|satt seg|kjort|har satt seg) (helt )?(fast|fastklemt|innesperret|fanget|innestengt|klemt|i klem) (i|under|mellom|inne)|ligger (under|klemt|pa gulvet)|er fanget|i klem mellom/,
    unless: / (boka|kortet|skriveren|papiret|saken|prosessen|konflikten) /,
  },
  {
    code: 'trapped',
    pattern:
      / (is |are |s |been |got |m |am )?(trapped|pinned|stuck) (in|under|inside|between|beneath) (the |a |an |our )?(lift|elevator|lathe|machine|press|room|lab|cold room|freezer|container|robot|crane|hall|basement|beam|forklift|cage|[a-z]+ machine)|arm (is )?caught|hand (is )?(caught|stuck)|caught in the (machine|lathe|press|robot|belt)/,
  },
  {
    code: 'gas-now',
    pattern:
      / (gass[a-z]*|ammoniakk[a-z]*|klor[a-z]*|hydrogen[a-z]*) (lekker|lek|siver|strommer|fosser|lekk)|gasslekkasje( |n )(na|her|i|pa)|sterk gasslukt|lukter (sterkt |kraftig |veldig |masse )?(av )?(gass|klor|ammoniakk|hydrogensulfid|brent plast|brent|svidd)|gassalarmen (gar|uler|hyler|piper) (na|her|i|og)|gassalarmen gar$/,
    unless:
      / (ofte|alltid|hver|stadig|innimellom|av og til|noen ganger|i gar|hele uka|lenge|hvis|dersom|hvem) /,
  },
  {
    code: 'gas-now',
    pattern:
      / (gas|ammonia|chlorine|hydrogen|acid|chemicals?) (is |are )?(leaking|escaping|pouring|hissing|spraying)|gas leak (in|now|at|right|here)|gas alarm is (going|ringing|on)|strong smell of gas|smell(s|ing)? (strongly )?(of |like )?(gas|chlorine|ammonia|burning)( |$)|toxic cloud|huge chemical spill/,
    unless: / (often|always|every|sometimes|keeps|yesterday|all week|regularly|for weeks|occasionally|if) /,
  },
  {
    code: 'violence-now',
    pattern:
      / (skyting|skyter|skyt|skudd|mann med (kniv|vapen|gevaer|pistol)|person med (kniv|vapen|gevaer|pistol)|noen med (kniv|vapen|gevaer|pistol)|truer (oss|meg|folk|noen|en|andre) (med|na)|slass (na|her|i|pa)|bombe( i| pa|$)|gar amok|knivstukket|slar lost|knivstikking)/,
    unless: / (plan|ovelse|beredskap|instruks|kurs) /,
  },
  {
    code: 'violence-now',
    pattern:
      / (shooter|shooting|shots|gunman|(man|person|someone|guy|student) with a (knife|gun|weapon)|is attacking|being attacked|threatening (us|me|people|someone) (now|with)|stabbed|there is a bomb|bomb in|fighting right now|pulled a knife)/,
    unless: / (plan|exercise|drill|training|preparedness|instructions|course) /,
  },
  {
    code: 'explosion-now',
    pattern:
      / (det (eksploderte|small|smalt) (akkurat|nettopp|na|kraftig)|eksplosjon (na|i|pa)|kommer til a eksplodere|i ferd med a (eksplodere|velte|rase|kollapse)|raser (sammen )?(na|akkurat)|taket (har rast|raste|raser|kommer ned) (na|akkurat|nettopp|oppa|over)|ute av kontroll|lopsk) /,
    unless: / (stress|arbeidsmengd[a-z]*) /,
  },
  {
    code: 'explosion-now',
    pattern:
      / (just exploded|has exploded|explosion (in|just|at|now)|about to (explode|collapse|burst|blow)|going to explode|is collapsing|just collapsed|runaway reaction|out of control|overheating fast|ceiling (has )?(just )?(came|come|coming) down on) /,
  },
  {
    code: 'call-help',
    pattern:
      / (ring|tilkall|send|ringer|trenger|treng|bestill) (etter )?(113|110|112|ambulanse|ambulansen|brannvesen|brannvesenet|lege na|politiet na|hjelp na|hjelp med en gang|oyeblikkelig hjelp|akutt hjelp|hjelp fort|hjelp straks|sykebil|syk(e)?bil)|vi trenger (akutt )?hjelp( na| fort| med en gang| her| straks| \.|$)|hjelp na |hjelp oss |kom fort|skynd dere/,
    unless: / (hvis|dersom|om det|hvem ringer|hvem skal) /,
  },
  {
    code: 'call-help',
    pattern:
      / (call|send|need|get) (an |the |a )?(ambulance|fire brigade|fire department|911|999|113|110|112|doctor now|help now|help fast|help immediately|help right now|police now|paramedics|medic )|help (us|me) (now|quick|fast|please quick)|help (quick|quickly|now)|(come|hurry) (quick|fast|quickly|up)|need help (now|right now|immediately|fast|urgently|asap)|urgent help|please hurry|immediate help|emergency (in|at) (the|our|room)/,
    unless: / (if|should) /,
  },
  {
    code: 'hurt-now',
    pattern:
      / (syre|lut|kjemikalier|loesemiddel|losemiddel|losemidler|etsende|glass|flussyre|formalin|base|damp|noe|metanol|hydrogenperoksid) (i|pa|over) (oynene|oyet|ansiktet|auga|auge|oyne|auget|oyene|hele|seg|hendene)( |$).*(na|nettopp|hva gjor|hjelp|akkurat|svir|brenner|ser ikke|skyller)/,
  },
  {
    code: 'hurt-now',
    pattern:
      / (acid|lye|chemicals?|solvent|bleach|base|something|hydrofluoric acid|hf|liquid nitrogen|methanol) (in|on|into|all over|over) (his|her|their|my|the|someone s|a student s|both|students) ?(eye|eyes|face|skin|hands|arm|hand|body|clothes)?.*(now|just|what do|help|hurry|burning|can t see|rinsing|rinse)/,
  },
  {
    code: 'hurt-now',
    pattern:
      / (akkurat na|na nettopp|nettopp na|akkurat|nettopp|i dette oyeblikk|na) .*(hva gjor (vi|jeg|eg)|hva skal (vi|jeg) gjore|hjelp|ambulanse|vi trenger)/,
    unless: / (avvik|melde) /,
  },
  {
    code: 'hurt-now',
    pattern:
      / (right now|just now|just) .*(what (do|should) (we|i) do|help us|ambulance|need help)|what (do|should) (we|i) do (now|right now|quick|fast)/,
    unless: / (nonconformity|report) /,
  },
  {
    code: 'hurt-now',
    pattern:
      / (fikk|har fatt|far|fekk) (nettopp |akkurat )?(strom|stot|straum|elektrisk stot|stromstot|flussyre|cyanid|syre|noe) .*(puster|bevisst|svarer|ligger|kramper|rister|brystet|nettopp|akkurat|svir|rister)/,
  },
  {
    code: 'hurt-now',
    pattern:
      / (ligger|lies|lying) (og |livlos |bevisstlos |skadet |skada |blodende |urorlig )?(pa bakken|pa gulvet|on the floor|on the ground|nederst i trappa|at the bottom of)/,
    unless:
      / (ledning|kabel|kabler|cable|cables|glass|box|boxes|esker|sol|spill|rot|trash|cord|cords|papers|ledninger|is|ice|water|vann|olje|oil|avfall|sand) /,
  },
  {
    code: 'alarm-now',
    pattern:
      / (evakuerer (na|bygget)|vi evakuerer|ma evakueres na|evakuere na|brannalarmen gar (na|og)|alarmen gar (na|akkurat)|we are evacuating|evacuating now|must evacuate|fire alarm is (going off|ringing) (now|and|right)|alarm is going off (now|right now)|alarm s going off right now) /,
  },
];

/** What danger to life is spoken of with: without any of it nothing is an emergency. */
export const dangerWords: Terms = {
  nb: 'brann*, brenn*, brant, brent, flamm*, røyk*, ryk, ryke, ryker, fyr, ild, gass*, gassen, *gass, klor*, ammoniakk*, eksplo*, smell, smalt, knall, skudd, skyt*, kniv*, våpen, pistol, øks, hammer, gevær, gissel, bombe*, terror, truer, trusler, angrip*, slår, slåss, puste, puster, pust, luft, bevisst*, medvitslaus, besvim*, svimte, svimmel, svimle, kramp*, hjerte*, hjarte*, hjertestans, brystsmerter, blod, blør, blodet, bløder, kuttet av, kutta av, skåret av, fastklemt, sitter fast, sitter .. fast, ligger under, noen under, inni maskinen, sperret inne, klemt, fanget, innesperret, innelåst, låst inne, strøm, straum, støt, syre, lut, flussyre, cyanid, metanol, giftig, gift, svelg*, svelget, drakk, overdose, piller, drukn*, vannet stiger, ambulanse, lege, alvorlig skadd, alvorlig skadet, skadd, skadde, skada, falt, falt ned, datt, raser, raste, skred, kollaps*, velter, veltet, gnist*, halsen, kvel*, kvalt, allerg*, sjokk, selvmord, ta livet, hoppe, livløs, død, dør, døende, rører seg, svarer ikke, vakner ikke, kaster opp, koker over, ute av kontroll, flom, bresprekk, snøras, krasj*, påkjørt, kjørt på, skriker, roper om hjelp, alarmen, uler, nød, farlig nå, stråling, fryserommet, anfall, dykkeren, uvær, savnet, borte i, henger, henge, ansiktet henger, får .. ikke løs, får .. ikke opp, gjennom isen, valsen, kommer ned, faller ned mens, kommer seg ikke opp, kjem seg ikkje opp, hjerneslag, er slag, i ansiktet, i øynene, i øyet, over seg',
  en: 'fire, fires, burn*, flame*, smok*, blaze, gas, gases, chlorine, ammonia, fumes, vapour, explo*, bang, blow, blew, shot, shots, shoot*, knife, gun, weapon, pistol, axe, hammer, hostage, bomb, terror, threat*, attack*, fight*, stab*, breath*, unconscious, passed out, faint*, dizzy, seizure*, convuls*, twitch*, heart, chest, stroke, blood, bleed*, cut off, severed, trapped, stuck in, is stuck in, is underneath, somebody under, people under, someone under, people are inside, people are still, two people, no air, gets no air, caught fire, catching fire, live cable, electric shock, about to jump, threatens to jump, breathing in, sprays, lost in, door is stuck, pinned, crushed, locked in, caught in, shock, electrocut*, hang, hanging, hangs, coming down, cut off my, going to blow, in the face, in his face, in her face, in the eyes, in his eyes, in her eyes, in my eyes, all over, reach him, through the ice, cannot get .. out, can t get .. out, cannot get .. loose, acid, lye, hydrofluoric, cyanide, methanol, poison*, swallow*, drank, overdose, pills, drown*, water rising, ambulance, doctor, paramedic, emergency, seriously hurt, seriously injured, injured, hurt, fell, fallen, collaps*, avalanche, tipped, overturned, spark*, chok*, strangl*, allerg*, anaphyla*, suicide, kill*, lifeless, dead, dying, die, not moving, respond*, vomit*, boiling over, out of control, flood*, crevasse, crash*, run over, hit by, scream*, shouting for help, alarm, siren, howling, foaming, hissing, burst, collapsing',
};

/** What makes danger a case that is thought of, trained for or over. */
export const notNow: Terms & { readonly pattern: RegExp } = {
  nb: 'hvis, dersom, i tilfelle',
  en: 'if, in case',
  pattern:
    / (hvis|dersom|i tilfelle|om det (brenner|skulle|begynner|blir|oppstar|skjer)|i gar|igar|forrige|sist uke|siste uke|i fjor|for (en|to|tre|fire|noen|ei|et|fem) (uke|dag|uker|dager|maned|maneder|timer|ar|time)[a-z]* siden|ovelse[a-z]*|if|in case|in the event|yesterday|last (week|month|year|night|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|winter)|(?<!(minute|minutes|second|seconds|moment) )ago|was put out|is out now|ble slukket|er slukket|slukka|slukket|drill|exercise|should (there|a|the)|during (an|a)|when there (is|s)|ved (brann|ulykke|akutt|gasslekkasje)|nar det (brenner|er brann|skjer)|pa (mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag)|earlier this week|i forrige|tidligere i|some time ago|det brant|after the|etter at|etter (brannen|ulykken|ulykka)|hadde|i morges|i formiddag|this morning|tidligere i dag|earlier today) /,
};

/** Asking to see one's own delegations. */
export const ownDelegations: readonly Phrasing[] = [
  {
    code: 'asks-own-delegations',
    pattern:
      / (mine|min|mi|alle mine|gjeldende|aktive|utgatte) (deleger|delegasjon)[a-z]*|delegering(ene|a|en|ane) (mine|min|mi|vare|var)( |$)|(vis|se|list|oversikt over|sjekk|apne) (alle |meg )?(mine |dei |de )?(deleger|delegasjon)[a-z]*|hva (har|er) (jeg|meg|blitt) (blitt |jeg )?(fatt )?deleger|hvilke (oppgaver|hms oppgaver|delegeringer) (har|er) (jeg|som|blitt) |hvem har jeg deleger/,
  },
  {
    code: 'asks-own-delegations',
    pattern:
      / (my|all my|current|active|expired) (delegation|delegations|delegated tasks)( |$)|(show|list|see|view|display) (me )?(the |all |my |our )*(delegation|delegations|delegated)|what (have|has) (i )?(been )?(delegated)|(which|what) tasks (have|has|are|did) (been )?(i|my|me|delegated|given to me)|who have i delegated/,
  },
];

/** Speaking of oneself, to the bot, or in the imperative: what somebody wants, not what is the rule. */
export const wishing: readonly Phrasing[] = [
  {
    code: 'wants-delegation',
    pattern:
      / (jeg|eg|vi|min|mitt|mine|meg|oss|du|vennligst|onsker|onskes|trenger|gjerne|i|we|my|me|please|you|let|us|i d|i m|kindly|want|wants|er vil|er ska|like to|would|vil ikke|orker ikke|don t want|no longer) |^ (hei |hallo |hello |hi |verne )*(deleger|overfor|gi|avslutt|forleng|trekk|fornye|forny|opprett|sett|endre|stopp|fjern|tilbakekall|legg|flytt|tildel|utnevn|oppnevn|registrer|gjor|lag|utpek|annuller|kanseller|avlys|la|ny|foresla|start|delegate|reassign|hand|transfer|give|assign|pass|revoke|cancel|withdraw|end|extend|renew|terminate|appoint|create|make|put|change|update|remove|stop|prolong|register|move|propose|add|draft|prepare|undo|shorten|new|set|take|ta|overta|delegering|delegation)/,
    unless:
      / (hvem|who|whose|kan man|kan en|er det lov|lov til a|lov a|fa lov|allowed|permitted|must (a|the|it|my|delegations?)|ma (det|en|delegering[a-z]*|man|oppgaver)|does (it|a|the|delegation|my)|is it (ok|possible|enough)|can (a|the|one|hse|managers?|responsibility|my (boss|manager))|kan (ansvar[a-z]*|leder[a-z]*|sjefen|oppgaver|hms)|hvilke oppgaver kan|which tasks can|what can be|hva kan delegeres|be delegated|deleger(es|ast)|need to be in writing|in writing|skriftlig) /,
  },
];

/** Giving, taking over, accepting, changing or ending. */
export const transferring: Terms = {
  nb: 'gi, gi fra meg, gi fra seg, gi videre, overføre, overlate, ta over, tar over, overta, overtar, sette bort, levere fra, tre av, trekke meg, trekker meg, si fra meg, sier fra meg, sagt ja, sier ja, si ja, frasi, frasier, slutte som, slutte å være, gå av, går av, bli, blitt bedt, bedt meg, bedt om, påta, tatt på meg, ta på meg, takke ja, takker ja, takket ja, takke nei, takker nei, aksepterer, akseptere, godta, godtar, utnevne, oppnevne, utpeke, bytte, avslutte, avslutt, forlenge, forleng, fornye, trekke tilbake, trekk tilbake, trekkes, tilbakekalle, oppheve, fjerne, endre, legge over, slippe, tildele, overdra, avløse, vikariere, ta seg av, orker ikke, kan ikke lenger, fratre, fratrer, gjøre .. til, gjør .. til, la .. ta, la .. overta, ansvarlig for, ikke være .. lenger, ikke .. lenger, i stedet for, etter .. slutter, få ansvar, få ansvaret, tatt over, pause, stoppe, stopp, stanse, utvide, kutte, ferdig som, skrive under på, signere, ny, opprette, opprett, sette opp, sett opp, lage, registrere, registrer, fra nyttår, slippe unna, tatt fra meg, fått overført, overført, overføring, overføres, overførte, bort, bytta, sagt fra meg, få sagt fra, flytte, flytt',
  en: 'give, giving, hand over, transfer, transferring, pass, pass on, passing, assign, reassign, take over, taking over, take on, step down, stepping down, step back, resign, resigning, quit, stop being, become, accept, accepted, accepting, agreed, agree, decline, turn down, appoint, make, end, ending, extend, extending, renew, revoke, revoking, cancel, withdraw, withdrawing, terminate, change, relieve, let .. do, put, put .. in charge, swap, handover, give up, giving up, relinquish, drop, offload, instead of, not be .. anymore, anymore, asked me, been asked, asked to, split, share, no longer, prolong, shorten, nominate, set up, create, draft, register, start, prepare, sign, sign off, pause, taken off, relieved of, have .. taken, hand .. over, hand .. to, hands .. over, move, moving',
};

/** What can be given: roles, and the work that goes with them. */
export const givable: Terms = {
  nb: 'oppgave, oppgaver, hms-oppgaver, rolle, rolla, rollen, verv, vervet, koordinator, koordinatoroppgaver, koordinatorrolle, koordinatorjobb, HMS-koordinator, stoffkartotek, stoffkartotekkontakt, stoffkartotekansvar, strålevern, strålevernkoordinator, strålevernoppgaver, hms-runde, hms-runder, vernerunde, risikovurdering, risikovurderinger, avviksoppfølging, oppfølging av avvik, avviksbehandling, avvik, delegering, delegeringen, delegasjon, fullmakt, fullmakten, kontaktperson, kontakt, saksbehandler, brannvern, brannvernleder, brannkontakt, romkort, HMS-arbeid, hms-ansvar, opplæring, jobben som, kjemikalieansvar, kjemikalieansvarlig, kjemikaliene, ansvaret for, handlingsplan, hms-plan, behandler, romansvar, romansvarlig',
  en: 'task, tasks, role, roles, duty, duties, coordinator, coordinator role, HSE coordinator, substance index, radiation, radiation coordinator, radiation protection, HSE round, HSE rounds, safety rounds, risk assessment, risk assessments, follow up, follow-up, nonconformities, nonconformity, delegation, delegations, mandate, contact, contact person, case handler, fire safety, fire warden, room cards, HSE work, training, job as, chemicals officer, responsibility for, responsible for, action plan, HSE tasks, post as, responsibilities, chemicals, room responsible, first aid, index, safety tasks, hse duties',
};

/** What delegation itself is called. */
export const delegating: Terms = {
  nb: 'deleger*, delegasjon*, deligere, deligering, fullmakt*, ansvar*, kontakten, *koordinator, *ansvarlig, *kontakt, papiret, overta*, frasi*',
  en: 'delegat*, authority, mandate, responsib*, in charge, takes over, take over, takeover, warden, officer, coordinat*, paper, papers, paperwork, hand back, hand over',
};

/** Asking what the bot can do or how it is used. */
export const askingHelp: readonly Phrasing[] = [
  {
    code: 'asks-help',
    pattern:
      /^ (hjelp|help|hjelp meg|help me|hjelp takk|help please|meny|menu|info|kommandoer|commands|command list|instructions|bruksanvisning|start|how to|faq|manual|hjelpetekst|veiledning) $/,
  },
  {
    code: 'asks-help',
    pattern:
      / (hva|hvordan|hvilke ting|hva slags [a-z]+|hva mer) (kan|gjor|klarer|vet|tilbyr|forstar) (du|verne|boten|botten|denne|chatboten|roboten|appen)( |$)|(hva|hva slags [a-z]+|hvilke [a-z]+|hva mer) kan (jeg|vi|man) (sporre|bruke|fa hjelp|skrive|gjore her|be deg) /,
  },
  {
    code: 'asks-help',
    pattern:
      / (hva kan du|hva er det du ([a-z]+ )?kan|hva gjor du|hva er verne|hva er du|hvem er du|hvem er verne|hvem har laget (deg|verne|boten)|hvem snakker jeg med|hvem lagde (deg|verne)|er du (en )?(robot|bot|menneske|ekte|ki|ai)|hva heter du|hva brukes du til|hva er denne (boten|appen|tjenesten)|hva er dette for (noe|en)|hva kan jeg (sporre|bruke|fa|skrive)|hva kan (boten|verne|denne)) /,
  },
  {
    code: 'asks-help',
    pattern:
      / (hvordan|hvor) (bruker|funker|virker|fungerer|starter|sporre|spor|snakker|skriver|kommer|slar|endrer|bytter|skrur|sletter|redigerer|avbryter|stiller) (jeg|eg|du|det|dette|verne|boten|denne|man|vi|appen|botten|den)( |$)/,
    unless: / (avtrekk[a-z]*|ovn[a-z]*|maskin[a-z]*|laser[a-z]*|brannslukk[a-z]*) /,
  },
  {
    code: 'asks-help',
    pattern:
      / (kan|snakker|forstar|svarer|skjonner|leser) (du|verne|boten|jeg|eg)( bare| ogsa| og| sporre| skrive| snakke| svare| bytte| fa svar)* ?(til )?(pa )?(norsk|engelsk|nynorsk|dialekt|bilder|tysk|svensk|polsk|sprak|samisk)|bytte? sprak|endre sprak|skifte sprak/,
  },
  {
    code: 'asks-help',
    pattern:
      / what (can|do|does|could|else can|things can|are) (you|verne|this bot|the bot|this thing|this app|i ask|i use|i do here|we ask|we use|one use|this) |how (can|do|does|could) (you|verne|this bot|the bot|this thing|this app|i ask|i use|we ask|we use|this) (work|help|answer|know|function|differ|use|get|start|respond|ask|you|verne|this|it)/,
    unless: / (do you (report|handle)|are you doing) /,
  },
  {
    code: 'asks-help',
    pattern:
      / (what is verne|what s verne|who are you|who is verne|what are you|are you a (bot|robot|human|person|real)|who (made|built|created) you|what is this bot|what is this app|what s your name|how does (this|it|verne|the bot) work|what (commands|languages|features|questions)|how (do|can|should) i (use|talk|ask|start|get started|change|switch|phrase|stop|edit|delete|cancel|write to|interact|work with|turn) ?(to )?(verne|this|you|the bot|the language|it|a question|my|language|with|notifications|messages)?|do you (speak|understand|support|keep|store|save|remember|answer|know how)|can you (speak|understand|help me with|answer|do)|show me what you can|what can (you|verne|i)|tell me what you|what (it is )?you (can |actually |really )?do|can i (write|ask|use|talk|speak|chat) (to )?(in|you|this|verne|norwegian|english)|what (should|do|may|could) i ask|switch language|change language|how do you work|explain how (you|this|verne)|can this bot|is this a bot|which languages|what kinds? of (questions|things)|is there a (guide|manual|tutorial|help)|give me (some )?(examples|help)|get started) /,
    unless:
      / (help me with (my|the) (homework|thesis|code|essay|exam|assignment)|can you help me with (my|a) (homework|essay|thesis)) /,
  },
  {
    code: 'asks-help',
    pattern:
      / (lagrer du|husker du|ser andre|hvem kan lese|hvem ser|leser noen) ([a-z]+ ){0,4}(jeg skriver|dette|meldingene|svarene|det|her)|who (can )?(see|read)s? (what|my) ([a-z]+ )?(write|messages|ask|answers)|hvordan (melder|rapporterer|sporr) (jeg|man|vi) ([a-z]+ )?([a-z]+ )?(her|med deg|i verne|gjennom deg|via deg|i boten|med verne)|how do i (report|file|submit|send) ([a-z]+ )*(here|with you|in verne|using verne|via verne|through you|with this bot|with verne|using you|in this bot)|gi meg (noen )?eksempler|hvordan kommer jeg i gang|kom i gang|hvordan gar jeg fram her|eksempler pa sporsmal|kan jeg (skrive|sporre|bruke) (pa|deg|verne|om)/,
  },
];

/** Wanting to report. */
export const wantingToReport: readonly Phrasing[] = [
  {
    code: 'wants-to-report',
    pattern:
      / (jeg|eg|vi|er|kan|kunne|vil|ma|skal|onsker|gjerne|hvordan|far|lyst til|behov for|bor|a|trenger|hjelp[a-z]*|prover) ([a-z]+ ){0,3}(melde|meld|melder|rapportere|rapporterer|si fra|si ifra|gi beskjed|innmelde|varsle) (inn |om |fra |fra om |ifra om |pa |av )*(et |en |ein |eit |ei |dette |at |hms |ny |nytt )*([a-z]+)?|(jeg|eg|vi|kan|vil|ma|skal|onsker|a|er) ([a-z]+ ){0,3}(registrere|sende inn|fore|skrive|legge inn|fylle ut|opprette|levere) (et |en |ein |eit |inn |ny |nytt )*(hms ?)?(avvik[a-z]*|skademelding|nestenulykke|ulykke|hendelse|uhell|forbedringsforslag) /,
  },
  {
    code: 'wants-to-report',
    pattern:
      /^ (hei |hallo |verne |vil |ny |nytt |skal |ma |onsker a )*(melde?|meld|rapporter[a-z]*|registrer[a-z]*|avvik|hms avvik|avviksmelding|nestenulykke|forbedringsforslag|nytt avvik|skademelding|tillop) (et |en |ein |eit |inn |nytt |om |fra |pa |av )*(hms )?(avvik|avviksmelding|hendelse|ulykke|nestenulykke|skade|uhell|tillop|noe|noko|farlig[a-z]*|forhold|problem|[a-z]+ )/,
  },
  {
    code: 'wants-to-report',
    pattern:
      /^ (avvik|hms avvik|nestenulykke|nesten ulykke|near miss|near accident|nonconformity|incident|tillop|uhell|ulykke|deviation|incident report|improvement proposal|forbedringsforslag|suggestion) \. /,
  },
  {
    code: 'wants-to-report',
    pattern:
      /^ (avvik|hms avvik|nestenulykke|nonconformity|near miss|incident) (i|pa|fra|ved|at|in|on|from|report|to report|this|today|i dag|i gar|yesterday) /,
    unless: / (contact|coordinator|koordinator|kontakt|ansvarlig) /,
  },
  {
    code: 'wants-to-report',
    pattern:
      / (i|we|want|like|need|have|must|going|can|how do i|how can i|please|here to|wish|should|trying|help me|let me|could i|d|wanna) (to )?([a-z]+ ){0,2}(report|file|log|submit|register|record|flag|notify you|send in|raise|write up|enter|make a report|let you know about|tell you about) (a |an |that |the |this |my |some |something |about |of |new |our |in |another |hse |safety )*(nonconformit[a-z]*|non conformit[a-z]*|incident[a-z]*|accident[a-z]*|near miss[a-z]*|near accident[a-z]*|deviation[a-z]*|hazard[a-z]*|injur[a-z]*|problem[a-z]*|issue[a-z]*|something|it|this|that|danger[a-z]*|unsafe[a-z]*|spill[a-z]*|leak[a-z]*|broken|improvement|suggestion|concern|report|fault|condition|damage|case|observation|event|dev|hse|fall|burn|cut)/,
  },
  {
    code: 'wants-to-report',
    pattern:
      /^ (hi |hello |verne |please |a )*(report|reporting|file|log|register|submit|filing)( a| an| the| this| my| that| about| new| hse)* (nonconformit[a-z]*|incident[a-z]*|accident[a-z]*|near miss[a-z]*|deviation[a-z]*|hazard[a-z]*|injur[a-z]*|problem|issue|something|damage|unsafe|dangerous|broken|spill|leak|improvement|near accident)/,
  },
];

/** What opens or closes a conversation; with little else beside it the text is small talk. */
export const courtesies: Terms = {
  nb: 'hei, hei hei, heihei, heisann, hallo, halla, heia, morn, god morgen, god dag, god kveld, god natt, god ettermiddag, takk, tusen takk, takker, takke, ha det, hadet, snakkes, god helg, god jul, god påske, god sommer, fin helg, fin dag, god dag videre, hvordan går det, korleis går det, hvordan har du det, står til, hyggelig å, supert, flott, kjempebra, perfekt, strålende, du er, vits, gratulerer, beklager, topp, bra jobba, snilt av deg, utmerket, fantastisk',
  en: 'hi, hello, hey, hiya, good morning, good day, good evening, good afternoon, good night, thanks, thank you, thank, thx, cheers, bye, goodbye, see you, have a nice, have a good, have a great, have a lovely, how are you, how s it going, how is it going, what s up, nice to meet you, great, awesome, excellent, perfect, brilliant, you are, you re, joke, congratulations, sorry, well done, good job, merry christmas, happy, appreciate',
};

/** Greetings, thanks and pleasantries; a text made of these alone is small talk. */
export const pleasantries: Terms = {
  nb: 'hei, heisann, hallo, hallois, halla, heia, morn, morna, god morgen, god dag, god kveld, god natt, god ettermiddag, godmorgen, godkveld, takk, tusen takk, mange takk, takk skal du ha, takker, takk for hjelpen, takk for hjelpa, takk for svar, takk for svaret, hjelpen, hjelpa, svaret, hjelp, ha det, hadet, ha det bra, snakkes, vi snakkes, god helg, god jul, god påske, godt nytt år, god sommer, god tur, ha en fin dag, ha en god dag, fin dag, fin helg, god dag videre, supert, super, topp, flott, fint, bra, kjempebra, kjempefint, strålende, perfekt, genialt, nydelig, kult, kjekt, ok, okei, okay, den er grei, greit, skjønner, forstått, jepp, ja, nei, jo, neida, joda, hvordan går det, korleis går det, hvordan har du det, korleis har du det, står til, åssen går det, kordan går det, hva skjer, du er, flink, snill, herlig, grei, kjempeflink, hjelpsom, best, stjerne, verne, dette, det var, var, det, til, god, mye, så, så mye, for, veldig, alt, på deg, deg, du, der, hyggelig, å, hilse, treffe, møtes, ha, en, fortsatt, i dag, igjen, lykke til, gratulerer, beklager, unnskyld, sorry, haha, hihi, lol, bare hyggelig, det samme, like måte, i like måte, tilbake, morsom, morosam, vits, fortell en vits, fortell meg en vits, kan du fortelle en vits, vise, syng, elsker deg, glad i deg, kjempe, nyttig, nyttige, kjempenyttig, raskt, raskt svar, for et, bot, hva heter, også, dag, dagen, kveld, helg, velkommen, tilbake fra ferie, hopp, hurra, jippi, bravo, jobb, jobba, bra jobba, godt jobba, helten, reddet, er, hadde, håper, at, går bra, ser ut til, nå, dere, alle, med, alle sammen, sammen, hyggeleg, takk i, lige, må, snilt, av deg, av, utmerket, fantastisk, skal du ha',
  en: 'hi, hello, hey, hey there, hiya, howdy, good morning, good day, good evening, good afternoon, good night, morning, evening, afternoon, thanks, thank you, thank, thx, ty, cheers, many thanks, thanks a lot, thanks a million, thanks for, for your help, your help, for the help, help, bye, goodbye, bye bye, see you, see you later, later, have a nice day, have a good day, have a good weekend, have a nice weekend, nice weekend, good weekend, weekend, great, awesome, excellent, perfect, fantastic, brilliant, cool, nice, lovely, wonderful, amazing, super, ok, okay, got it, understood, alright, sure, yes, no, yep, nope, how are you, how are you doing, how s it going, how is it going, how do you do, what s up, whats up, sup, how have you been, you are, you re, a star, star, the best, best, so helpful, helpful, very helpful, kind, so, so much, very, much, that was, that s, that is, it was, was, this was, great help, big help, of great help, really, useful, very useful, verne, there, you, your, for, the, a, lot, million, all, me, and, that, it, is, nice to meet you, pleased to meet you, merry christmas, happy christmas, happy easter, happy new year, happy holidays, christmas, welcome, welcome back, sorry, haha, lol, no worries, no problem, never mind, same to you, good, job, good job, well done, nice job, great job, good bot, bot, clever, quick, fast, answer, joke, tell me a joke, do you know any jokes, know a joke, can you tell me a joke, sing me a song, love you, i love you, love, like you, i like you, appreciate, appreciated, appreciate it, much appreciated, today, again, friend, my friend, my, how, day, luck, good luck, congratulations, congrats, wow, exactly what i needed, needed, what i needed, saved my day, saved, made my day, made, just what i needed, hope you, are well, i hope, well, doing, to, everyone, from, too, i, talk to you, soon, talk, see, take care, take, care, lifesaver, life saver, legend, be, evening all',
};

/** What has nothing to do with HSE or the bot. */
export const otherMatters: Terms = {
  nb: 'vær, været, værmelding, værmeldinga, værmeldingen, regner det, regne, snør det i morgen, middag, lunsjmeny, frokost, meny, kantinemeny, pizza, vaffel, vafler, oppskrift, kake, eksamen, eksamensdato, eksamensdatoer, eksamensresultat, eksamensoppgave, karakter, karakterer, timeplan, studiepoeng, forelesningen i, oblig, innlevering, fotball, fotballkamp, kampen, rosenborg, brann vant, landslaget, skirenn, VM i, OL, kino, serie, netflix, musikk å, oversette, oversett, oversettelse, dikt, skriv et dikt, skrive et dikt, python, javascript, programmere, regnestykke, kvadratrot, hovedstaden, hovedstad, statsminister, statsministeren, statsministerens, president, presidenten, aksjer, aksjekurs, bitcoin, boliglån, buss nr, fly til, flybillett, feriedager, ferietur, ferieplaner, lønn når, lønnsslipp, passord, eduroam, VPN, outlook, blackboard, inspera, canvas, excel, word, powerpoint, søknadsbrev, kjøpe bil, bil til salgs, hva er klokka, hvilken dag, horoskop, kjæreste, kjærlighet, bursdag, stipend fra lånekassen, lånekassen, semesteravgift, studentbolig, hybel, leilighet, ledig stilling, bibliotekbok, låne bok, lånte bøker, låne bøker, kollektivt, sykkelvei, oppskrift på, nyheter, valg til stortinget, stortinget, partiet, NRK, podcast, strikke, sudoku, sjakk, lotto, vant, booke, book rom, reserve møterom, grupperom bestille, bestille møterom, semesterstart, immatrikulering, fadderuka, reiseregning, reiseregninga, parkeringsbot, frisør, skjønnlitteratur, sammendrag av, oppsummer, oppsummere, korrekturlese, referansestil, APA-stil, hovedoppgave i, masteroppgaven min, algebra, matte, ligning, ligninga, integralet, integral, derivere, fysikkoppgave, hjemmelekse, lekse, leksa, billigste, billett, billetter, hovudstaden, kamera kjøpe, mobilabonnement, iphone, hvem skrev, hvem vant, hvem oppfant, hvem malte, hvem spiller, hvem synger, masteroppgaven, levere oppgave, leveringsfrist, anbefale en restaurant, anbefal en, dikt, tilbakestille passord, nytt passord, kjøre bil til, gå på kino, smaker, hvor mange innbyggere, løs ligningen, TDT4100, kul gave, eksamenen, ferieplaner, nullstille passord, gitar, lære gitar, sommerjobb, hva koster, spansk, youtube, piano, oppskrifter, skrive CV, cv-en min, hvor mye får jeg, lønn i måneden, min lønn',
  en: 'weather, forecast, rain tomorrow, raining, rain, sunny, snow tomorrow, dinner, breakfast, menu, pizza, recipe, bake, cake, cook, exam, exams, exam date, exam results, grades, syllabus, timetable, course code, ects, homework, football, soccer, world cup, rosenborg, champions league, premier league, olympics, movie, movies, cinema, netflix, series, play music, spotify, translate, translation, poem, haiku, write a poem, write an essay, essay, python, javascript, java, function that, write code, sort a list, regex, sql, square root, multiply, capital of, prime minister, president, stock, stocks, stock price, share price, bitcoin, crypto, mortgage, bus stop, tram, flight to, cheap flights, holidays left, vacation days, payslip, salary paid, salary, password, reset my password, eduroam, vpn, outlook, blackboard, inspera, canvas, excel, word document, powerpoint, cover letter, cv for, job application, buy a car, what time is it, time is it, date today, what day, horoscope, girlfriend, boyfriend, love life, birthday, student loan, semester fee, dorm, student housing, apartment, vacancy, library book, library books, borrow a book, election, parliament, podcast, knitting, sudoku, chess, lottery, book a meeting room, book a room, reserve a room, booking, semester start, orientation week, reimbursement, travel expenses, haircut, weekend plans, summary of, summarise, summarize, proofread, proof-read, citation style, thesis topic, my thesis, algebra, calculus, equation, integral, derivative, physics problem, meaning of life, cheapest, iphone, phone plan, gym membership price, language course, norwegian course, learn norwegian, opening hours, open on sunday, sports results, lyrics, residence permit, tax return, tax, taxes, who wrote, who won, who invented, who painted, who sings, who plays, who directed, recommend a, restaurant in, library close, library open, thesis deadline, equals, capital of, population of, how tall, how old is, how far is, what time, close on, remind me, set an alarm, alarm for tomorrow, bake a, cheap, playlist, game tonight, buy tickets, rent a car, learn guitar, guitar, best way to, mona lisa, piano, learn spanish, tax advice, youtube, the news, newspaper, solve the equation, solve this equation, solve x, reset my, train tickets, the weather, squared, my grade, x squared, learn to play, play guitar, the guitar',
};

/** What has nothing to do with HSE unless something is wrong with it. */
export const everydayMatters: Terms = {
  nb: 'kantine, kantina, kaffe, kaffemaskin, lunsj, buss, bussen, skriver, skriveren, printer, hund, katt, bibliotek, biblioteket, restaurant, ski, musikk, spille, bok, boka, møterom, sykkel, epost, e-post, ferie, taxi, klokka, helgeplaner, tog, hotell, konsert',
  en: 'canteen, cafeteria, coffee, coffee machine, lunch, bus, printer, dog, cat, library, restaurant, skiing, music, play, book, meeting room, bike, email, holiday, vacation, taxi, train, hotel, concert, bar, tv, flat, capital, weekend',
};

/** What tells that something went wrong, is wrong or almost did. */
export const trouble: Terms = {
  nb: 'ingen bruker, ingen har, glir, gled, skled, skli, sklei, falt, ramla, snubla, snublet, snuble, datt, dette ned, kuttet, kutta, skar, brant, brent, brente, klemte, klemt, slo, traff, søl, sølt, sølte, søla, rant, lekker, lekket, lekk, lekkasje, drypper, spruta, sprutet, sprut, knust, knuste, knuse, knakk, brukket, ødelagt, defekt, sprakk, sprukket, eksploderte, eksplosjon, smalt, small, gnistra, gnister, gnist, gnistret, kortslutning, kortslutta, støt, strøm, stakk, stukket, stikke, svimmel, svimle, kvalm, kvalme, hodepine, vondt, skadet, skada, skadd, skade, uhell, ulykke, nestenulykke, hendelse, avvik, mangler, mangla, manglar, manglende, mistet, mista, ulåst, åpen, åpent, blokkert, blokkerer, sperra, sperret, stengt, tilgrodd, utgått, gått ut på dato, utdatert, løs, løse, løsna, løsnet, henger, glatt, is på, hull i, rustne, rust, mugg, muggsopp, fukt, stinker, lukter, lukt, støy, bråk, bråker, kaldt, iskaldt, virker ikke, funker ikke, fungerer ikke, virket ikke, virka ikke, gått i stykker, falt ned, veltet, velta, tippet, veltes, mus i, rotter, skjegg, rot, rotete, full av, overfylt, nesten, holdt på å, nær ved, like før, fant, funnet, oppdaget, oppdaga, så at, la merke til, uten, glemt, gløymt, glemte, stod, sto, står, ligger, lå, truet, trua, skreik, kastet, kasta, trakassert, mobbet, mobba, kjeftet, kjefta, farlig, farleg, risiko, fare, skummelt, redd, røyk, flamme, brann, branntilløp, tok fyr, overopphetet, overoppheta, varm, bart, bar ledning, ledning, ledninger, snublefare, tett, tette, mørkt, dårlig lys, dårlig luft, forslag, foreslår, burde hatt, bør ha, skulle hatt, trenger, bedre, ville vært, sår, blødde, blod, sting, sykehus, legevakt, legevakta, forbrenning, brannsår, fikk, fekk, rasa, rast, raste, bit, bitt, beit, hund, kniv, sprøytespiss, nål, kanyle, syre, lut, eksponert, innånda, pusta inn',
  en: 'nobody, no one, slipped, slip, fell, fallen, tripped, trip, stumbled, cut, burned, burnt, scalded, crushed, pinched, hit, bumped, spill, spilled, spilt, ran, leak, leaks, leaking, leaked, dripping, splashed, splash, broken, broke, smashed, shattered, cracked, crack, faulty, defective, exploded, explosion, sparked, sparks, spark, short circuit, short-circuited, shock, stung, pricked, prick, dizzy, nausea, nauseous, headache, headaches, hurt, injured, injury, accident, incident, near miss, near accident, nonconformity, missing, lost, unlocked, left open, propped open, blocked, blocking, expired, outdated, out of date, loose, came loose, hanging, slippery, icy, hole in, rusty, rust, mould, mold, damp, stinks, smells, smell, noise, noisy, cold, freezing, does not work, doesn t work, not working, didn t work, stopped working, fell down, fell over, tipped, toppled, knocked over, mice, rats, mess, messy, cluttered, full of, overflowing, overfilled, almost, nearly, about to, found, discovered, noticed, saw, without, forgot, forgotten, left, stood, standing, lying, threatened, yelled, shouted, threw, harassed, bullied, dangerous, unsafe, hazard, risk, scary, afraid, smoke, flames, fire, caught fire, overheated, overheating, hot, bare wire, wire, wires, cable, cables, tripping hazard, clogged, dark, poor light, bad air, suggest, suggestion, should have, ought to, would be better, could be safer, wound, bled, bleeding, blood, stitches, hospital, emergency room, got, collapsed, bitten, bit, knife, needle, syringe, acid, exposed, inhaled, breathed in, sprained, twisted, swollen, bruised, bruise, trapped, stuck, dropped, dropping, someone had, making people, no draught, hurts',
};
