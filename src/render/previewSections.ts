import type { DraftPreviewMessage } from '../app/messages.ts';
import type { Part } from './parts.ts';
import { photosSection } from './photo.ts';
import { guardSection } from './previewGuard.ts';
import { identitySection } from './previewIdentity.ts';
import { similarSection } from './previewSimilar.ts';
import type { Reading } from './render.ts';

/** Where a preview stands: in the chat with buttons, or in the form that sends it, which has its own. */
export interface PreviewReading extends Reading {
  readonly isForm: boolean;
}

/** A part of the preview that stands by itself between the answers and those who will see them; empty when there is nothing. */
export type PreviewSection = (message: DraftPreviewMessage, reading: PreviewReading) => readonly Part[];

/** Every section, in the order in which they stand. */
const sections: readonly PreviewSection[] = [guardSection, photosSection, similarSection, identitySection];

/** The sections that have something to show. */
export function previewSections(message: DraftPreviewMessage, reading: PreviewReading): readonly Part[] {
  return sections.flatMap((section) => section(message, reading));
}
