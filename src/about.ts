import type { Server } from 'restify';
import { type Language, languages } from './domain/language.ts';
import { type PageName, pages } from './i18n/pages.ts';

const style =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}h2{margin-top:2.5rem}';

/** Serves the pages that the app's listing links to: privacy and terms, in both languages on one page. */
export function mountAbout(server: Server): void {
  for (const name of Object.keys(pages) as PageName[]) {
    server.get(`/${name}`, async (_request, response) => {
      response.sendRaw(200, pageOf(name), {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      });
    });
  }
}

function pageOf(name: PageName): string {
  const sections = languages.map((language) => section(name, language)).join('');
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Verne: ${pages[name].en.title}</title><style>${style}</style>${sections}</html>`;
}

function section(name: PageName, language: Language): string {
  const { title, paragraphs } = pages[name][language];
  return `<section lang="${language}"><h2>${title}</h2>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</section>`;
}
