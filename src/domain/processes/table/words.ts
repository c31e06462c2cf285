import type { Words } from '../../language.ts';
import type { Chosen } from '../settings.ts';
import type { Basis } from './shape.ts';

/** What the interface says beside a month, a day or lead days: where they come from. */
export const basisWords = {
  stated: { nb: 'Står i dokumentene', en: 'Stated in the documents' },
  suggested: { nb: 'Vårt forslag', en: 'Our proposal' },
  inferred: { nb: 'Utledet av dokumentene', en: 'Follows from the documents' },
  chosen: { nb: 'Valgt av enheten', en: 'Chosen by the unit' },
  'chosen-for-all': { nb: 'Valgt av organisasjonen', en: 'Chosen by the organisation' },
} as const satisfies Readonly<Record<Basis | Chosen, Words>>;

/** The parts that checklists and windows fall into: of the systematic cycle, and of the HSE round. */
export const phaseWords = {
  initiate: { nb: 'Komme i gang', en: 'Initiate' },
  survey: { nb: 'Kartlegge', en: 'Survey' },
  plan: { nb: 'Planlegge', en: 'Plan' },
  'follow-up': { nb: 'Følge opp', en: 'Follow up' },
  'pre-meeting': { nb: 'Formøte', en: 'Pre-meeting' },
  charting: { nb: 'Kartlegging', en: 'Charting' },
  'post-meeting': { nb: 'Ettermøte', en: 'Post-meeting' },
} as const satisfies Readonly<Record<string, Words>>;
