import { describe, expect, it } from 'vitest';
import { validateBlocks } from './blockRules.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (id: string, more: object = {}) => ({
  type: 'button',
  action_id: id,
  text: plain('Go'),
  ...more,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (value: string, text = value) => ({ text: plain(text), value });
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('L'),
  element,
  ...more,
});
const field = { type: 'plain_text_input', action_id: 'f' };
const select = (options: object[], more: object = {}) => ({
  type: 'static_select',
  action_id: 's',
  options,
  ...more,
});
const modal = (more: object = {}, blocks: object[] = [section('a')]) => ({
  type: 'modal',
  title: plain('T'),
  blocks,
  ...more,
});
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('the rules of Slack', () => {
  it.each([
    ['a message of fifty blocks', { blocks: many(50, () => section('a')) }],
    ['text of 3000 characters', { blocks: [section('x'.repeat(3000))] }],
    [
      'a button with 2000 characters of value',
      { blocks: [actions(button('a', { value: 'x'.repeat(2000) }))] },
    ],
    ['a menu of a hundred options', { blocks: [input(select(many(100, (index) => option(`${index}`))))] }],
  ])('accept %s', (_, message) => {
    expect(validateBlocks(message, 'message')).toEqual([]);
  });

  it.each([
    ['no blocks', {}],
    ['fifty-one blocks', { blocks: many(51, () => ({ type: 'divider' })) }],
    ['an unknown block', { blocks: [{ type: 'hologram' }] }],
    ['an unknown key', { blocks: [{ type: 'divider', color: 'red' }] }],
    ['a block in the wrong place', { blocks: [actions(field)] }],
    ['text of 3001 characters', { blocks: [section('x'.repeat(3001))] }],
    ['blank text', { blocks: [section(' ')] }],
    ['half a character', { blocks: [section('\uD800')] }],
    ['a section without text', { blocks: [{ type: 'section' }] }],
    ['a long header', { blocks: [{ type: 'header', text: plain('x'.repeat(151)) }] }],
    ['mrkdwn in a header', { blocks: [{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }] }],
    ['eleven context elements', { blocks: [{ type: 'context', elements: many(11, () => plain('a')) }] }],
    ['26 buttons in a row', { blocks: [actions(...many(26, (index) => button(`b${index}`)))] }],
    ['a long button', { blocks: [actions(button('a', { text: plain('x'.repeat(76)) }))] }],
    ['a heavy button', { blocks: [actions(button('a', { value: 'x'.repeat(2001) }))] }],
    ['a long action_id', { blocks: [actions(button('x'.repeat(256)))] }],
    ['a repeated action_id', { blocks: [actions(button('a')), actions(button('a'))] }],
    ['a repeated block_id', { blocks: many(2, () => ({ type: 'divider', block_id: 'b' })) }],
    ['a menu of 101 options', { blocks: [input(select(many(101, (index) => option(`${index}`))))] }],
    ['an empty menu', { blocks: [input(select([]))] }],
    ['a long option', { blocks: [input(select([option('a', 'x'.repeat(76))]))] }],
    ['a repeated option', { blocks: [input(select([option('a'), option('a')]))] }],
    [
      'an initial option not offered',
      { blocks: [input(select([option('a')], { initial_option: option('b') }))] },
    ],
    [
      'eleven radio buttons',
      { blocks: [input({ type: 'radio_buttons', options: many(11, (index) => option(`${index}`)) })] },
    ],
    ['a text longer than asked for', { blocks: [input({ ...field, max_length: 2, initial_value: 'abc' })] }],
    ['an impossible day', { blocks: [input({ type: 'datepicker', initial_date: '2026-02-30' })] }],
    ['empty rich text', { blocks: [{ type: 'rich_text', elements: [] }] }],
    ['a message of 13,000 characters', { blocks: many(5, () => section('x'.repeat(2600))) }],
  ])('refuse %s in a message', (_, message) => {
    expect(validateBlocks(message, 'message')).toHaveLength(1);
  });

  it.each([
    ['a long title', modal({ title: plain('x'.repeat(25)) })],
    ['a long sending button', modal({ submit: plain('x'.repeat(25)) })],
    ['long metadata', modal({ private_metadata: 'x'.repeat(3001) })],
    ['a long callback_id', modal({ callback_id: 'x'.repeat(256) })],
    [
      '101 blocks',
      modal(
        {},
        many(101, () => section('a')),
      ),
    ],
    ['inputs without a sending button', modal({}, [input(field)])],
    [
      '250 KB',
      modal(
        {},
        many(90, () => section('x'.repeat(3000))),
      ),
    ],
    ['the type of a home', { ...modal(), type: 'home' }],
  ])('refuse %s in a modal', (_, view) => {
    expect(validateBlocks(view, 'modal')).not.toEqual([]);
  });

  it('accept a modal and a home within the limits', () => {
    expect(validateBlocks(modal({ submit: plain('Send') }, [input(field)]), 'modal')).toEqual([]);
    expect(validateBlocks({ type: 'home', blocks: many(100, () => section('a')) }, 'home')).toEqual([]);
  });
});
