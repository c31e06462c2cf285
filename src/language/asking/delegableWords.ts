import type { DelegableTaskId } from '../../domain/responsibility/delegableTasks.ts';
import { lexiconOf } from '../understanding/lexicon.ts';
import type { Reading } from '../understanding/text.ts';
import type { Terms } from '../understanding/vocabulary/shape.ts';

/** What people call the tasks that can be delegated. */
const terms = {
  'risk-assessment': {
    nb: 'risikovurdering, risikovurderinger, ROS-analyse, risikoanalyse, risikokartlegging',
    en: 'risk assessment, risk assessments, risk analysis',
  },
  'hse-training': {
    nb: 'opplæring, HMS-opplæring, kurs, HMS-kurs, opplæringsansvar, innføring',
    en: 'training, HSE training, courses, safety training, induction',
  },
  'hse-round': {
    nb: 'HMS-runde, HMS-runden, vernerunde, vernerunden, runde, sikkerhetsrunde',
    en: 'HSE round, HSE rounds, safety round, safety rounds, inspection round, walk-round, HSE inspection',
  },
  'nonconformity-follow-up': {
    nb: 'avvik, avviksbehandling, avviksoppfølging, avvikssaker, oppfølging av avvik',
    en: 'nonconformity, nonconformities, deviation, deviations, follow-up of nonconformities, incident follow-up',
  },
  agenda: { nb: 'dagsorden, agendaen', en: 'agenda' },
  'guideline-overview': {
    nb: 'oversikt over retningslinjer, oversikt over regler, lovoversikt, sentrale retningslinjer',
    en: 'overview of guidelines, overview of rules, central guidelines',
  },
  'local-documents': {
    nb: 'lokale retningslinjer, lokale prosedyrer, prosedyrer, rutiner, instrukser, retningslinjer',
    en: 'local guidelines, local procedures, procedures, routines, guidelines',
  },
  'committee-seats': {
    nb: 'plass i utvalg, utvalgsplass, sitte i utvalg, møte i HMS-forum, HMS-utvalg, HMS-forum, beredskapsnettverk',
    en: 'committee seat, seat in the committee, sitting on the committee, HSE committee, HSE forum, preparedness network',
  },
  'deputy-dialogue': {
    nb: 'kontakt med verneombud, dialog med verneombud, samarbeid med verneombud, møter med verneombud',
    en: 'contact with the safety deputy, dialogue with the safety deputy, meetings with the safety deputy',
  },
  radiation: {
    nb: 'strålevern, strålevernet, strålekilder, strålevernoppgaver, stråling, laser',
    en: 'radiation, radiation protection, radiation safety, radiation sources, laser safety',
  },
  'substance-index': {
    nb: 'stoffkartotek, stoffkartoteket, kjemikalieregister, eksponeringsregister',
    en: 'substance index, chemical register, chemical inventory, exposure register',
  },
  chemicals: {
    nb: 'kjemikalier, kjemikaliene, kjemikalieansvar, kjemikaliehåndtering, kjemikalie',
    en: 'chemicals, chemical, chemical handling',
  },
} as const satisfies Readonly<Record<Exclude<DelegableTaskId, 'other'>, Terms>>;

/** Other HSE work that people ask about, which the tables do not list as a task of its own. */
const others: Terms = {
  nb: 'brannvern, brannøvelse, førstehjelp, romkort, beredskap, avfall, farlig avfall, verneutstyr, ergonomi, årsplan, handlingsplan, HMS-plan, innkjøp, sykefravær, medarbeidersamtale, inneklima, budsjett, rapportering, rapport, møter',
  en: 'fire safety, fire protection, fire drill, first aid, room cards, preparedness, waste, hazardous waste, protective equipment, ergonomics, annual plan, action plan, procurement, sick leave, appraisal, indoor climate, budget, reporting, report, meetings',
};

const lexicon = lexiconOf<DelegableTaskId>([
  ['risk-assessment', terms['risk-assessment']],
  ['hse-training', terms['hse-training']],
  ['hse-round', terms['hse-round']],
  ['nonconformity-follow-up', terms['nonconformity-follow-up']],
  ['agenda', terms.agenda],
  ['guideline-overview', terms['guideline-overview']],
  ['local-documents', terms['local-documents']],
  ['committee-seats', terms['committee-seats']],
  ['deputy-dialogue', terms['deputy-dialogue']],
  ['radiation', terms.radiation],
  ['substance-index', terms['substance-index']],
  ['chemicals', terms.chemicals],
  ['other', others],
]);

/** The delegable task that the text names with most words, `other` for HSE work that is none of them, or null. */
export function taskIn(reading: Reading): DelegableTaskId | null {
  const [best] = lexicon
    .find(reading)
    .filter(({ likeness }) => likeness >= 0.8)
    .toSorted(
      (a, b) =>
        Number(a.meaning === 'other') - Number(b.meaning === 'other') || b.words - a.words || a.from - b.from,
    );
  return best?.meaning ?? null;
}
