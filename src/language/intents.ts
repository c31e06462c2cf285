/** What a short message in the private chat asks for, when it asks for something the bot does by itself. */
export type Intent =
  | 'report'
  | 'help'
  | 'counts'
  | 'greeting'
  | 'reports'
  | 'cases'
  | 'drift'
  | 'who'
  | 'changes'
  | 'delegations'
  | 'unit-delegations'
  | 'hand-over'
  | 'overview'
  | 'year'
  | 'own-year'
  | 'calendar'
  | 'plan'
  | 'hse-round'
  | 'finding'
  | 'cancel'
  | 'back'
  | 'skip'
  | 'finish'
  | 'confide'
  | 'sign'
  | 'norwegian'
  | 'english';

/** A wish for a language, however kindly it is put: "English please", "kan du snakke norsk?". */
function inLanguage(name: string): RegExp {
  const asked =
    '(?:please |pls |vennligst )?(?:(?:can|could) (?:you|we) |kan (?:du|vi|me) )?(?:(?:speak|talk|write|use|switch(?: over)? to|change(?: (?:the )?language)? to|snakk|snakke|skriv|skrive|bruk|bruke|bytt|bytte|svar|svare|answer) )?(?:to |til |in |på )?';
  return new RegExp(
    `^${asked}${name}(?:,? (?:please|pls|plz|takk|thanks|thank you|er du snill|er du grei))?$`,
  );
}

/**
 * How people put it, in both languages. A message means what the first row says whose pattern is the whole of it;
 * `opening` rows also begin a message, the rest of which is what is reported.
 */
const rows: readonly { readonly intent: Intent; readonly whole: RegExp; readonly opening?: RegExp }[] = [
  {
    intent: 'report',
    whole:
      /^(?:jeg (?:vil|må|skal|ønsker å|ønskjer å) |eg (?:vil|må|skal) |i (?:want|need|would like|wish) to |i'd like to |can i |kan jeg |how do i |hvordan )?(?:meld(?:e|er)?|rapporter(?:e|er)?|report|file|log|si(?:e)? (?:i )?fra)(?: (?:jeg |inn |om |fra |på |a |an |et |en |ein |eit |about |new |ny |nytt |hms[- ]?|hse )*(?:avvik(?:et)?|hms-?avvik|nonconformit(?:y|ies)|non-?conformity|deviation|hendelse(?:n)?|hending|incident|accident|ulykke|near[- ](?:miss|accident)|nestenulykke|nesten-ulykke|skade|injury|hazard|farlig forhold|forbedring(?:sforslag)?|improvement|noe|noko|something|this|dette|problem|an? issue|it)?)?$/,
    opening:
      /^(?:meld(?:e)? (?:hms-?)?avvik|report (?:an? )?(?:hse )?(?:nonconformity|incident|hazard|accident)|avvik|nonconformity|incident)\s*[:\-–]\s*(?=\S)/,
  },
  {
    intent: 'report',
    whole:
      /^(?:avvik|hms-?avvik|nytt avvik|new report|ny melding|nonconformity|incident|near miss|nestenulykke|ulykke|accident|start)$/,
  },
  {
    intent: 'reports',
    whole:
      /^(?:(?:show |list |vis |se )?(?:my|mine|mi) (?:reports?|meldinger|meldingar|avvik|saker jeg har meldt|nonconformities)|(?:what|hva) (?:have i|har jeg) (?:reported|meldt)|meldinger|reports|status)$/,
  },
  {
    intent: 'cases',
    whole:
      /^(?:(?:show |list |vis |se )?(?:my|mine) (?:open |åpne )?(?:cases|saker|oppgaver|tasks)|cases|saker|(?:what|hva) (?:do i handle|behandler jeg|waits for me|venter på meg)|åpne saker|open cases)$/,
  },
  {
    intent: 'drift',
    whole:
      /^(?:(?:show |list |vis |se )?(?:drift|corrections|directory corrections|errors in the directory|katalogfeil|feil i katalogen|rettelser(?: i katalogen)?|avvik i katalogen))$/,
  },
  {
    intent: 'changes',
    whole:
      /^(?:(?:what|hva|kva)(?:'s|’s| is| has| er| har| ble)?(?: blitt)? (?:changed|new|different|endret|endra|nytt|ny|annerledes)(?: in| i) (?:the directory|katalogen)|(?:show |list |vis |se )?(?:directory changes|changes (?:in|to) the directory|endringer i katalogen|katalogendringer))$/,
  },
  {
    intent: 'who',
    whole: /^(?:who|hvem|kven|ask who|spør hvem|spør om ansvar|ask (?:about|who is) responsib(?:ility|le))$/,
  },
  {
    intent: 'delegations',
    whole:
      /^(?:(?:show |list |vis |se )?(?:my |mine |mi |mitt )?(?:delegations|delegeringer|delegeringar|delegeringene mine)|(?:what|hva|kva) (?:is|har jeg|har eg|have i been) (?:delegated(?: to me)?|fått delegert))$/,
  },
  {
    intent: 'unit-delegations',
    whole:
      /^(?:(?:show |list |vis |se )?(?:delegations (?:of|in|at) (?:my|our|the) (?:unit|department)|(?:my |our )?unit(?:'s|’s) delegations|delegering(?:er|ene|ar|ane) (?:på|ved|i|hos) (?:enheten|eininga|instituttet)(?: (?:min|mi|vår|mitt|vårt))?|(?:enhetens|enheten sine) delegeringer))$/,
  },
  {
    intent: 'hand-over',
    whole:
      /^(?:(?:jeg vil |eg vil |i want to |i'd like to )?(?:deleger(?:e)?|delegate|request a delegation|ask for a delegation|be om (?:en )?delegering|ny delegering|new delegation|skriftlig delegering|written delegation)(?: (?:tasks?|oppgaver?|hms-oppgaver?|hse tasks?))?)$/,
  },
  {
    intent: 'overview',
    whole:
      /^(?:(?:show |list |vis |se )?(?:me )?(?:an? |the |en )?(?:overview|oversikt(?:en)?)(?: (?:of|over) (?:the )?(?:responsibilit(?:y|ies)|tasks|ansvar(?:et)?|oppgave(?:r|ne)|ansvar,? oppgaver|responsibility,? tasks)(?:,? (?:and|og) (?:the )?(?:tasks|authority|oppgaver|myndighet))?)?)$/,
    opening:
      /^(?:(?:show |list |vis |se )?(?:me )?(?:an? |the |en )?(?:overview|oversikt(?:en)?) (?:of|over) (?:the )?(?:responsibilit(?:y|ies)|tasks|ansvar(?:et)?|oppgave(?:r|ne))(?:,? (?:and |og )?(?:the )?(?:tasks|oppgaver))?(?:,? (?:and |og )(?:the )?(?:authority|myndighet))?) (?=(?:på|ved|i|hos|for|at|in|of)\s)/,
  },
  {
    intent: 'own-year',
    whole:
      /^(?:(?:show |list |vis |se )?(?:me |meg )?(?:my (?:own )?(?:hse[- ]?)?(?:year|wheel|year wheel)|my (?:hse )?(?:dates|deadlines)(?: this year)?|mitt (?:eget )?(?:hms-?)?(?:år|årshjul)|(?:hms-?)?(?:året|årshjulet) mitt|(?:hms-?)?fristene mine(?: i år)?|mine (?:hms-?)?frister(?: i år)?)|what (?:do i have|have i got) to do (?:in hse )?this year|what do i answer for this year|(?:hva|kva) (?:skal|må) (?:jeg|eg) gjøre (?:i hms )?i år|(?:hva|kva) svar(?:er|ar) (?:jeg|eg) for i år)$/,
  },
  {
    intent: 'calendar',
    whole:
      /^(?:(?:add|put) (?:(?:the hse year|the dates|the deadlines|it|this|them) )?(?:in|into|to) my calendar|(?:my )?(?:hse )?calendar(?: file| subscription)?|(?:(?:legg|sett) (?:(?:hms-?året|fristene|det|dette|dei|dem) )?(?:inn )?)?i (?:kalenderen(?: min)?|kalender)|(?:hms-?)?kalender(?:en|fil|filen)?)$/,
  },
  {
    intent: 'year',
    whole:
      /^(?:(?:show |list |vis |se )?(?:me |meg |oss )?(?:the |our |my )?(?:hse[- ]?year|hse wheel|year wheel|annual (?:hse )?(?:wheel|cycle)|(?:hms-?)?årshjul(?:et)?)(?: (?:vårt|mitt|til oss|for oss|for us|for my unit|for enheten))?|our (?:hms )?year|(?:hms-)?året vårt|vårt (?:hms-)?år|hms-året|(?:which|what) of (?:this|it|these|all this) applies to us(?: this year)?|what applies to us this year|what (?:do we have|have we got) to do (?:in hse )?this year|(?:hva|kva|hvilke(?:t)?(?: av (?:dette|disse))?)(?: av dette)? gjelder (?:for )?oss(?: i år)?|(?:hva|kva) (?:skal|må) vi gjøre (?:i hms )?i år)$/,
  },
  {
    intent: 'plan',
    whole:
      /^(?:(?:show |list |open |vis |se |åpne )?(?:me |meg |oss )?(?:(?:the |our |my )?(?:hse[- ]?)?action plan|(?:our|the) measures|(?:hms-?)?(?:handlings|tiltaks)plan(?:en)?(?: (?:vår|min|til oss|for oss|vår for hms|for enheten|til enheten))?|(?:hms-?)?tiltak(?:a|ene|ene våre| våre|slist(?:a|en|e)))|(?:add|new|register) (?:a |an )?(?:hse )?measure|(?:legg(?:e)? (?:til|inn)|nytt|registrer) (?:et |eit |nytt )?(?:hms-?)?tiltak|(?:hvordan|korleis) (?:ligger|ligg) vi an(?: med (?:handlingsplanen|tiltakene|tiltaka))?|(?:hva|kva) (?:er|står) (?:i|på) handlingsplanen(?: vår)?|(?:what is|what's) (?:in|on) (?:our|the) action plan)$/,
    opening:
      /^(?:(?:show |list |vis |se )?(?:me |meg )?(?:(?:the )?(?:hse )?action plan (?:of|for|at)|(?:hms-?)?handlingsplan(?:en)? (?:til|for|ved|på|hos))) (?=\S)/,
  },
  {
    intent: 'hse-round',
    whole:
      /^(?:(?:show|open|start|begin|vis|åpne|begynn(?: på)?|start(?: på)?) )?(?:me |meg |the |our |my )?(?:hse[- ]?rounds?|safety rounds?|(?:hms|verne)-?\s?rund(?:en|er|ene|a|e))(?: (?:vår|mi|til oss|for oss|for us|i år|this year))?$/,
    opening:
      /^(?:(?:show|open|start|begin|vis|åpne|begynn(?: på)?) )?(?:the )?(?:hse[- ]?round|(?:hms|verne)-?\s?runden?) (?=(?:på|ved|i|hos|for|at|in|of) \S+(?: \S+){0,4}\s*$)/,
  },
  {
    intent: 'finding',
    whole: /^(?:(?:legg til |legg inn |nytt |add |new )?(?:et |eit |a )?(?:funn|finding))$/,
    opening:
      /^(?:nytt |new )?(?:funn|finding)(?: (?:på|fra|under|from|on|in) (?:the )?(?:(?:hms-?)?runden?|(?:hse[- ])?round))?\s*[:–-]\s*(?=\S)/,
  },
  {
    intent: 'help',
    whole:
      /^(?:help|hjelp|hjelp meg|help me|\?|commands?|kommandoer|what can you do|hva kan du(?: gjøre)?|kva kan du(?: gjere)?|hvordan virker (?:du|dette)|how does this work|menu|meny|info)$/,
  },
  {
    intent: 'counts',
    whole:
      /^(?:(?:what|hva|kva) (?:counts|teller|tel)(?: (?:as|som) (?:an? |et |eit )?(?:(?:hse |hms[- ]?)?(?:nonconformity|avvik)))?|(?:what|hva|kva) (?:is|er) (?:an? |et |eit )?(?:hse |hms[- ]?)?(?:nonconformity|avvik)|(?:does (?:this|it) count|teller (?:dette|det)|tel (?:dette|det)|counts|er dette et avvik|is this a nonconformity)|(?:what|hva|kva) (?:should|can|skal|kan|bør) (?:i|jeg|eg|man) (?:report|melde(?: fra om)?))$/,
  },
  {
    intent: 'greeting',
    whole:
      /^(?:hi|hello|hey|hei(?: hei)?|heisann|hallo|god (?:morgen|dag|kveld)|good (?:morning|afternoon|evening)|halla|morn)(?: (?:verne|there|du))?$/,
  },
  {
    intent: 'cancel',
    whole:
      /^(?:cancel|avbryt|stopp?|angre|forkast|slett(?: utkast(?:et)?)?|discard|quit|exit|never ?mind|glem det|drop it)$/,
  },
  { intent: 'back', whole: /^(?:back|tilbake|go back|gå tilbake|forrige|previous|undo)$/ },
  {
    intent: 'skip',
    whole:
      /^(?:skip|hopp over|vet ikke|veit ikke|don'?t know|leave (?:it )?open|la (?:den |det )?stå(?: åpen| åpent)?|neste|next|pass)$/,
  },
  {
    intent: 'finish',
    whole:
      /^(?:finish|preview|done|ferdig|forhåndsvis(?:ning)?|vis utkast(?:et)?|show (?:the )?draft|that'?s all|det var alt)$/,
  },
  {
    intent: 'confide',
    whole:
      /^(?:(?:jeg vil |kan (?:jeg|du) |please |can (?:i|you) |i want to )?(?:skjul(?:e)?|hide) (?:navnet mitt|my name)(?: (?:takk|please))?|(?:kan jeg |jeg vil |can i |i want to )?(?:(?:være|vere|melde|melde fra|stay|be|report) )?(?:anonym(?:t)?|anonymous(?:ly)?|fortrolig|konfidensielt|confidential(?:ly)?))$/,
  },
  { intent: 'sign', whole: /^(?:vis|show) (?:navnet mitt|my name)$/ },
  {
    intent: 'norwegian',
    whole: inLanguage('(?:norsk|bokmål|nynorsk|norwegian)'),
  },
  { intent: 'english', whole: inLanguage('(?:engelsk|english)') },
];

/** What a message asks for, and the words after it that already tell what is reported; null when it asks for none of these. */
export function intentOf(text: string): { readonly intent: Intent; readonly rest: string | null } | null {
  const trimmed = text.trim();
  const plain =
    trimmed
      .toLowerCase()
      .replace(/[\s.!?…]+$/u, '')
      .replace(/\s+/g, ' ') || trimmed;
  if (plain.length <= 120) {
    const row = rows.find(({ whole }) => whole.test(plain));
    if (row) return { intent: row.intent, rest: null };
  }
  for (const { intent, opening } of rows) {
    const match = opening?.exec(trimmed.slice(0, 200).toLowerCase());
    if (match) return { intent, rest: trimmed.slice(match[0].length) };
  }
  return null;
}
