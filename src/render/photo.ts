import type { FormMessage, PhotoMessage, PhotosView } from '../app/messages.ts';
import type { RenderedPictures } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import { isKey, say } from '../i18n/say.ts';
import { execute, type Part, text } from './parts.ts';
import type { PreviewSection } from './previewSections.ts';
import type { Filling, Reading } from './render.ts';

/** The id of the element at which a platform puts the photos that a card speaks of. */
export const photosPlace = 'photos';

/** One photo of a case. */
export function photoView({ number, photo, place, of }: PhotoMessage, { language }: Reading): Filling {
  const words = say(language, 'photos.one', { place, of, number });
  const pictures: RenderedPictures = { as: 'whole', photos: [{ id: photo.id, alt: words }] };
  return { template: 'form', text: words, data: { body: [placeOf([text(words)])], actions: [] }, pictures };
}

/** How many photos there are, in words; '' when there are none. */
export function countOf({ kept, arriving }: PhotosView, language: Language): string {
  const count = kept.length + arriving;
  if (count === 0) return '';
  const all = say(language, 'photos.count', { count });
  return arriving === 0 ? all : `${all} ${say(language, 'photos.arriving', { count: arriving })}`;
}

/** Small pictures beside the words, where a platform can show them. */
export function smallPictures({ kept }: PhotosView, language: Language): RenderedPictures | null {
  if (kept.length === 0) return null;
  const photos = kept.map(({ id }, at) => ({ id, alt: say(language, 'photos.alt', { place: at + 1 }) }));
  return { as: 'small', photos };
}

/** The photos of a report before it is sent. Each can be taken out. */
export const photosSection: PreviewSection = ({ draft: id, version: v, photos }, { language, isForm }) => {
  const count = countOf(photos, language);
  if (count === '') return [];
  const isSingle = photos.kept.length === 1;
  const removing = photos.kept.map((photo, at) =>
    execute(
      isSingle ? say(language, 'photos.remove') : say(language, 'photos.remove-one', { place: at + 1 }),
      { do: 'draft.photo-remove', id, v, q: photo.id },
      { withoutInputs: true },
    ),
  );
  return [
    placeOf([
      text(count, { weight: 'Bolder' }),
      ...(isForm || removing.length === 0 ? [] : [{ type: 'ActionSet', actions: removing }]),
    ]),
  ];
};

/** What a form says of photos: how many there are, and how more can be added. */
export function photosInForm(
  { photos, form }: Pick<FormMessage, 'photos' | 'form'>,
  language: Language,
): readonly Part[] {
  if (!photos) return [];
  const own = `${form}.photos.hint`;
  const hint = say(language, photos.room === 0 ? 'photos.full' : isKey(own) ? own : 'photos.hint');
  const count = countOf(photos, language);
  return [placeOf([...(count ? [text(count)] : []), text(hint, { isSubtle: true, size: 'Small' })])];
}

/** The photos of a case, with the button that shows them. */
export function photosInCase(
  photos: PhotosView,
  id: string,
  version: number,
  language: Language,
): readonly Part[] {
  const count = countOf(photos, language);
  if (count === '') return [];
  const show = execute(say(language, 'photos.show', { count: photos.kept.length }), {
    do: 'case.photos',
    id,
    v: version,
  });
  if (photos.kept.length === 0) return [placeOf([text(count)])];
  return [placeOf([{ type: 'ActionSet', actions: [show] }])];
}

function placeOf(items: readonly Part[]): Part {
  return { type: 'Container', id: photosPlace, items };
}
