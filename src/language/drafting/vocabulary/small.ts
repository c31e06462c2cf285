import { fold } from '../../../domain/organisation/spelling.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(fold));

/** Words that deny what follows them. */
export const denials = set(
  'ikke ingen ingenting inga aldri uten utan verken hverken not no nobody noone none nothing never without neither isn wasn weren aren don doesn didn hasn haven couldn won isnt wasnt werent arent dont doesnt didnt hasnt havent couldnt wont itj',
);

/** Words after which something did not quite come to be. */
export const barely = set('nesten nearly almost barely holdt like nippet narrowly');

/** Words before what has not come to be. */
export const befores = set('før innen innan before');

/** Words after which something only may be, or is to be. */
export const modals = set(
  'kan kunne vil ville skal skulle bor burde can could may might would will shall should',
);

/** Verbs and auxiliaries of the past tense, which put a clause into the past. */
export const pastWords = set(
  'var ble blei blev vart hadde kom gikk gjekk sto stod lå låg fikk fekk tok hørte oppdaget oppdaga fant fann luktet lukta lekket lekka rant rann brant brente begynte tok ringte evakuerte evakuerte slukket slukka kjente merket måtte skulle kunne skjedde hendte falt datt ramla veltet was were had did came went got took saw heard found noticed smelled smelt leaked ran burned burnt began started called evacuated felt happened fell had stood lay fainted passed made gave caused ga gav gjorde',
);

/** Verbs that put a clause into the present, and those before a participle. */
export const presentWords = set(
  'er is are s re m har has have ligger ligg sitter sit står star henger heng kommer kjem blir vert kan can cant cannot får klarer greier vil won wont isn isnt aren arent doesn doesnt don dont am im hes shes finner rører svarer puster',
);
export const perfectWords = set('har has have ve s');
