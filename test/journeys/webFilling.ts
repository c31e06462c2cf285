import type { Locator } from 'playwright-core';
import type { Inputs } from './seat.ts';
import { labelOf, optionOf } from './webLabels.ts';

type Value = Inputs[string];

/** The input of a question, found by what it is called. */
export function inputFor(place: Locator, question: string): Locator {
  return place.getByLabel(labelOf(question)).filter({ visible: true }).first();
}

/** Fills inputs in as a hand does: types, ticks, and chooses by what the choices are called. */
export async function fillIn(place: Locator, inputs: Inputs): Promise<void> {
  for (const [question, value] of Object.entries(inputs)) {
    const input = inputFor(place, question);
    const kind = await input.evaluate((element) =>
      element instanceof HTMLInputElement ? element.type : (element.role ?? element.tagName.toLowerCase()),
    );
    await (ways[kind] ?? typed)(input, question, value);
  }
}

type Way = (input: Locator, question: string, value: Value) => Promise<unknown>;

const typed: Way = (input, _question, value) => input.fill(String(value));

const ticked: Way = async (group, question, values) => {
  for (const value of [values].flat()) await group.getByLabel(optionOf(question, value)).check();
};

const ways: Readonly<Record<string, Way>> = {
  radiogroup: ticked,
  group: ticked,
  /** Where each choice is called by the question too. */
  radio: (input, _question, value) =>
    input
      .locator('xpath=ancestor::*[count(.//input[@type="radio"]) > 1][1]')
      .locator(`input[value="${value}"]`)
      .check(),
  checkbox: async (input, _question, value) => {
    if (typeof value === 'string') return input.setChecked(value === 'yes');
    const all = input.locator('xpath=ancestor::*[@role="group" or count(.//input[@type="checkbox"]) > 1][1]');
    for (const each of value) await all.locator(`input[value="${each}"]`).check();
  },
  select: async (list, question, value) => {
    const names = await list.locator('option').allTextContents();
    const label = names.find((name) => optionOf(question, String(value)).test(name));
    await list.selectOption(label === undefined ? String(value) : { label });
  },
};
