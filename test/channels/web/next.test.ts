import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalPage, startLocalPage } from '../../fakes/web/localPage.ts';

let page: LocalPage;
const next = {
  names: { nb: 'HMS-runde', en: 'HSE round' },
  unit: { nb: 'Institutt for kjemi', en: 'Department of Chemistry' },
  at: '2026-11-26T08:00:00.000Z',
};

beforeEach(async () => {
  page = await startLocalPage();
});
afterEach(() => page.close());

const asked = (near: readonly string[]) =>
  fetch(`${page.url}/local/next?${new URLSearchParams(near.map((each) => ['near', each]))}`);

describe('what comes next, beside the clock', () => {
  it('is asked for by the conversations that are shown; what is none is passed over', async () => {
    const heard: unknown[] = [];
    page.next = async (near) => {
      heard.push(near);
      return next;
    };
    const answer = await asked(['person:leif', 'unit:ikj', 'person:nobody', 'x']);
    expect(await answer.json()).toEqual({ next });
    expect(heard).toEqual([{ people: ['leif'], units: ['ikj'] }]);
  });

  it('is nothing where nothing comes, and nothing for another site', async () => {
    expect(await (await asked([])).json()).toEqual({ next: null });
    const elsewhere = await fetch(`${page.url}/local/next`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(elsewhere.status).toBe(403);
  });

  it('is where the clock is moved to with one press, never backward and not beyond two years', async () => {
    page.now = '2026-11-20T09:15:00.000Z';
    expect((await page.post('/local/clock', { until: next.at })).status).toBe(200);
    expect(page.now).toBe(next.at);
    await page.post('/local/clock', { until: '2026-11-01T08:00:00.000Z' });
    expect(page.now).toBe(next.at);
    for (const until of ['2029-11-01T08:00:00.000Z', 'soon', 7])
      expect((await page.post('/local/clock', { until })).status).toBe(400);
    expect(page.now).toBe(next.at);
  });
});
