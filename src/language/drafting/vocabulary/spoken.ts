import { fold } from '../../../domain/organisation/spelling.ts';

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows.split(',').flatMap((row) => {
      const [plain = '', ...forms] = row.trim().split(/\s+/).map(fold);
      return forms.map((form) => [form, plain] as const);
    }),
  );

/** A word as the tables of danger write it, followed by its forms in nynorsk and dialect; present tense for verbs. */
export const spokenForms: ReadonlyMap<string, string> = table(
  `kommer kjem kjæm kjemm, brenner brenn brinn brænn, renner renn rænn, springer spring, slipper slepp slæpp, finner finn, sitter sit sitt,
   ligger ligg, henger heng hæng, synker søkk, skriker skrik, ryker ryk, svinger sving, kviner kvin, sprekker sprekk, knekker knekk, faller fell,
   hører høyrer høre, graver grev, trekker trekk, drar dreg drag, holder held, ser sjer sjår, tar tek tæk, gir gjev, går gjeng, vet veit,
   vann vatn, vannet vatnet vainne, strøm straum strømn, strømmen straumen, øyet auget auge øye, øynene auga augene øyan, 
   hun hu ho, han hain hainn hannj, dem dæm, hjem heim, en ein ei, fram frem, løs laus, tilbake attende, igjen att, rødt raudt,
   nede nedi, høyspent høgspent, høyspentmasta høgspentmasta, ansiktet andletet fjeset, magen maga, gråter gret græt, lekker lekk, alene åleine åleina aleine, kan kainn, mistet mista,
   hoppet hoppa, ramlet ramla, klatret klatra, stoppet stoppa, stengt stengd, våkner vakne vakner`,
);

/** Present tense in the dialects that drop its "r", for verbs of one syllable. */
export const withoutR: ReadonlySet<string> = new Set('stå gå få slå dra blø'.split(' ').map(fold));

/** Words that only a dialect has, by which a text shows that "svare" may be its "svarer". */
export const dialectMarks: ReadonlySet<string> = new Set(
  'itj ittj itt ikkj æ æg mæ dæ hu hain hainn hannj nån nånn nåkka kjæm kainn dæm korsn vårres tørr'
    .split(' ')
    .map(fold),
);

/** Before these a verb is in the infinitive. */
export const infinitiveMarks: ReadonlySet<string> = new Set(
  'å og kan kunne vil ville skal skulle må bør får'.split(' ').map(fold),
);

/** What may be left of an English apostrophe: "can t" is also written "cant". What is another word then is left out. */
export const apostropheEnds: ReadonlySet<string> = new Set(['t', 'm', 's', 've', 're']);
export const otherWords: ReadonlySet<string> = new Set(['were', 'as', 'wasps']);
