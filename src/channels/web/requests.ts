import { z } from 'zod';
import { languages } from '../../domain/language.ts';
import { clockMoves } from './page/types.ts';

const id = z.string().min(1).max(200);

/** What every action carries. `key` is made once for the action and sent again, unchanged, when its answer was lost. */
const action = {
  seat: id,
  key: z.uuid(),
  /** The language that was picked on the page, if any. */
  language: z.enum(languages).nullish(),
};

/** People's own words: never empty, and without what a database cannot hold. */
const maybeWords = z.string().transform((text) => text.replaceAll('\0', '').toWellFormed());
const words = maybeWords.refine((text) => text.trim() !== '');

/** Photos that were handed over before, by the ids that were given for them. */
const photos = z.array(z.uuid()).max(10).default([]);

const inputs = z.record(z.string(), z.unknown()).default({});

/** The bodies that the page posts, by what it wants done. */
export const shapes = {
  say: z
    .object({ ...action, text: maybeWords, photos })
    .refine(({ text, photos: sent }) => text.trim() !== '' || sent.length > 0),
  click: z.object({ ...action, message: id.nullish(), data: z.unknown(), inputs }),
  form: z.object({ ...action, data: z.unknown(), inputs, photos }),
  report: z.object({
    ...action,
    text: words,
    link: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable(),
  }),
  channelMessage: z.object({ ...action, unit: id, text: words }),
  clock: z.union([z.object({ forward: z.enum(clockMoves) }), z.object({ until: z.iso.datetime() })]),
};

export type SayBody = z.infer<typeof shapes.say>;
export type ClickBody = z.infer<typeof shapes.click>;
export type FormBody = z.infer<typeof shapes.form>;
export type ReportBody = z.infer<typeof shapes.report>;
export type ChannelMessageBody = z.infer<typeof shapes.channelMessage>;
export type ClockBody = z.infer<typeof shapes.clock>;
