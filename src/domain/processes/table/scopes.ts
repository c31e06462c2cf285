/** Units that do HSE work of their own: those that people are employed at. */
export const hseUnits = ['faculty', 'department', 'section'] as const;

/** The same with laboratories and groups. */
export const groupsToo = ['faculty', 'department', 'section', 'lab'] as const;

export const everyUnit = { nb: 'Alle enheter', en: 'Every unit' } as const;
