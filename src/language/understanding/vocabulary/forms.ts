import { fold } from '../../../domain/organisation/spelling.ts';

/** Parts of words in nynorsk, folded, and what stands for them in bokmål; the order matters. */
export const nynorskParts: readonly (readonly [RegExp, string])[] = [
  [/ombod/, 'ombud'],
  [/leiar/, 'leder'],
  [/(?<!f)leiing/, 'ledelse'],
  [/kjelde/, 'kilde'],
  [/sjuk/, 'syk'],
  [/tryggleik/, 'sikkerhet'],
  [/sikkerheit/, 'sikkerhet'],
  [/(?<=[a-z]{3})leg(e|t)?$/, 'lig$1'],
  [/veg(?!g|n|et)/, 'vei'],
  [/hovud/, 'hoved'],
  [/loys/, 'los'],
  [/hogskul/, 'hogskol'],
  [/skule/, 'skole'],
  [/til[sz](et|at)t/, 'ansatt'],
  [/^heim/, 'hjem'],
  [/vitskap/, 'vitenskap'],
  [/utval(?!g|t)/, 'utvalg'],
  [/eigedom/, 'eiendom'],
  [/eigar/, 'eier'],
  [/reinhald/, 'renhold'],
  [/hald/, 'hold'],
  [/tenest/, 'tjenest'],
  [/laerar/, 'laerer'],
  [/gjevar/, 'giver'],
  [/verksemd/, 'virksomhet'],
  [/verkstad/, 'verksted'],
  [/undersoking/, 'undersokelse'],
  [/brannoving/, 'brannovelse'],
  [/(?<=[a-z]{2})oving(a|ar|ane)?$/, 'ovelse'],
  [/leigd?/, 'leid'],
  [/bygg(j)/, 'bygg'],
  [/rommings/, 'romnings'],
  [/rutin(ar|ane)$/, 'rutiner'],
  [/opplaering(a|ane)$/, 'opplaering'],
  [/fyrste/, 'forste'],
  [/^jus(t)/, 'jus$1'],
];

/** Words that only their Norwegian letters tell from another, and a form that does. */
export const apart: ReadonlyMap<string, string> = new Map([['låser', 'låse']]);

const dialect: Readonly<Record<string, string>> = {
  hvem: 'kven, kem, kæm, hem, hæm, hvæm, kemm, kim, hven, vem, hvemm, kvæm, hvm, hvme, hevm, kenn',
  hva: 'ka, kva, kæ, hvad, ke, å for noe, hvaa, hav',
  hvor: 'kor, kvar, korr, hvorr, koffer, hvo',
  hvordan: 'korleis, kordan, korsn, hossen, åssen, korsjn, kossen, hvorledes, hordan, koss, vordan',
  hvilken: 'kva for ein, kafor, hvilket, hvilke, kva for, kvifor ein',
  jeg: 'eg, æ, æg, je, jæ, jei, jai, ej, æe, jej',
  ikke: 'ikkje, itj, itt, ikkj, ikje, ittj, inte, kje, ikk, ike',
  meg: 'mæ, mæg, mei, me',
  deg: 'dæ, dei',
  noen: 'nokon, nokre, noken, nån, nokka, nåkken, nåen',
  noe: 'noko, nåkka, nokke, nåka, no, nå',
  skal: 'ska, sku, skall, skulle',
  gjør: 'gjer, gjør, gjorr, gjærr',
  har: 'ha, hæ, harr',
  vi: 'me, mi, vi',
  oss: 'åss, okke, okkon',
  dere: 'dokker, dåkk, dykk, dåkker, dokk',
  fra: 'frå, ifra, ifrå',
  er: 'ær, e',
  det: 'de, d, dæ',
  må: 'må, mått',
  with: 'w, wiht',
  who: 'whos, whoo, hwo, wo, whom, hoo',
  responsible: 'responsable, responsibel, resposible, responsibile, responsble, repsonsible, responisble',
  ansvarlig: 'ansvarleg, ansvarli, ansvalig, answarlig, ansvarlege, ansvarlige',
  ansvar: 'ansvaret, answar, ansvae, anvsar, ansvra',
  the: 'teh, hte',
  does: 'dos',
  doesn: 'dosn',
  goes: 'gos',
};

const ambiguous = new Set([
  'me',
  'no',
  'na',
  'ha',
  'ke',
  'hav',
  'dei',
  'mi',
  'de',
  'd',
  'w',
  'hem',
  'wo',
  'kim',
  'hoo',
]);

/** Single words of dialect, nynorsk and haste, folded, and the word they stand for; those that mean something else too are left out. */
export const dialectWords: ReadonlyMap<string, string> = new Map(
  Object.entries(dialect).flatMap(([plain, forms]) =>
    forms
      .split(',')
      .map((form) => fold(form))
      .filter((form) => form !== '' && !form.includes(' ') && !ambiguous.has(form))
      .map((form) => [form, /^[a-z]+$/.test(plain) ? plain : fold(plain)] as const),
  ),
);
