import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aHeic } from '../../../fakes/phonePictures.ts';
import { aJpeg, aTiff } from '../../../fakes/photographs.ts';
import { boxIn, onPage, paneOf, until } from '../../../fakes/web/onPage.ts';

const on = onPage();

const photosIn = (tab: Page) => paneOf(tab, 0).locator('.composer .photo');
const chooserIn = (tab: Page) => paneOf(tab, 0).locator('.composer input[type=file]');
const sendIn = (tab: Page) => paneOf(tab, 0).getByRole('button', { name: 'Send', exact: true });

async function file(name = 'IMG_1.jpg') {
  return { name, mimeType: 'image/jpeg', buffer: await aJpeg() };
}

/** Does what a hand does that drags a file over the page, or pastes one. */
async function gives(tab: Page, how: 'drop' | 'paste'): Promise<void> {
  const bytes = [...(await aJpeg())];
  await tab.evaluate(
    ({ kind, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'pasted.jpg', { type: 'image/jpeg' }));
      const place = document.querySelector('.composer');
      const options = { bubbles: true, cancelable: true };
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data });
      place?.dispatchEvent(event);
    },
    { kind: how, content: bytes },
  );
}

describe('photos in the message box', () => {
  it('are chosen, dropped and pasted, shown with their names, and sent along', async () => {
    const tab = await on.open();
    await chooserIn(tab).setInputFiles([await file()]);
    await gives(tab, 'drop');
    await gives(tab, 'paste');
    await until(() => photosIn(tab).count(), 3);
    expect(await photosIn(tab).first().getByRole('img').getAttribute('alt')).toBe('IMG_1.jpg');
    await boxIn(paneOf(tab, 0)).fill('Et glass gikk i gulvet');
    await sendIn(tab).click();
    await until(() => photosIn(tab).count(), 0);
    const [request] = on.page.asked;
    expect(request?.command).toMatchObject({ do: 'say', text: 'Et glass gikk i gulvet' });
    expect(request?.command.do === 'say' && request.command.files).toHaveLength(3);
  });

  it('can be sent without a word, and taken away again before that', async () => {
    const tab = await on.open();
    await chooserIn(tab).setInputFiles([await file('a.jpg'), await file('b.jpg')]);
    await paneOf(tab, 0).getByRole('button', { name: 'Fjern a.jpg' }).click();
    await until(() => photosIn(tab).count(), 1);
    await sendIn(tab).click();
    await until(async () => on.page.asked.length, 1);
    expect(on.page.asked[0]?.command).toMatchObject({ do: 'say', text: '', files: [{ kind: 'picture' }] });
  });

  it('that cannot be taken say so at once, and the others stay', async () => {
    const tab = await on.open();
    await chooserIn(tab).setInputFiles([
      await file(),
      { name: 'x.tif', mimeType: 'image/tiff', buffer: aTiff },
    ]);
    await until(() => photosIn(tab).count(), 1);
    expect(await paneOf(tab, 0).locator('.composer .photos-told').textContent()).toContain(
      'Lagre bildet som JPEG',
    );
  });

  it('that the browser cannot show are shown by name, and taken all the same', async () => {
    const tab = await on.open();
    await chooserIn(tab).setInputFiles([{ name: 'IMG_2.heic', mimeType: 'image/heic', buffer: aHeic() }]);
    await until(() => photosIn(tab).getByText('IMG_2.heic').count(), 1);
    await sendIn(tab).click();
    await until(async () => on.page.asked.length, 1);
    expect(on.page.asked[0]?.command).toMatchObject({ files: [{ kind: 'picture' }] });
  });

  it('stand beside PDFs that are to be checked', async () => {
    const tab = await on.open();
    const choose = paneOf(tab, 0).locator('.composer').getByRole('button', { name: 'eller en PDF' });
    expect(await choose.getAttribute('title')).toBe('Legg ved bilder, eller en PDF som skal sjekkes');
    expect(await chooserIn(tab).getAttribute('accept')).toContain('application/pdf');
    const record = { name: 'DEL-2026-1.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await chooserIn(tab).setInputFiles([record]);
    await until(() => photosIn(tab).getByText('DEL-2026-1.pdf').count(), 1);
    expect(await photosIn(tab).locator('b').textContent()).toBe('PDF');
    await sendIn(tab).click();
    await until(async () => on.page.asked.length, 1);
    expect(on.page.asked[0]?.command).toMatchObject({ files: [{ kind: 'pdf' }] });
  });

  it('are five at most', async () => {
    const tab = await on.open();
    await chooserIn(tab).setInputFiles(
      await Promise.all(Array.from({ length: 6 }, (_, n) => file(`${n}.jpg`))),
    );
    await until(() => photosIn(tab).count(), 5);
    expect(await paneOf(tab, 0).locator('.composer .photos-told').textContent()).toBe(
      'Det er plass til 5 bilder her.',
    );
  });

  it('stay when the service is away, and are handed over anew when it is back', async () => {
    const tab = await on.open();
    await chooserIn(tab).setInputFiles([await file()]);
    await until(() => paneOf(tab, 0).locator('.composer .photo:not([data-busy])').count(), 1);
    await on.restart(async () => {
      await sendIn(tab).click();
      await until(() => paneOf(tab, 0).locator('.failure p').count(), 1);
    });
    await until(() => photosIn(tab).count(), 1);
    await sendIn(tab).click();
    await until(async () => on.page.asked.length, 1);
    await until(() => photosIn(tab).count(), 0);
  });

  it('have no place in a channel', async () => {
    const tab = await on.open();
    expect(await paneOf(tab, 2).getByRole('button', { name: 'Legg ved bilder' }).count()).toBe(0);
  });

  it('the same words can be sent twice', async () => {
    const tab = await on.open();
    for (const count of [1, 2]) {
      await boxIn(paneOf(tab, 0)).fill('hjelp');
      await boxIn(paneOf(tab, 0)).press('Enter');
      await until(async () => new Set(on.page.asked.map(({ event }) => event)).size, count);
    }
  });
});
