import { z } from 'zod';
import { allActions, allElements, type Card, type CardAction, type CardElement } from './adaptiveCard.ts';

const text = z.string();
const keyword = z
  .string()
  .transform((word) => word.toLowerCase())
  .optional()
  .catch(undefined);
const flag = z.boolean().optional().catch(undefined);
const words = z.string().optional().catch(undefined);
const shared = { separator: flag };
const inputShared = {
  ...shared,
  id: text.min(1).max(240),
  label: words,
  isRequired: flag,
  placeholder: words,
  value: words,
};
const pair = z.object({ title: text, value: text });

const textRun = z.object({
  type: z.literal('TextRun'),
  text,
  weight: keyword,
  italic: flag,
  strikethrough: flag,
  fontType: keyword,
});

const elements: z.ZodType<CardElement[]> = z.lazy(() => shown(element));
const actions: z.ZodType<CardAction[]> = z.lazy(() => shown(action));

/** The whole card. Unknown parts are kept as `Unsupported`, so that a new kind of element never stops a message. */
const cardSchema: z.ZodType<Card> = z.lazy(() =>
  z.object({ body: elements.default([]), actions: actions.default([]) }),
);

const knownElement = z.discriminatedUnion('type', [
  z.object({
    ...shared,
    type: z.literal('TextBlock'),
    text,
    size: keyword,
    weight: keyword,
    style: keyword,
    isSubtle: flag,
  }),
  z.object({ ...shared, type: z.literal('RichTextBlock'), inlines: z.array(z.union([textRun, text])) }),
  z.object({ ...shared, type: z.literal('FactSet'), facts: z.array(pair) }),
  z.object({ ...shared, type: z.literal('Container'), style: keyword, items: elements }),
  z.object({ ...shared, type: z.literal('ColumnSet'), columns: z.array(z.object({ items: elements })) }),
  z.object({ ...shared, type: z.literal('ActionSet'), actions }),
  z.object({ ...shared, type: z.literal('Image'), slackFile: text, altText: text.default('') }),
  z.object({
    ...inputShared,
    type: z.literal('Input.Text'),
    isMultiline: flag,
    maxLength: z.number().optional().catch(undefined),
  }),
  z.object({
    ...inputShared,
    type: z.literal('Input.ChoiceSet'),
    isMultiSelect: flag,
    style: keyword,
    choices: z.array(pair),
  }),
  z.object({ ...inputShared, type: z.enum(['Input.Date', 'Input.Time']) }),
  z.object({ ...inputShared, type: z.literal('Input.Toggle'), title: text, valueOn: words }),
]);

const submit = z.object({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  title: text.default(''),
  style: keyword,
  verb: words,
  associatedInputs: keyword,
  data: z.record(z.string(), z.unknown()).default({}),
});

const knownAction = z.discriminatedUnion('type', [
  submit,
  z.object({
    type: z.literal('Action.ShowCard'),
    title: text.default(''),
    style: keyword,
    card: cardSchema,
    fallback: submit.optional().catch(undefined),
  }),
  z.object({ type: z.literal('Action.OpenUrl'), title: text.default(''), style: keyword, url: text }),
]);

const unsupported = z.looseObject({ type: text }).transform((found) => ({
  type: 'Unsupported' as const,
  name: found.type === 'Unsupported' && typeof found.name === 'string' ? found.name : found.type,
}));
const element: z.ZodType<CardElement> = z.union([knownElement, unsupported]);
const action: z.ZodType<CardAction> = z.union([knownAction, unsupported]);

function shown<T>(part: z.ZodType<T>): z.ZodType<T[]> {
  const isHidden = (item: unknown) =>
    typeof item === 'object' && item !== null && 'isVisible' in item && item.isVisible === false;
  return z.array(z.unknown().refine((item) => item !== null)).transform((items, context) => {
    const parsed = z.array(part).safeParse(items.filter((item) => !isHidden(item)));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: z.prettifyError(parsed.error) });
    return z.NEVER;
  });
}

/** Cards that were read: a modal looks at its card twice. */
const read = new WeakMap<object, Card>();

/** Reads Adaptive Card JSON, which must not change afterwards. Throws a ZodError for what is no card at all. */
export function readCard(json: unknown): Card {
  const known = typeof json === 'object' && json !== null ? read.get(json) : undefined;
  const card = known ?? cardSchema.parse(json);
  if (typeof json === 'object' && json !== null) read.set(json, card);
  return card;
}

/** The types in a card, unfolded cards included, that Slack will not show. Empty for a card within the subset. */
export function unsupportedTypes(json: unknown): string[] {
  const inCard = (card: Card): string[] => [
    ...allElements(card.body).flatMap((one) => (one.type === 'Unsupported' ? [one.name] : [])),
    ...allActions(card).flatMap((one) => {
      if (one.type === 'Unsupported') return [one.name];
      return one.type === 'Action.ShowCard' ? inCard(one.card) : [];
    }),
  ];
  return [...new Set(inCard(readCard(json)))];
}
