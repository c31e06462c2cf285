import type { types } from '@slack/bolt';
import {
  allActions,
  allElements,
  type Card,
  isInput,
  isSubmit,
  type SubmitAction,
  sendsInputs,
} from './adaptiveCard.ts';
import { BLOCK_LIMITS } from './blockLimits.ts';
import { buttonMaker, submitOf, verbOf } from './buttons.ts';
import { type Budget, fitBlocks } from './fit.ts';
import { inputActionId } from './inputs.ts';
import { actionPieces, cardPieces, elementPieces, type Reading } from './pieces.ts';
import { readCard } from './readCard.ts';
import { clean, cut, escapeMrkdwn, plainText } from './richText.ts';

export { LINK_ACTION } from './buttons.ts';
export { unsupportedTypes } from './readCard.ts';
export { readState } from './state.ts';

const MESSAGE: Budget = { blocks: BLOCK_LIMITS.messageBlocks, size: BLOCK_LIMITS.messageSize };
const VIEW: Budget = { blocks: BLOCK_LIMITS.viewBlocks, size: BLOCK_LIMITS.viewSize };

/** Fewer choices are offered in a view that is too large with all of them. */
const OPTION_CAPS = [BLOCK_LIMITS.selectOptions, 50, 20, 5];

/** What a modal needs beside its card. `title`, `submit` and `close` are cut to 24 characters. */
export interface ModalFrame {
  callbackId: string;
  privateMetadata: string;
  title: string;
  /** The words on the sending button; the card's own first action when left out. */
  submit?: string;
  close?: string;
}

/** The form that a button with `form: true` asks for. */
export interface CardForm {
  card: Card;
  /** The words on the button that opens it. */
  title: string;
  submit: SubmitAction;
}

/**
 * An Adaptive Card as a Slack message within all of Slack's limits. `fallbackText` is plain, unescaped text for
 * notifications and screen readers. Inputs stand in the message (their answers come in `state.values` of a click) where
 * they fit; otherwise every sending button carries `form: true` and the card itself is the form.
 * Throws a ZodError for what is no card, RangeError('card-too-large') when its buttons alone do not fit.
 */
export function toMessage(json: unknown, fallbackText: string): { text: string; blocks: types.KnownBlock[] } {
  const card = readCard(json);
  const text = escapeMrkdwn(cut(clean(fallbackText), BLOCK_LIMITS.notification));
  const withInputs = fitBlocks(cardPieces(card, readingOf(card, true)), MESSAGE);
  const blocks = withInputs ?? fitBlocks(cardPieces(card, readingOf(card, false)), MESSAGE);
  if (blocks === undefined) throw new RangeError('card-too-large');
  return { text, blocks };
}

/** An Adaptive Card as an app home. Refuses what `toMessage` refuses. */
export function toHome(json: unknown): types.HomeView {
  const card = readCard(json);
  const blocks = fitView((reading) => cardPieces(card, reading), card);
  return { type: 'home', blocks };
}

/**
 * An Adaptive Card as a modal: inputs become input blocks whose `block_id` is the input's id, the card's first own
 * Execute or Submit becomes the sending button, its other actions become buttons in the body.
 * Throws RangeError('private-metadata-too-long') or RangeError('card-too-large').
 */
export function toModal(json: unknown, frame: ModalFrame): types.ModalView {
  const card = readCard(json);
  if (frame.privateMetadata.length > BLOCK_LIMITS.privateMetadata)
    throw new RangeError('private-metadata-too-long');
  const hasInputs = inputsOf(card).length > 0;
  const sends = hasInputs || frame.submit !== undefined;
  const submit = sends ? card.actions.find(isSubmit) : undefined;
  const others = card.actions.filter((action) => action !== submit);
  const blocks = fitView(
    (reading) => [...elementPieces(card.body, reading), ...actionPieces(others, reading)],
    card,
  );
  const submitTitle = frame.submit ?? submit?.title ?? 'OK';
  return {
    type: 'modal',
    callback_id: cut(frame.callbackId, BLOCK_LIMITS.identifier),
    private_metadata: frame.privateMetadata,
    title: plainText(frame.title, BLOCK_LIMITS.viewTitle),
    ...(sends && { submit: plainText(submitTitle, BLOCK_LIMITS.viewTitle) }),
    ...(frame.close !== undefined && { close: plainText(frame.close, BLOCK_LIMITS.viewTitle) }),
    blocks,
  };
}

function fitView(
  piecesFor: (reading: Reading) => ReturnType<typeof cardPieces>,
  card: Card,
): types.KnownBlock[] {
  for (const optionCap of OPTION_CAPS) {
    const blocks = fitBlocks(piecesFor({ ...readingOf(card, true), optionCap }), VIEW);
    if (blocks !== undefined) return blocks;
  }
  throw new RangeError('card-too-large');
}

function readingOf(card: Card, showsInputs: boolean): Reading {
  return {
    makeButton: buttonMaker(inputsOf(card).map(inputActionId)),
    showsInputs,
    optionCap: BLOCK_LIMITS.selectOptions,
    seenInputs: new Set(),
    quotes: false,
  };
}

function inputsOf(card: Card) {
  return allElements(card.body).filter(isInput);
}

/**
 * The form behind a button of `toMessage` or `toHome` whose value has `form: true`: the unfolded card whose first
 * sending action does `verb`, or the card itself when its own inputs are asked for in a modal. Undefined when there is none.
 */
export function formOf(json: unknown, verb: string): CardForm | undefined {
  const card = readCard(json);
  const isOwnForm = inputsOf(card).length > 0;
  const forms = allActions(card).flatMap((action): CardForm[] => {
    if (action.type === 'Action.ShowCard') {
      const submit = submitOf(action.card);
      return submit === undefined ? [] : [{ card: action.card, title: action.title, submit }];
    }
    if (!isOwnForm || !sendsInputs(action)) return [];
    return [{ card: { ...card, actions: [action] }, title: action.title, submit: action }];
  });
  return forms.find(({ submit }) => verbOf(submit) === verb);
}
