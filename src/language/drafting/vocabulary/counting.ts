const matter =
  '(avvik|hms avvik|avviket|nestenulykke|nesten ulykke|hendelse|ulykke|(a |an )?(hse )?(nonconformity|non conformity|deviation|incident|near miss|near accident|accident)|noe (jeg|vi|man|en) (bor|skal|burde|ma|kan) melde|something (i|we|you|one) (should|must|ought to|have to|need to|can) report|reportable|meldepliktig|meldeverdig|noe a melde|something to report|worth reporting)';

/**
 * How people ask whether something is to be reported. Held against the words in lower case, without accents and signs, with a
 * space around each and " . " between clauses; dialect and nynorsk are bokmål there.
 */
export const countingQuestions: readonly RegExp[] = [
  new RegExp(
    ` (er|var|blir|vert|regnes|reknast|teller|tel|kvalifiserer|gjelder) (dette|det|det her|dette her|denne|slikt|sant|sann(t)?|noe slikt|dette egentlig|det egentlig|ikke dette|ikke det|da|dette da) ((da|egentlig|her|ogsa|som|under|innunder|noe) )*(et |eit |ein |en )?${matter} `,
  ),
  / (regnes|teller|tel|telles|reknes|reknast|kvalifiserer|gar|kommer|faller) (dette|det|det her|slikt|sant|sann|dette her|noe slikt) ((her|da|egentlig|inn|ogsa) )*(som|under|til|med)? ?(et |eit )?(avvik|hms|nestenulykke|melde)?/,
  new RegExp(` (er det|er dette) (et |eit )?${matter} (hvis|nar|dersom|om|at|a|selv om|viss|a) `),
  / (bor|skal|ma|burde|skulle|kan|trenger|lonner det seg|er det vits i|er det nodvendig|er det vanlig|er det riktig|er det poeng i) ((jeg|vi|man|en|me|du|meg|oss|a|at) )*(melde|meldes|meldast|rapportere|si fra|sies fra|registrere|sende inn|skrive avvik|sei fra|seie fra|sende avvik|lage avvik|fylle ut)( |$)(?!.* (hvor|hvordan) )/,
  / (skal|bor|ma|burde|kan) (dette|det|det her|slikt|sant|noe slikt|sanne ting) ((da|egentlig|vel) )*(meldes|meldast|rapporteres|registreres|meldes inn|meldes som|sies fra|bli meldt)/,
  / (usikker pa|lurer pa|vet ikke|veit ikke|i tvil om|lur(e|er) om) ((om|hvorvidt|pa) )*(dette|det|det her|jeg|vi|man|en) ((er|teller|tel|regnes|reknast|bor|skal|ma|burde|som) )*(et |eit |som )?(et )?(avvik|melde|meldes|rapportere|nestenulykke|noe)/,
  / (does|do|would|will|could|can) (this|that|it|these|such|something like this|things like (this|that)|that one) ((also|even|really|actually) )*(count|qualify|be considered|go|be counted|be reported|need to be reported|have to be reported|need reporting|belong|merit)/,
  new RegExp(
    ` (is|was|would) (this|that|it|this kind of thing|something like this|such a thing|this really|this actually|it really|that really)( be| considered| counted as| really| actually| even| then)* (as )?${matter} `,
  ),
  / (should|must|shall|ought|do|may|can) (i|we|you|one|people|someone) (to |need to |have to |really |actually |even |also |be |always )*(report|reporting|register|file|flag|notify|submit|log) /,
  / (am|are) (i|we) (supposed|required|obliged|expected|meant) to (report|register|file|log|notify)/,
  / (should|must|ought|does|do) (this|that|it|these|such things|things like this|something like this) (to )?(be|get|need to be|have to be) (reported|registered|filed|logged)/,
  / is (it|this|that) (worth|necessary to|required to|important to|ok to|enough to|right to) (report|reporting|file|filing|register)/,
  / (not sure|unsure|wondering|wonder|don t know|do not know|in doubt) (if|whether|about) (this|that|it|i|we) (should |must |ought to |need to |have to |really |even |is |counts |qualifies |would )*(report|be reported|count|as|a |an |reportable|something|nonconformity|near miss)/,
];
