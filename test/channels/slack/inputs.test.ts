import { describe, expect, it } from 'vitest';
import { readState, toModal } from '../../../src/channels/slack/blocks.ts';
import { validateBlocks } from '../../fakes/slack/blockRules.ts';

const frame = { callbackId: 'form', privateMetadata: '', title: 'T', submit: 'Send', close: 'Close' };
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `Choice ${index}`, value: `c${index}` }));
const shown = (input: object) => {
  const view = toModal({ body: [{ id: 'q', label: 'Question', ...input }] }, frame);
  expect(validateBlocks(view, 'modal')).toEqual([]);
  return view.blocks[0];
};

describe('inputs of a card on Slack', () => {
  it('asks for a text with its limits, hint text and earlier answer', () => {
    const input = {
      type: 'Input.Text',
      isRequired: true,
      isMultiline: true,
      maxLength: 500,
      placeholder: 'p'.repeat(200),
      value: 'before',
    };
    expect(shown(input)).toMatchObject({
      block_id: 'q',
      optional: false,
      label: { text: 'Question' },
      element: {
        type: 'plain_text_input',
        action_id: 'q',
        multiline: true,
        max_length: 500,
        initial_value: 'before',
        placeholder: { text: `${'p'.repeat(149)}…` },
      },
    });
  });

  it.each([
    ['ten expanded choices of one', 10, { style: 'expanded' }, 'radio_buttons'],
    ['eleven expanded choices of one', 11, { style: 'expanded' }, 'static_select'],
    ['compact choices of one', 3, { style: 'compact' }, 'static_select'],
    ['filtered choices of one', 3, { style: 'filtered' }, 'static_select'],
    ['ten choices of several', 10, { isMultiSelect: true }, 'checkboxes'],
    ['eleven choices of several', 11, { isMultiSelect: true }, 'multi_static_select'],
  ])('offers %s as the element that holds them', (_, count, more, type) => {
    expect(shown({ type: 'Input.ChoiceSet', choices: choices(count), ...more })).toMatchObject({
      element: { type },
    });
  });

  it('offers the first hundred of more choices and says how many there are', () => {
    expect(shown({ type: 'Input.ChoiceSet', choices: choices(130) })).toMatchObject({
      element: { options: { length: 100 } },
      hint: { text: '1–100 / 130 …' },
    });
  });

  it('marks earlier choices, and only those still offered', () => {
    const input = { type: 'Input.ChoiceSet', isMultiSelect: true, choices: choices(4), value: 'c1,gone,c3' };
    expect(shown(input)).toMatchObject({ element: { initial_options: [{ value: 'c1' }, { value: 'c3' }] } });
    const none = shown({ type: 'Input.ChoiceSet', choices: choices(4), value: 'gone' });
    expect(JSON.stringify(none)).not.toContain('initial_option');
  });

  it('leaves out choices that could not be answered and a question with none left', () => {
    const odd = [
      { title: 'a', value: '' },
      { title: 'b', value: 'x'.repeat(151) },
    ];
    expect(shown({ type: 'Input.ChoiceSet', choices: odd })).toBeUndefined();
    const twice = [...odd, { title: 'c', value: 'c' }, { title: 'd', value: 'c' }];
    expect(shown({ type: 'Input.ChoiceSet', choices: twice })).toMatchObject({
      element: { options: { length: 1 } },
    });
  });

  it('asks for a day and for a time, with earlier answers that exist', () => {
    expect(shown({ type: 'Input.Date', value: '2026-02-28' })).toMatchObject({
      element: { type: 'datepicker', initial_date: '2026-02-28' },
    });
    expect(JSON.stringify(shown({ type: 'Input.Date', value: '2026-02-30' }))).not.toContain('initial');
    expect(shown({ type: 'Input.Time', value: '14:05' })).toMatchObject({
      element: { type: 'timepicker', initial_time: '14:05' },
    });
    expect(JSON.stringify(shown({ type: 'Input.Time', value: '25:00' }))).not.toContain('initial');
  });

  it('asks for a consent with one box to tick', () => {
    const input = { type: 'Input.Toggle', title: 'I accept', isRequired: true, value: 'true' };
    expect(shown(input)).toMatchObject({
      optional: false,
      element: {
        type: 'checkboxes',
        options: [{ text: { text: 'I accept' }, value: 'true' }],
        initial_options: [{ value: 'true' }],
      },
    });
  });

  it('ticks a box whose earlier answer is the value that the card gives it', () => {
    const input = { type: 'Input.Toggle', title: 'I accept', valueOn: 'yes' };
    expect(shown({ ...input, value: 'yes' })).toMatchObject({
      element: { initial_options: [{ value: 'true' }] },
    });
    expect(JSON.stringify(shown({ ...input, value: 'true' }))).not.toContain('initial');
  });

  it('asks only once for an id', () => {
    const input = { type: 'Input.Text', id: 'same', label: 'L' };
    expect(toModal({ body: [input, input] }, frame).blocks).toHaveLength(1);
  });
});

describe('answers from Slack', () => {
  it('reads every kind of answer by the id of its input', () => {
    expect(
      readState({
        text: { text: { type: 'plain_text_input', value: 'It leaks' } },
        one: { one: { type: 'radio_buttons', selected_option: { value: 'a', text: {} } } },
        menu: { menu: { type: 'static_select', selected_option: { value: 'b' } } },
        many: { many: { type: 'checkboxes', selected_options: [{ value: 'a' }, { value: 'b' }] } },
        day: { day: { type: 'datepicker', selected_date: '2026-11-20' } },
        time: { time: { type: 'timepicker', selected_time: '08:30' } },
        yes: { 'yes.toggle': { type: 'checkboxes', selected_options: [{ value: 'true' }] } },
      }),
    ).toEqual({
      text: 'It leaks',
      one: 'a',
      menu: 'b',
      many: ['a', 'b'],
      day: '2026-11-20',
      time: '08:30',
      yes: 'true',
    });
  });

  it('reads what was left empty as empty, a toggle as false', () => {
    expect(
      readState({
        text: { text: { type: 'plain_text_input', value: null } },
        one: { one: { type: 'static_select', selected_option: null } },
        many: { many: { type: 'multi_static_select', selected_options: [] } },
        day: { day: { type: 'datepicker', selected_date: null } },
        yes: { 'yes.toggle': { type: 'checkboxes', selected_options: [] } },
      }),
    ).toEqual({ text: '', one: '', many: [], day: '', yes: 'false' });
    expect(readState(undefined)).toEqual({});
  });

  it('refuses a state that Slack would not send', () => {
    expect(() => readState({ q: { q: 'text' } })).toThrow();
  });
});
