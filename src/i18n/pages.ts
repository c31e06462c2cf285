import type { Language } from '../domain/language.ts';

/** The pages about the service that an app's listing links to. */
export type PageName = 'privacy' | 'terms';

interface Page {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What those pages say. */
export const pages = {
  privacy: {
    en: {
      title: 'Privacy in Verne',
      paragraphs: [
        'Verne is run by the organisation that you work or study at, on its own machines. It sends nothing to anybody else than the chat platform on which you use it.',
        'It keeps: your account’s id and name, and your e-mail address to find you in the organisation’s directory; the reports you send and what is written in them; who did what with a report, and when.',
        'Before you send a report, you see by name and role who will read it. The handler, the line manager of the unit and colleagues who are asked can read everything, with your name. The safety deputy gets an outline without words and reporter. The unit’s channel is told only that there is a report.',
        'You can hide your name from everybody else in the case. Reports are still not anonymous: the chat platform, and those who run this system, can see what you write and know who you are.',
        'Somebody who is about to report the same is shown the number, day, place, categories and state of your open case and who handles it, but neither your words nor your name.',
        'Photos that you send with a report are drawn anew before they are kept: place, time, device and file name are gone. Those who may read the report whole can see them.',
        'Withdrawing a report erases what was written in it, and its photos. That there was a report, its kind, unit and dates stay.',
        'If you have your calendar fetch the dates of the HSE year, the service that runs your calendar gets them with the names of those who answer for them, from an address that is yours alone. You can end it at any time.',
        'Do not write names or health information of others. Identity numbers are refused. The log of the system holds no names and nothing that people write.',
        'Ask your organisation’s HSE section to see, correct or erase what is kept about you.',
      ],
    },
    nb: {
      title: 'Personvern i Verne',
      paragraphs: [
        'Verne drives av organisasjonen du arbeider eller studerer ved, på dens egne maskiner. Boten sender ingenting til andre enn chatplattformen du bruker den på.',
        'Den lagrer: kontoens id og navn, og e-postadressen din for å finne deg i organisasjonens katalog; meldingene du sender og det som skrives i dem; hvem som gjorde hva med en melding, og når.',
        'Før du sender en melding, ser du med navn og rolle hvem som får lese den. Behandleren, enhetens linjeleder og kolleger som blir spurt, kan lese alt, med navnet ditt. Verneombudet får et omriss uten tekst og innmelder. Enhetens kanal får bare vite at det finnes en melding.',
        'Du kan skjule navnet ditt for alle andre i saken. Meldinger er likevel ikke anonyme: Chatplattformen, og de som drifter systemet, kan se det du skriver og vite hvem du er.',
        'En som er i ferd med å melde det samme, får se nummer, dag, sted, kategorier og status for den åpne saken din og hvem som behandler den, men verken teksten eller navnet ditt.',
        'Bilder du legger ved en melding, tegnes på nytt før de lagres: Sted, tid, utstyr og filnavn er borte. De som kan lese hele meldingen, kan se dem.',
        'Trekker du en melding tilbake, slettes det som er skrevet i den, og bildene. At det fantes en melding, typen, enheten og datoene blir stående.',
        'Lar du kalenderen din hente fristene i HMS-året, får tjenesten som driver kalenderen, dem med navnene på dem som svarer for dem, fra en adresse som bare er din. Du kan avslutte det når som helst.',
        'Ikke skriv navn eller helseopplysninger om andre. Fødselsnumre blir avvist. Systemets logg inneholder verken navn eller noe av det folk skriver.',
        'Be HMS-seksjonen i organisasjonen om å få se, rette eller slette det som er lagret om deg.',
      ],
    },
  },
  terms: {
    en: {
      title: 'Terms of use',
      paragraphs: [
        'Verne helps with health, safety and environment work. It does not replace calling for help: when somebody is in danger, call the emergency numbers first.',
        'Verne is open source under the MIT licence and comes without warranty. Your organisation decides how it is used, and is responsible for it.',
        'Whistleblowing, harassment and other matters that are no nonconformity have doors of their own in your organisation.',
      ],
    },
    nb: {
      title: 'Vilkår for bruk',
      paragraphs: [
        'Verne er til hjelp i arbeidet med helse, miljø og sikkerhet. Boten erstatter ikke å ringe etter hjelp: er noen i fare, ring nødnumrene først.',
        'Verne er åpen kildekode under MIT-lisensen og kommer uten garanti. Organisasjonen din bestemmer hvordan den brukes, og har ansvaret for det.',
        'Varsling, trakassering og andre saker som ikke er avvik, har egne veier i organisasjonen din.',
      ],
    },
  },
} as const satisfies Readonly<Record<PageName, Readonly<Record<Language, Page>>>>;
