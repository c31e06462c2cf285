import { dayOf } from '../../domain/time.ts';
import { momentTold } from '../moments.ts';
import { categoriesOf } from './categories.ts';
import { doorOf } from './door.ts';
import { dangerIn } from './emergency.ts';
import { hurtIn, outcomeOf } from './outcome.ts';
import { flagsOf, personalIn } from './personal.ts';
import { speaksOf, toldOf, withoutNames } from './told.ts';
import type { ReadReport } from './types.ts';
import { whereOf } from './where.ts';

export const readReport: ReadReport = ({ text, asker, now }, dir) => {
  const whole = toldOf(text);
  const { words: _, names, ...where } = whereOf(dir, whole, asker);
  const told = withoutNames(whole, names);
  const zone = dir.organisation.timeZone;
  const moment = momentTold(told.text, now, zone);
  const today = dayOf(now, zone);
  const danger = dangerIn(told, () => moment.on !== null && (moment.on !== today || moment.at !== null));
  const findings = personalIn(text, told, dir);
  const base = {
    ...where,
    happenedAt: moment.at,
    measures: null,
    flags: flagsOf(findings),
    findings,
    reasons: [],
  };
  if (danger !== null) {
    return {
      ...base,
      door: 'emergency',
      confident: true,
      kind: null,
      categories: [],
      injury: hurtIn(told) !== null || speaksOf(told, 'person-down') ? 'happened' : 'unknown',
      harmed: ['people'],
      happenedOn: moment.on ?? today,
    };
  }
  const { door, confident } = doorOf(told);
  const outcome = outcomeOf(told);
  const happenedOn = moment.on;
  if (door === 'nonconformity') {
    const { kind, injury, harmed } = outcome;
    return {
      ...base,
      door,
      confident,
      kind,
      categories: categoriesOf(told, whole, outcome),
      injury,
      harmed,
      happenedOn,
    };
  }
  const injury = hurtIn(told) !== null ? 'happened' : door === 'placement' ? outcome.injury : 'none';
  return { ...base, door, confident, kind: null, categories: [], injury, harmed: [], happenedOn };
};
