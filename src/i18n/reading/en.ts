/** Why a text is read as it is. */
export const readingEn = {
  'reading.title': 'Why it is read like this',
  'reading.danger-now':
    '{has, select, yes {{words} tells of danger that is going on.} other {The text tells of danger that is going on.}}',
  'reading.belongs-elsewhere':
    '{has, select, yes {{words} belongs elsewhere than among HSE nonconformities.} other {This belongs elsewhere than among HSE nonconformities.}}',
  'reading.asks-whether-it-counts': 'The text asks whether something counts as a nonconformity.',
  'reading.no-report': 'The text tells of nothing that has happened or is wrong.',
  'reading.tells-of-hazard':
    '{has, select, yes {{words} is something that can do harm.} other {The text tells of something that can do harm.}}',
  'reading.unsure-so-kept': 'It is not certain where this belongs. Then it is an HSE nonconformity.',
  'reading.said-like-this':
    '{has, select, yes {{words}: this is how others have written of the same.} other {This is how others have written of the same.}}',
  'reading.harm-was-done':
    '{has, select, yes {{words} tells that somebody or something was harmed.} other {The text tells that somebody or something was harmed.}}',
  'reading.nearly-harm':
    '{has, select, yes {{words} tells that it nearly went wrong.} other {The text tells that it nearly went wrong.}}',
  'reading.harm-can-come':
    '{has, select, yes {{words} can do harm, but has not.} other {Nobody was harmed, but somebody can be.}}',
  'reading.wish-only':
    '{has, select, yes {{words} is a wish: nothing is wrong.} other {This is a wish: nothing is wrong.}}',
  'reading.place-named': '{has, select, yes {{words} is the place.} other {The place is in the text.}}',
  'reading.unit-named': '{has, select, yes {{words} is the unit.} other {The unit is in the text.}}',
  'reading.unit-of-writer': 'The text names no unit, so it follows the writer.',
  'reading.day-told': 'The time is in the text.',
} as const;
