import type { FindPersonal } from './types.ts';

/** What a text says about persons. */
export const findPersonal: FindPersonal = () => [];
