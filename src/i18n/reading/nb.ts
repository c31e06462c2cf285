import type { readingEn } from './en.ts';

/** Why a text is read as it is, in bokmål. */
export const readingNb = {
  'reading.title': 'Hvorfor den er lest slik',
  'reading.danger-now':
    '{has, select, yes {{words} forteller om fare som pågår.} other {Teksten forteller om fare som pågår.}}',
  'reading.belongs-elsewhere':
    '{has, select, yes {{words} hører hjemme et annet sted enn blant HMS-avvik.} other {Dette hører hjemme et annet sted enn blant HMS-avvik.}}',
  'reading.asks-whether-it-counts': 'Teksten spør om noe teller som avvik.',
  'reading.no-report': 'Teksten forteller ikke om noe som har skjedd eller er galt.',
  'reading.tells-of-hazard':
    '{has, select, yes {{words} er noe som kan skade.} other {Teksten forteller om noe som kan skade.}}',
  'reading.unsure-so-kept': 'Det er usikkert hvor dette hører hjemme. Da er det et HMS-avvik.',
  'reading.said-like-this':
    '{has, select, yes {{words}: Slik har andre skrevet om det samme.} other {Slik har andre skrevet om det samme.}}',
  'reading.harm-was-done':
    '{has, select, yes {{words} forteller at noen eller noe ble skadet.} other {Teksten forteller at noen eller noe ble skadet.}}',
  'reading.nearly-harm':
    '{has, select, yes {{words} forteller at det nesten gikk galt.} other {Teksten forteller at det nesten gikk galt.}}',
  'reading.harm-can-come':
    '{has, select, yes {{words} kan skade, men har ikke gjort det.} other {Ingen er skadet, men noen kan bli det.}}',
  'reading.wish-only':
    '{has, select, yes {{words} er et ønske: Ingenting er galt.} other {Dette er et ønske: Ingenting er galt.}}',
  'reading.place-named': '{has, select, yes {{words} er stedet.} other {Stedet står i teksten.}}',
  'reading.unit-named': '{has, select, yes {{words} er enheten.} other {Enheten står i teksten.}}',
  'reading.unit-of-writer': 'Teksten nevner ingen enhet, så den følger den som skriver.',
  'reading.day-told': 'Tiden står i teksten.',
} as const satisfies Readonly<Record<keyof typeof readingEn, string>>;
