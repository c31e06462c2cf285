import type { Pictures } from './app/pictures.ts';
import { startDraftClearing } from './jobs/idleDrafts.ts';
import { startMending } from './jobs/mending.ts';
import { startMissedClearing } from './jobs/missed.ts';
import { startCopyClearing } from './jobs/oldCopies.ts';
import { type Outbox, startOutbox } from './jobs/outbox.ts';
import { startPhotos } from './jobs/photos.ts';
import type { Post } from './jobs/post.ts';
import { startReminders } from './jobs/reminding.ts';
import { startYear } from './jobs/year.ts';

/** Everything that runs beside what people ask for. */
export interface Background {
  readonly outbox: Outbox;
  /** Something is to be sent or fetched. */
  wake(): void;
  /** Does what has fallen due since the clock was moved. */
  catchUp(): Promise<void>;
  /** Resolves when nothing that is due is left. */
  idle(): Promise<void>;
  /** Finishes what it has begun. */
  stop(): Promise<void>;
}

interface BackgroundWork extends Post {
  readonly pictures: Pictures;
}

/** Starts to deliver, fetch, remind, post and clear. */
export async function startBackground({
  core,
  channels,
  render,
  pictures,
}: BackgroundWork): Promise<Background> {
  const drafts = await startDraftClearing(core);
  const copies = await startCopyClearing(core);
  const missed = await startMissedClearing(core);
  const outbox = await startOutbox({ core, channels, render });
  const mending = startMending(core);
  const photos = startPhotos({ core, channels, pictures });
  const reminders = startReminders(core);
  const year = startYear(core);
  return {
    outbox,
    wake() {
      outbox.wake();
      mending.wake();
      photos.wake();
    },
    async catchUp() {
      await drafts.clear();
      await copies.clear();
      await missed.clear();
      await reminders.idle();
      await year.idle();
      await outbox.idle();
      await mending.idle();
      await outbox.idle();
    },
    async idle() {
      await reminders.idle();
      await year.idle();
      await photos.idle();
      await outbox.idle();
      await mending.idle();
      await outbox.idle();
    },
    async stop() {
      await reminders.stop();
      await year.stop();
      await mending.stop();
      await photos.stop();
      await pictures.close();
      await drafts.stop();
      await copies.stop();
      await missed.stop();
      await outbox.stop();
    },
  };
}
