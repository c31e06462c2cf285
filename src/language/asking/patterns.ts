/** Patterns are held against marked words: lower case, no accents and signs, bokmål for dialect and nynorsk. */

const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** Words that may stand around a role or a unit without saying anything more. */
const beside = any(
  'min|mitt|mine|mi|var|vart|vare|vores|deres|hennes|hans|sin|sitt|my|our|your|their|his|her|s',
  'the|a|an|any|den|det|de|et|en|ei|eit|noe|noen|no|non|some|anyone|somebody|someone',
  'naermeste|direkte|nearest|immediate|direct|overste|lokale?|local|egen|eget|own|ny|nye|new|navaerende|current|faste?|valgte?|elected|appointed|fungerende|acting|oppnevnt|vara|vararepresentant|stedfortreder|stedfortrederen|vikar|vikaren|varamedlem|substitute|stand in|deputises|right|riktig|rette',
  'egentlig|actually|her|here|na|now|idag|i dag|today|for tiden|for oyeblikket|at the moment|currently|akkurat|just|right|da|then|igjen|again|jo|forresten|please|takk|thanks|om dagen|these days|this year|i ar|som helst|where i work|where we work|der jeg jobber|der vi jobber|hvor jeg jobber|pa jobben',
  'oss|us|meg|me|jeg|vi|i|we|til|for|ved|pa|hos|at|in|of|to|on|med|with|innen|from|fra|under|over|som|as|av|og|and|is|er|are|was|var|be|vaere|i rollen',
  'instituttet?|fakultetet?|seksjonen?|avdelingen?|enheten?|gruppa|gruppen|bygget|bygg|campus|stedet|arbeidsplassen|department|faculty|section|division|unit|lab|laben|labben|laboratoriet|group|team|building|workplace|institute|office|floor|etasjen|jobber|jobb|work|works|working|sit|sits|sitter|holder|holds|hse|hms|ntnu|arbeidet|rom|room|rollen?|rolla|role|post|posten|stillingen?|position|har|have|has',
  '@unit|@person',
);

const wrapped = (core: string): string => `(?: ${beside}){0,9} ${core}(?: ${beside}){0,9}`;

const opening =
  '(?:(?:hei|hallo|heisann|hi|hello|hey|verne|please|og|and|so|but|men|ok|okay|ja|yes|eh|kan du si meg|kan du fortelle meg|vet du|can you tell me|could you tell me|do you know|tell me|si meg|fortell meg|jeg lurer pa|lurer pa|i wonder|i am wondering|i d like to know|jeg vil vite) )*';

const reaching = any(
  'hvem(?: som)?(?: er| var| blir| heter| fungerer| har| leder| skal)?',
  'who(?: is| s| are| was| will| acts| do we have| do i have| would be)?',
  'hva heter|hva er navnet pa|what is the name of|what s the name of|(?:navnet|navn|name|names)(?: pa| of| til)?',
  '(?:kontaktinfo|kontaktinformasjon|epost|epostadresse|e post|mail|telefon|telefonnummer|nummeret|contact|contact details|contact info|contact information|email|email address|phone|phone number)(?: til| for| of| to)?',
  '(?:jeg|vi|i|we)(?: vil| ma| trenger| onsker| skal| kan| need| want| would like| d like| have| must| should)(?: gjerne)?(?: a| to)?(?: snakke| kontakte| finne| fa tak i| na| treffe| talk| speak| contact| find| reach| get hold of| meet)(?: med| to| with)?',
  '(?:hvor|hvordan|how|where)(?: finner| treffer| nar| kontakter| kan| do| can)(?: jeg| vi| i| we)(?: finne| kontakte| na| fa tak i| reach| contact| find| get hold of)?',
  'er (?:det )?(?:noen|non)(?: som er)?|is (?:anyone|anybody|somebody|someone)|hvem (?:kan|skal|bor|ma) (?:jeg|vi) (?:kontakte|snakke med|ringe|sporre|ga til)(?: som er)?|who (?:can|do|should|must) (?:i|we) (?:contact|ask|call|talk to|speak to|go to)(?: who is)?',
  'har (?:vi|jeg|@unit)(?: noe| et| en)?|do(?:es)? (?:we|i|@unit) have|have we got|is there|finnes(?: det)?|er det',
);

/** "Who is our safety deputy?", "the name of the HSE coordinator at physics", "safety deputy IKJ". */
export const askingHolder: readonly RegExp[] = [
  new RegExp(`^ ${opening}${reaching}${wrapped('@role')} $`),
  new RegExp(`^ ${opening.trimEnd()}${wrapped('@role').replace(/^\(/, '(')} $`),
  new RegExp(`^ ${opening}@role(?: ${beside}){0,6} $`),
];

/** "Who leads physics?": the line manager, in other words. */
export const askingLeader =
  /^ (?:[a-z]+ ){0,2}(?:who (?:do|should|must) (?:i|we) report to|who am i reporting to|hvem (?:rapporterer|svarer|star) (?:jeg|vi) (?:til|for|under)|who is above (?:me|us)|hvem er over (?:meg|oss)) $|^ (?:[a-z]+ ){0,2}(?:hvem (?:leder|styrer|bestemmer over|er leder|er sjef|er sjefen)|who (?:leads|heads|runs|manages|(?:is |s )?in charge of|is head of|is the head of))(?: (?:for|av|pa|ved|i|at|of|the|her|here))*(?: @unit| (?:meg|oss|me|us|enheten|instituttet|seksjonen|avdelingen|department|section|unit))(?: (?:her|here|na|now))* $/;

const dutyNoun = any(
  'oppgav[a-z]*|hmsoppgav[a-z]*|plikt(?:er|ene|en)?|hmsplikter|ansvar(?:et)?|hmsansvar(?:et)?|ansvarsomrade[a-z]*|gjoremal(?:ene)?|rolle[a-z]*|hmsrolle[a-z]*|verv(?:ene|et)?|lederoppgave[a-z]*|arbeidsoppgave[a-z]*',
  'duty|duties|task|tasks|responsibility|responsibilities|obligation|obligations|role|roles|post|posts|remit',
);
const dutyKind =
  '(?:(?:hms|hse|helse|miljo|og|and|health|safety|arbeidsmiljo|sikkerhets|sikkerhet|delegerte|delegated|lovpalagte|legal|statutory|viktigste|main|konkrete|formelle|formal|egne|eget|egen|own|various|forskjellige|alle|all|current|work environment) )*';

/** "What has been delegated to me?" */
const givenToMe =
  / (?:hva|what|hvilke [a-z ]+|which [a-z ]+) (?:.* )?(?:delegert|delegated|gitt|given|tildelt|assigned)(?: [a-z]+){0,2} (?:til|to) (?:meg|me) | (?:hva|hvilke[nt]? [a-z]+) har jeg (?:fatt|blitt) (?:delegert|tildelt)/;

/** "What are my HSE duties?", "hva er jeg ansvarlig for?". */
export const askingOwn: readonly RegExp[] = [
  givenToMe,
  / hva jeg (?:egentlig |selv )?(?:har ansvar|er ansvarlig) for | what (?:exactly )?i (?:am|m) (?:actually )?responsible for /,
  / (?:hvilke[nt]?|hva slags|what|which) (?:hms|hse|safety|health and safety) (?!(?:ansvarlig|person|contact) )[a-z]+ (?:am|do|should|must|skal|ma|bor|har) (?:jeg|i) /,
  new RegExp(
    ` ${dutyNoun} (?:som )?(?:comes?|goes|go|folger|ligger|horer)(?: along)? (?:with|to|med|til|i) (?:my|min|mitt|stillingen min|rollen min|jobben min) `,
  ),
  /** "What am I obliged to do as a safety deputy?" */
  / (?:hva|what|hvilke[nt]? [a-z]+|which [a-z]+)(?: [a-z]+){0,8} (?:jeg|i|meg|me|mine|mitt|min|my)(?: [a-z]+){0,8} (?:som|as)(?: (?:en|ei|et|a|an|the|ny|new|fersk|valgt|elected))* @role /,
  / (?:er|am) (?:jeg|i) (?:egentlig |actually )?(?:ansvarlig|responsible|accountable) for (?:no|noe|non|noen|anything|something|hms|hse|helse|health)/,
  new RegExp(` (?:mine|mitt|min|mi|my) ${dutyKind}${dutyNoun} `),
  new RegExp(` ${dutyNoun} (?:mine|mitt|min|mi) `),
  new RegExp(
    ` (?:hvilke[nt]?|hva slags|hva for|which|what|noen|non|noe|no|any|et|en) ${dutyKind}${dutyNoun} (?:som )?(?:har|holder|skal|ma|do|have|must|er|did|that)(?: jeg| i| pa| meg)+ `,
  ),
  new RegExp(
    ` (?:har|do|have) (?:jeg|i)(?: egentlig| have| actually| got)* (?:(?:noen|non|noe|no|et|en|any|a|an) )?${dutyKind}${dutyNoun} `,
  ),
  new RegExp(
    ` ${dutyKind}${dutyNoun} (?:har jeg|ligger (?:pa|til) meg|do i have|have i got|i have|rests? on me|falls? on me)`,
  ),
  / (?:hva|what|hvilke [a-z]+|which [a-z]+) (?:er|am|m|is|are) (?:egentlig )?(?:jeg|i) (?:egentlig |actually )?(?:selv )?(?:ansvarlig|pliktig|responsible|accountable|obliged|answerable|in charge)/,
  / (?:hva|what) (?:har|svarer|do|have) (?:jeg|i)(?: egentlig)? (?:ansvar|ansvaret|answer|got to answer)( for| personlig| as| som| $)/,
  / (?:hva|what)(?: is| er| s| det| som| som er)* (?:forventes|forventet|kreves|expected|required|demanded|krevd|ventes) (?:av|of) (?:meg|me) /,
  / (?:hva|what) (?:ma|skal|bor|plikter|must|should|do|shall|have|am)(?: jeg| i| egentlig| have| need| supposed| to| a| passe| pa)+(?: do| gjore| take care of| sorge for| follow up| folge opp)?(?: [a-z]+){0,3} (?:som|as|i rollen som|in my role as|being)(?: [a-z]+){0,3} @role /,
  / (?:som|as|jeg er|i am|i m)(?: [a-z]+){0,3} @role (?:[a-z]+ |\. ){0,4}(?:hva|what) (?:ma|skal|bor|must|should|do|shall|have)(?: jeg| i) /,
  / (?:hva|what) (?:ma|skal|bor|plikter|must|should|do)(?: jeg| i| have| need| to| a)+ ?(?:do|gjore|bidra med|contribute) (?:for|med|innen|nar det gjelder|about|in|regarding|on|within|with) (?:hms|hse|hms arbeidet|helse miljo og sikkerhet|health and safety|safety|arbeidsmiljoet)[ a-z]{0,20} $/,
];

/** As what somebody asks: "as head of section", "som seksjonsleder". */
export const askingAs =
  / (?:som|as|i rollen som|in my role as|being|jeg er|i am|i m|became|become|ble|blitt|blei)(?: (?:en|ei|et|a|an|the|ny|nytt|new|din|our|var|vart|min|mitt|my|fersk|nyvalgt|valgt|newly|elected|appointed))* @role /;

const dutyWords = new RegExp(
  `^(?: (?:${beside}|${dutyNoun}|${dutyKind.replace(/^\(\?:|\)\*$/g, '').trim()}|hva|what|hvilke[nt]?|which|har|have|do|does|am|m|er|is|are|ma|must|skal|should|gjore|do|ansvarlig|ansvar|responsible|accountable|forventes|expected|av|of|vis|show|list|liste|fortell|tell|oversikt|overview|gi|give|om|about|alle|all|egentlig|@role|helse|miljo|sikkerhet|arbeidsmiljo|hmsarbeid|ligger|hver|uka|aret|year|year|each|supposed|need|holder|hold|got|$))* $`,
);

/** True when nothing else than duties, roles and units is spoken of. */
export function saysOnlyDuties(words: string): boolean {
  return dutyWords.test(words);
}

const work = any(
  dutyNoun,
  'job|jobb|jobben|jobba|arbeid|arbeidet|funksjon|funksjonen|function|mandat|mandatet|mandate',
);

/** "The duties of the safety deputy", "hva er et verneombud?", "tell me about AMU". */
export const askingDuties: readonly RegExp[] = [
  new RegExp(` ${work} (?:til|for|hos|som|of|as|av)(?: ${beside})* @role(?: ${beside})* $`),
  new RegExp(
    ` ${work} (?:har|skal|ma|gjelder|ligger|does|do|has|must|should|can|may|kan)(?: ${beside})* @role(?: ${beside}| do| gjore| ta| utfore| carry out| perform)* $`,
  ),
  new RegExp(
    ` (?:hva|what)(?: is| s| er| det| som)* (?:expected|required|forventes|forventet|kreves|krevd) (?:of|av)(?: ${beside})* @role `,
  ),
  / (?:hva|what) (?:kan|can|skal|may|does|do|bestemmer|avgjor|vedtar|behandler|tar|decides|handles)(?: the| a)? @role (?:bestemme |avgjore |vedta |behandle |decide |do |handle |deal with )*$/,
  new RegExp(` @role (?:s |sine |sin |sitt )?${dutyKind}${dutyNoun}(?: ${beside})* $`),
  new RegExp(
    `^ ${opening}(?:hva|what)(?: er| is| are| s| gjor| does| do| driver| steller| betyr| means)+(?: for noe)?(?: ${beside})* @role(?: ${beside}| do| gjor| mean| driver med| for noe)* $`,
  ),
  new RegExp(
    `^ ${opening}(?:fortell|forklar|beskriv|vis|tell|explain|describe|show|info|informasjon|information)(?: meg| me| us| oss| om| about| pa| on)*(?: ${dutyNoun}| til| of| rollen)*(?: ${beside})* @role(?: ${beside})* $`,
  ),
];

/** What is to be done about a committee's members is a matter of its own. */
export const aboutBodies =
  / (?:sorger|ansvar|opplaering|kurs|training|course|responsible|ensures?|makes sure) /;

/** "What must a dean do?": the role stands after what asks, in the same clause. */
export const whatBeforeRole =
  / (?:hva|what|hvilke[nt]? [a-z]+|which [a-z]+)(?: [a-z]+){1,5} @role(?: [a-z@]+){0,6} $/;

/** "Who sits in AMU?", "medlemmene i SAMU". */
export const askingMembers: readonly RegExp[] = [
  / (?:hvem|who|hvilke [a-z]+|which [a-z]+)(?: er| is| are| som| det)*(?: (?:med|fast|faste|medlem[a-z]*|sitter|moter|deltar|leder|leier|sits?|on|a|the|members?|chairs?|leads?|serves?|part|represent[a-z]*|participates?))+(?: (?:i|av|of|in|on|the|pa|for|det|den|from))* @role /,
  / (?:medlemmer|medlemmene|members|membership|sammensetning(?:en)?|composition)(?: (?:i|av|of|in|on|the))* @role /,
  / (?:hvordan|how|hva|what) (?:er|is|bestar|does) @role (?:sammensatt|satt sammen|composed|made up|consist|av) /,
];

/** How a question begins, or a demand to be shown something. */
export const beginsAsking =
  /(?:^| \.) (?:(?:og|and|so|but|men|hei|hello|hi|verne|som|as|i rollen|@role|en|a|the|ny|new|please|in|my|role|ok) ){0,5}(?:hva|hvilke[nt]?|kan|far|ma|er|har|skal|bor|hvem|finnes|what|which|can|may|am|is|are|could|must|should|do|does|have|has|who|show|vis|list|liste|fortell|tell|gi|give|lurer|i wonder|oversikt|overview|er det) /;

/** Somebody is asked for, not something. */
export const asksWho = / (?<! til )(?:hvem|hvems|who|whose|whom|who s) (?!am i )/;
export const asksWhoMay = / (?:hvem|who)(?: er det)?(?: som)? (?:kan|far|can|may|is allowed|has the right) /;

/** A danger of another question: what to do when something has happened. */
export const onCondition = / (?:hvis|dersom|nar|om jeg|when|if|after|etter|in case) /;

const handing = any(
  '(?:re|videre|sub)?d[ei]leger[a-z]*|(?:re|sub)?d[ei]legat[a-z]*|delegasjon[a-z]*|delegab[a-z]*',
);
const handingOver = any(
  'overlat[a-z]*|sett(?:e|es)? bort|satt bort|gi(?:s|r)? (?:bort|videre|fra meg|fra seg)|overfor[a-z]*|skyv[a-z]* fra|hand(?:ed|ing)? (?:over|on|off|down)|hand [a-z ]{2,30} over|pass(?:ed|ing)? (?:on|down|over)|pass [a-z ]{2,30} on|give(?:n)? away|outsourc[a-z]*|transfer[a-z]*',
);
const modal =
  '(?:kan|far|kunne|ma|skal|bor|lov|lovlig|mulig|tillatt|adgang|anledning|can|cannot|can t|may|could|must|should|allowed|allow|possible|permitted|legal|ok|okay|delegable|delegerbar[a-z]*|hva|hvilke[nt]?|what|which|am i|er det|is it|aldri|never|ikke)';
const owed =
  '(?:ansvar[a-z]*|hmsansvar[a-z]*|responsibilit[a-z]*|oppgave[a-z]*|task[a-z]*|duty|duties|plikt[a-z]*|hms|hse|accountab[a-z]*)';

/** "What can be delegated?", "kan jeg overlate HMS-ansvaret til noen?". */
export const askingDelegable: readonly RegExp[] = [
  new RegExp(` ${modal} (?:.* )?${handing} `),
  new RegExp(` ${handing} .*(?:kan|can|may|lov|allowed|mulig|possible) `),
  / (?:er|is|are) .*(?:delegerbar[a-z]*|delegable) /,
  new RegExp(
    ` ${handing} .*(?:in writing|skriftlig|stillingsbeskrivelse[a-z]*|job description|gyldig|valid) `,
  ),
  new RegExp(` (?:regler|reglene|rules|krav|kravene|requirements) (?:.* )?${handing} `),
];

/** The same in other words, where a task or a responsibility is spoken of: "can I pass the HSE round on?". */
export const askingHandover = new RegExp(` ${modal} (?:.* )?${handingOver} `);
export const owedWords = new RegExp(` ${owed} `);

/** "Can somebody else do the HSE round?", "kan koordinatoren overta ansvaret mitt?": the one who would get it is named. */
export const askingTakeover =
  / (?:kan|far|can|may|could|must|ma)(?: [a-z]+){0,2} (?:@role|noen andre|non andre|en annen|andre|somebody else|someone else|another|others)(?: [a-z]+){0,2} (?:fa|ta|overta|gjore|utfore|get|have|take|do|run|be given)(?: over)? | (?:la|let|have)(?: [a-z]+){0,2} (?:@role|noen andre|non andre|en annen|andre|somebody else|someone else|others) (?:ta|gjore|overta|fa|behandle|handtere|folge opp|sta for|take|do|run|have|handle|manage|arrange|look after|follow up)(?: over)? /;

/** What is wanted or was done, or how it is done: no question of whether it may be. */
export const notWhether =
  / (?:jeg (?:vil|onsker|skal)|i (?:want|would like|d like|wish|will) |i ll |vil gjerne|how|hvordan|(?:har|have|has|had|ble|blitt|been|var|were|was)(?: [a-z]+){0,2} deleg[a-z]*|(?:who|hvem) (?:har|have|has) |vis (?:meg )?(?:mine )?deleg|show (?:me )?(?:my )?deleg|mine delegering|my delegations|delegert til meg $|delegated to me $|kan du|can you|could you|help me|hjelp meg|please (?:delegate|hand)|avslutt|trekk|forleng|revoke|extend|withdraw|cancel) /;

export const againWords =
  / (?:videredeleg[a-z]*|redeleg[a-z]*|subdeleg[a-z]*|deleger[a-z]* (?:[a-z]+ ){0,3}videre|deleger[a-z]* igjen|(?:gi|gis|sende|overlate) (?:den |det |oppgaven |dem )?videre|delegate (?:[a-z]+ ){0,3}(?:again|further|on|onwards)|sub delegat[a-z]*|re delegat[a-z]*) | (?:delegert(?:e)?|delegated) (?:.* )?(?:oppgave[a-z]*|task[a-z]*|duties) (?:.* )?(?:videre|on|further|again|til en annen|to (?:someone|somebody|another))| (?:oppgave[a-z]*|task[a-z]*) (?:som )?(?:jeg|i|ve|is|that)(?: har| have| ve| was| were| er| selv| been)* (?:fatt|blitt|delegert|delegated|given|got|handed|tildelt)/;

export const outsiderWords =
  / (?:til|to|a)(?: (?:en|ei|et|a|an|my|our|min|mine|noen|some|the|var|vare))* (?:student(?:er|en|ene|s)?|ekstern[a-z]*|external[a-z]*|konsulent[a-z]*|consultant[a-z]*|contractor[a-z]*|gjest[a-z]*|guest[a-z]*|leverandor[a-z]*|vaktselskap[a-z]*|innleid[a-z]*|sintef|studenter) /;

export const neverWords = / (?:aldri|ikke|never|not|cannot|can t|can not|unntatt|umulig|impossible) /;

export const responsibilityWords =
  / (?:hms)?(?:ansvar(?:et)?|lederansvar(?:et)?|linjelederansvar(?:et)?|arbeidsmiljoansvar(?:et)?|responsibility|responsibilities|accountability|liability) /;
export const overallWords =
  / (?:overordne[dt]e?|overste|totale?|totalansvar(?:et)?|overall|ultimate|top|rektors|styrets|rector s|board s) /;

const bodyNoun =
  '(?:[a-z]*utvalg(?:et|ene|a)?|komite(?:en|er|ene)?|forum(?:et|er)?|fora|organ(?:et|er|ene)?|committee|committees|council|councils|body|bodies|forums|samarbeidsorgan[a-z]*)';

/** "Which committee …?", "has my unit a works council?". */
export const askingBodies: readonly RegExp[] = [
  new RegExp(` (?:hvilke[nt]?|hva slags|hva for|which|what)(?: [a-z@]+){0,3} ${bodyNoun} `),
  new RegExp(` (?:finnes|er|har|fins|is|are|do|does|has|have)(?: [a-z@]+){0,5} ${bodyNoun} `),
  new RegExp(
    ` ${bodyNoun} (?:for|ved|pa|i|at|of|in|har|hos|do|does|exist|finnes|gjelder|covers?)(?: [a-z]+){0,2} (?:@unit|oss|us|vi|we|meg|me|enhet[a-z]*|unit|here|her|department|institutt[a-z]*) `,
  ),
];

const whereWord =
  '(?:hvor|hvorhen|where|hvilken (?:kanal|vei|instans|dor)|hvilket system|which (?:channel|door|system|desk|place)|til hvem|to whom)';
const goes =
  '(?:horer|melder|tar|skal|ma|kan|bor|sender|gar|rapporterer|sier|varsler|henvender|vender|leverer|registrerer|do|does|should|can|must|would|belong[a-z]*|is|are|to|report[a-z]*)';

/** "Where does a matter of this kind belong?". */
export const askingWhere = new RegExp(` ${whereWord} ${goes} (?:[a-z@]+ )*`);
const goingOn =
  /(?:hjemme|belongs?|tilhorer|meld(?:e|er|es)?|si(?:er)? (?:i )?fra|varsl(?:e|er|es)|report(?:ed)?|raise|raised|bring|take|tas? opp|ta (?:opp|med)|tar (?:jeg|vi|man) (?:opp|med)|rapporter[a-z]*|regist[a-z]*|send(?:e|er|es|t)?|sent|henvend[a-z]*|go(?:es)?|gar|turn|handled|file|notify|tell|complain|klage[a-z]*)/;

const askingChannel =
  / (?:hvilken kanal|hvilken system|which channel|which system|which door) (?:er|is|skal|brukes|do|should)(?: [a-z]+)* (?:for|til|to|ved|om|about|with) /;

/** True for "where" that asks for the way of a matter, not for a place. */
export function asksTheWay(words: string): boolean {
  if (askingChannel.test(words)) return true;
  return askingWhere.test(words) && goingOn.test(words);
}

/** The words that ask for the way; what is left is the matter. */
export const wayWords: ReadonlySet<string> = new Set(
  'hvor hvorhen where hvilken hvilket which kanal vei instans dor system channel door desk place til hvem to whom horer hjemme belong belongs melder melde meldes meld rapporterer rapportere rapporteres report reported sier si fra henvender meg oss take ta tar tas opp raise raised bring send sender sendes registrerer registrere registreres register varsler varsle jeg vi man en i we one you do does should must can skal ma kan bor om about a an et ei slik sak saken such kind of matter this type typen denne det den it that go going'.split(
    ' ',
  ),
);
