import { z } from 'zod';
import { type Consent, consent } from './fileConsent.ts';

/** A message that the person used a command of the message extension on. */
export interface SharedMessage {
  readonly content: string;
  readonly isHtml: boolean;
  readonly link: string | null;
}

/** What a client asks for and waits to be answered. `data` is foreign still. */
export type Invoke =
  /** A press of `Action.Execute`, or, when `isAutomatic`, a card that was brought into view. */
  | { readonly name: 'adaptiveCard/action'; readonly data: unknown; readonly isAutomatic: boolean }
  /** A button that opens a dialog. */
  | { readonly name: 'task/fetch'; readonly data: unknown }
  /** A dialog that was sent off. */
  | { readonly name: 'task/submit' | 'composeExtension/submitAction'; readonly data: unknown }
  | {
      readonly name: 'composeExtension/fetchTask';
      readonly command: string;
      readonly shared: SharedMessage | null;
    }
  /** The answer of somebody who was offered a file. */
  | { readonly name: 'fileConsent/invoke'; readonly consent: Consent }
  | { readonly name: 'unknown' };

const press = z
  .object({
    action: z.object({ data: z.unknown().optional() }),
    trigger: z.enum(['manual', 'automatic']).nullish(),
  })
  .transform(
    ({ action, trigger }): Invoke => ({
      name: 'adaptiveCard/action',
      data: action.data,
      isAutomatic: trigger === 'automatic',
    }),
  );

const withData = <N extends 'task/fetch' | 'task/submit' | 'composeExtension/submitAction'>(name: N) =>
  z.object({ data: z.unknown().optional() }).transform(({ data }): Invoke => ({ name, data }));

const command = z
  .object({
    commandId: z.string().max(100),
    messagePayload: z
      .object({
        linkToMessage: z.string().max(4000).nullish(),
        body: z.object({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
      })
      .nullish(),
  })
  .transform(
    ({ commandId, messagePayload }): Invoke => ({
      name: 'composeExtension/fetchTask',
      command: commandId,
      shared: messagePayload
        ? {
            content: messagePayload.body?.content ?? '',
            isHtml: messagePayload.body?.contentType !== 'text',
            link: webLink(messagePayload.linkToMessage),
          }
        : null,
    }),
  );

const shapes = {
  'adaptiveCard/action': press,
  'fileConsent/invoke': consent.transform(
    (given): Invoke => ({ name: 'fileConsent/invoke', consent: given }),
  ),
  'task/fetch': withData('task/fetch'),
  'task/submit': withData('task/submit'),
  'composeExtension/fetchTask': command,
  'composeExtension/submitAction': withData('composeExtension/submitAction'),
} as const satisfies Readonly<Record<string, z.ZodType<Invoke>>>;

/** Reads an invoke that has not been verified yet; null when its value is not what its name promises. */
export function readInvoke(name: string | null, value: unknown): Invoke | null {
  if (name === null || !isKnown(name)) return { name: 'unknown' };
  const parsed = shapes[name].safeParse(value);
  return parsed.success ? parsed.data : null;
}

function isKnown(name: string): name is keyof typeof shapes {
  return Object.hasOwn(shapes, name);
}

function webLink(link: string | null | undefined): string | null {
  return typeof link === 'string' && URL.parse(link)?.protocol === 'https:' ? link : null;
}
