import type { Case } from './case.ts';

/** True for the reporter, and for whoever opened the case with its receipt code. */
export function isReporter({ reporter, readers }: Case, person: string): boolean {
  return reporter === person || readers.includes(person);
}

/** True for somebody who had seen the same and added their words, and for whoever opened the case with their receipt code. */
export function isContributor({ contributors, contributorReceipts }: Case, person: string): boolean {
  return contributors.includes(person) || contributorReceipts.some(({ readers }) => readers.includes(person));
}

/** Everybody who is a contributor. */
export function contributorsOf({ contributors, contributorReceipts }: Case): readonly string[] {
  return [...new Set([...contributors, ...contributorReceipts.flatMap(({ readers }) => readers)])];
}

/** This contributor with those who are the same to the case: whoever shares a receipt code with them. */
export function circleOf({ contributorReceipts }: Case, person: string): readonly string[] {
  const circles = contributorReceipts.map(({ of, readers }) => [of, ...readers]);
  return [...new Set([person, ...circles.filter((circle) => circle.includes(person)).flat()])];
}
