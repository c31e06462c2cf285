import { z } from 'zod';

/*
 * The shapes that Slack accepts, written down apart from the code under test.
 * Source: docs.slack.dev/reference/block-kit (blocks, elements, composition objects) and reference/views.
 */

const filled = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.trim() !== '', 'must not be blank')
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'must be well formed');
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: filled(max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: filled(max), verbatim: z.boolean().optional() });
const anyText = (max: number) => z.discriminatedUnion('type', [plain(max), mrkdwn(max)]);
const identifier = z.string().min(1).max(255);
const blockId = identifier.optional();
const actionId = identifier.optional();
const flag = z.boolean().optional();

const confirm = z.strictObject({
  title: plain(100),
  text: anyText(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(['primary', 'danger']).optional(),
});
const interactive = { action_id: actionId, confirm: confirm.optional(), focus_on_load: flag };
const listedOption = z.strictObject({
  text: anyText(75),
  value: z.string().min(1).max(150),
  description: anyText(75).optional(),
});
const menuOption = z.strictObject({
  text: plain(75),
  value: z.string().min(1).max(150),
  description: plain(75).optional(),
});
const placeholder = plain(150).optional();
const dispatch = z
  .strictObject({
    trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).min(1),
  })
  .optional();

const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  confirm: confirm.optional(),
  text: plain(75),
  value: z.string().max(2000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(3000)
    .optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const menus = [
  z.strictObject({
    type: z.literal('static_select'),
    ...interactive,
    placeholder,
    options: z.array(menuOption).min(1).max(100),
    initial_option: menuOption.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    ...interactive,
    placeholder,
    options: z.array(menuOption).min(1).max(100),
    initial_options: z.array(menuOption).min(1).optional(),
    max_selected_items: z.number().int().min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('external_select'),
    ...interactive,
    placeholder,
    initial_option: menuOption.optional(),
    min_query_length: z.number().int().min(0).optional(),
  }),
  z.strictObject({
    type: z.literal('users_select'),
    ...interactive,
    placeholder,
    initial_user: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('multi_users_select'),
    ...interactive,
    placeholder,
    initial_users: z.array(z.string()).optional(),
    max_selected_items: z.number().int().min(1).optional(),
  }),
] as const;

const lists = [
  z.strictObject({
    type: z.literal('radio_buttons'),
    ...interactive,
    options: z.array(listedOption).min(1).max(10),
    initial_option: listedOption.optional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    ...interactive,
    options: z.array(listedOption).min(1).max(10),
    initial_options: z.array(listedOption).min(1).optional(),
  }),
] as const;

const moments = [
  z.strictObject({
    type: z.literal('datepicker'),
    ...interactive,
    placeholder,
    initial_date: z.iso.date().optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...interactive,
    placeholder,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    timezone: z.string().optional(),
  }),
] as const;

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  confirm: confirm.optional(),
  options: z.array(menuOption).min(1).max(5),
});

const typedText = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  focus_on_load: flag,
  placeholder,
  initial_value: z.string().max(3000).optional(),
  multiline: flag,
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
  dispatch_action_config: dispatch,
});

const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(3000),
  alt_text: z.string().max(2000),
});
const actionElement = z.discriminatedUnion('type', [button, overflow, ...menus, ...lists, ...moments]);
const accessory = z.discriminatedUnion('type', [button, overflow, image, ...menus, ...lists, ...moments]);
const files = z.strictObject({
  type: z.literal('file_input'),
  action_id: actionId,
  filetypes: z.array(z.string().min(1)).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
});
const inputElement = z.discriminatedUnion('type', [typedText, files, ...menus, ...lists, ...moments]);

const runStyle = z.strictObject({ bold: flag, italic: flag, strike: flag, code: flag }).optional();
const richRun = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3000), style: runStyle }),
  z.strictObject({
    type: z.literal('link'),
    url: z.url().max(3000),
    text: z.string().optional(),
    style: runStyle,
  }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().min(1), style: runStyle }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string().min(1), style: runStyle }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().min(1) }),
]);
const richRuns = z.array(richRun).min(1);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: richRuns });
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: richRuns }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), elements: richRuns }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
    indent: z.number().int().optional(),
  }),
]);

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: flag,
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'needs text or fields');

/** One block of a kind that this project may use. */
export const blockShape = z.discriminatedUnion('type', [
  section,
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z
      .array(z.union([plain(2000), mrkdwn(2000), image]))
      .min(1)
      .max(10),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z.array(actionElement).min(1).max(25),
  }),
  z.strictObject({ type: z.literal('rich_text'), block_id: blockId, elements: z.array(richPart).min(1) }),
  z.strictObject({
    type: z.literal('input'),
    block_id: blockId,
    label: plain(2000),
    hint: plain(2000).optional(),
    optional: flag,
    dispatch_action: flag,
    element: inputElement,
  }),
  z.strictObject({
    type: z.literal('image'),
    block_id: blockId,
    image_url: z.url().max(3000).optional(),
    slack_file: z.strictObject({ id: z.string().regex(/^F[A-Z0-9]+$/) }).optional(),
    alt_text: z.string().min(1).max(2000),
    title: plain(2000).optional(),
  }),
]);

const viewShared = {
  blocks: z.array(z.unknown()).max(100),
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
};
/** A message's `{ blocks }`, a modal, an app home: all but the blocks themselves. */
export const surfaceShapes = {
  message: z.looseObject({ blocks: z.array(z.unknown()).max(50) }),
  modal: z.strictObject({
    ...viewShared,
    type: z.literal('modal'),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24).optional(),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  }),
  home: z.strictObject({ ...viewShared, type: z.literal('home') }),
};

export type BlockShape = z.infer<typeof blockShape>;

/** Anything in a block that a person can act on. */
export type ElementShape =
  | z.infer<typeof actionElement>
  | z.infer<typeof accessory>
  | z.infer<typeof inputElement>;
