/** What a report is about; picked by example. */
export const kinds = ['accident', 'near-accident', 'dangerous-condition', 'improvement'] as const;
export type Kind = (typeof kinds)[number];

/** Who or what was, or could be, harmed. */
export const harms = ['people', 'environment', 'material', 'nothing-yet'] as const;
export type Harmed = (typeof harms)[number];

/** Whether somebody was hurt or made ill. The register itself mixes these. Source: 004 "Brannalarmer [note 10]". */
export const injuries = ['happened', 'nearly', 'none'] as const;
export type Injury = (typeof injuries)[number];

/**
 * Severity by a person's own judgement; no document defines the levels, so none is ever worked out.
 * Source: 004 "Svært alvorlig/kritisk [note 9]".
 */
export const severities = ['critical', 'serious', 'less-serious'] as const;
export type Severity = (typeof severities)[number];

/** Labels on a case, several allowed. Source: 004 "8.0 HMS-AVVIK [note 8]", 003 "Pre-meeting, charting issues, post-meeting". */
export const categories = [
  'personal-injury',
  'mechanical-injury',
  'chemicals-gases',
  'biological',
  'radiation',
  'electrical',
  'fire',
  'escape-routes',
  'access-control',
  'indoor-climate',
  'noise',
  'ergonomics',
  'building-technical',
  'laboratory',
  'fieldwork-transport',
  'violence-threats',
  'psychosocial',
  'environment',
  'hse-round',
  'other',
] as const;
export type Category = (typeof categories)[number];
