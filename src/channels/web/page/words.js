/** @import { Words } from './types.ts' */

/**
 * Every word of the page itself, in both languages. What Verne says comes from the server. `{name}` stands for a value.
 */
export const words = /** @type {const} */ ({
  tagline: { nb: 'Si fra. Det når den det angår.', en: 'Speak up. It reaches the right person.' },
  title: { nb: 'Verne – prøv den her', en: 'Verne – try it here' },
  help: { nb: 'Om denne siden', en: 'About this page' },
  skipTo: { nb: 'Hopp til {name}', en: 'Skip to {name}' },
  chats: { nb: 'Samtaler', en: 'Chats' },

  privateChat: { nb: 'Privat chat med Verne', en: 'Private chat with Verne' },
  unitChannel: { nb: 'Enhetens kanal', en: 'Unit channel' },
  sitDownAs: { nb: 'Velg person eller kanal', en: 'Choose a person or a channel' },
  people: { nb: 'Personer', en: 'People' },
  channels: { nb: 'Kanaler', en: 'Channels' },
  openList: { nb: 'Vis alle', en: 'Show all' },
  nobodyFound: { nb: 'Ingen treff', en: 'No matches' },
  found: { nb: '{count} treff', en: '{count} matches' },
  student: { nb: 'Student', en: 'Student' },
  external: { nb: 'Ekstern', en: 'External' },
  writeAs: { nb: 'Skriv som', en: 'Write as' },

  messages: { nb: 'Meldinger', en: 'Messages' },
  newMessages: { nb: 'Nye meldinger', en: 'New messages' },
  earlier: { nb: 'Vis tidligere', en: 'Show earlier' },
  you: { nb: 'Du', en: 'You' },
  edited: { nb: 'oppdatert {time}', en: 'updated {time}' },
  today: { nb: 'I dag', en: 'Today' },
  notKept: { nb: '(ikke tatt vare på)', en: '(not kept)' },
  showAll: { nb: 'Vis hele teksten', en: 'Show the whole text' },
  showLess: { nb: 'Vis mindre', en: 'Show less' },
  onlyYou: { nb: 'Bare du ser dette', en: 'Only you see this' },
  dismiss: { nb: 'Fjern', en: 'Dismiss' },
  messageMenu: { nb: 'Mer om meldingen fra {name}', en: 'More about the message from {name}' },
  reportThis: { nb: 'Meld fra om dette', en: 'Report this' },
  working: { nb: 'Verne arbeider …', en: 'Verne is working …' },
  updatedCard: { nb: 'Oppdatert: {text}', en: 'Updated: {text}' },

  message: { nb: 'Melding', en: 'Message' },
  writeToVerne: { nb: 'Skriv til Verne …', en: 'Write to Verne …' },
  writeInChannel: { nb: 'Skriv her, eller til @Verne …', en: 'Write here, or to @Verne …' },
  send: { nb: 'Send', en: 'Send' },
  sendHint: {
    nb: 'Enter sender, Shift+Enter gir ny linje.',
    en: 'Enter sends, Shift+Enter makes a new line.',
  },
  nothingWritten: {
    nb: 'Meldingen var tom. Skriv hva som skjedde, med dine egne ord.',
    en: 'That message was empty. Write what happened, in your own words.',
  },
  addPhotos: { nb: 'Legg ved bilder', en: 'Add photos' },
  addFiles: {
    nb: 'Legg ved bilder, eller en PDF som skal sjekkes',
    en: 'Add photos, or a PDF to be checked',
  },
  files: { nb: 'Filer som blir sendt med', en: 'Files that are sent along' },
  photos: { nb: 'Bilder som blir sendt med', en: 'Photos that are sent along' },
  removePhoto: { nb: 'Fjern {name}', en: 'Remove {name}' },
  photosNotReady: {
    nb: 'Et bilde kunne ikke lastes opp nå. Prøv en gang til.',
    en: 'A photo could not be uploaded just now. Please try again.',
  },
  'photo.too-many': {
    nb: 'Det er plass til {room} bilder her.',
    en: 'There is room for {room} photos here.',
  },
  'photo.too-big': { nb: 'Et bilde kan ha 10 MB.', en: 'A photo may have 10 MB.' },
  'photo.too-many-pixels': {
    nb: 'Bildet har for mange piksler. Velg det i en mindre størrelse.',
    en: 'The photo has too many pixels. Choose it in a smaller size.',
  },
  'photo.no-picture': {
    nb: 'Bare bilder kan legges ved en melding.',
    en: 'Only photos can be added to a report.',
  },
  'photo.unsupported': {
    nb: 'Dette formatet kan ikke leses. Lagre bildet som JPEG, og velg det igjen.',
    en: 'This format cannot be read. Save the photo as JPEG, and choose it again.',
  },
  'photo.unreadable': {
    nb: 'Filen er skadet. Velg et annet bilde.',
    en: 'The file is damaged. Choose another photo.',
  },
  nothingWrittenHere: { nb: 'Meldingen var tom.', en: 'That message was empty.' },
  report: { nb: 'Meld fra', en: 'Report something' },
  myReports: { nb: 'Mine meldinger', en: 'My reports' },
  myCases: { nb: 'Mine saker', en: 'My cases' },
  askWho: { nb: 'Hvem har ansvaret?', en: 'Who is responsible?' },
  ourYear: { nb: 'Årshjulet vårt', en: 'Our HSE year' },
  whatCanYouDo: { nb: 'Hjelp', en: 'Help' },
  shortcuts: { nb: 'Snarveier', en: 'Shortcuts' },
  nobodyHere: {
    nb: 'Sett deg ned som en person i et annet felt for å skrive her.',
    en: 'Sit down as a person in another pane to write here.',
  },

  emptyTitle: { nb: 'Hei, {name}', en: 'Hello, {name}' },
  emptyText: {
    nb: 'Skriv hva som skjedde, med dine egne ord. Verne spør om resten og viser hvem som får meldingen før du sender den.',
    en: 'Write what happened, in your own words. Verne asks for the rest and shows who will get the report before you send it.',
  },
  tryThis: { nb: 'Prøv for eksempel', en: 'Try for example' },
  example1: {
    nb: 'Jeg snublet i en skjøteledning på laben, men det gikk bra',
    en: 'I tripped over an extension lead in the lab, but I was fine',
  },
  example2: { nb: 'Det lukter løsemiddel i gangen', en: 'There is a smell of solvent in the corridor' },
  emptyHandlerText: {
    nb: 'Her dukker sakene opp når noen melder fra. Send en melding i det første feltet og se hva som skjer.',
    en: 'Cases turn up here when somebody reports something. Send a report in the first pane and see what happens.',
  },
  emptyChannelTitle: { nb: 'Kanalen til {name}', en: 'The channel of {name}' },
  emptyChannelText: {
    nb: 'Her skriver kolleger til hverandre. Verne legger ut det enheten skal vite, og svarer den som skriver @Verne.',
    en: 'Colleagues write to each other here. Verne posts what the unit should know, and answers whoever writes @Verne.',
  },

  clock: { nb: 'Klokken er {time}. Flytt den fram', en: 'The time is {time}. Move it forward' },
  moveClock: { nb: 'Flytt klokken fram', en: 'Move the clock forward' },
  hour: { nb: 'En time', en: 'One hour' },
  day: { nb: 'Ett døgn', en: 'One day' },
  workday: { nb: 'Til neste arbeidsdag kl. 08', en: 'To 08:00 on the next working day' },
  week: { nb: 'En uke', en: 'One week' },
  nextHint: {
    nb: 'Neste i HMS-året: {what}, {unit}. Flytt klokken til {time}',
    en: 'Next in the HSE year: {what}, {unit}. Move the clock to {time}',
  },
  nextItem: { nb: 'Til {day}: {what}', en: 'To {day}: {what}' },
  clockMoved: { nb: 'Klokken er nå {time}', en: 'The clock now shows {time}' },

  language: { nb: 'Språk', en: 'Language' },
  theme: { nb: 'Utseende', en: 'Appearance' },
  system: { nb: 'Som systemet', en: 'Same as the system' },
  light: { nb: 'Lyst', en: 'Light' },
  dark: { nb: 'Mørkt', en: 'Dark' },

  lost: {
    nb: 'Mistet kontakten med Verne. Kobler til igjen …',
    en: 'Lost contact with Verne. Reconnecting …',
  },
  restored: { nb: 'Tilkoblet igjen', en: 'Connected again' },
  alsoWroteTo: { nb: 'Verne skrev også til', en: 'Verne also wrote to' },
  openIn: { nb: 'Åpne samtalen med {name}', en: 'Open the chat of {name}' },

  tryAgain: { nb: 'Prøv igjen', en: 'Try again' },
  close: { nb: 'Lukk', en: 'Close' },
  form: { nb: 'Skjema', en: 'Form' },
  fixThis: {
    nb: 'Noe må rettes før det kan sendes:',
    en: 'Something must be corrected before it can be sent:',
  },
  missing: { nb: 'Fyll ut {label}.', en: 'Fill in {label}.' },
  continueForm: { nb: 'Fortsett på skjemaet «{name}»', en: 'Continue the form “{name}”' },
  choose: { nb: 'Velg', en: 'Choose' },

  'error.malformed': {
    nb: 'Verne forsto ikke det siden sendte. Last siden på nytt; teksten din blir stående.',
    en: 'Verne did not understand what the page sent. Reload the page; your text will still be here.',
  },
  'error.refused': {
    nb: 'Siden kan bare brukes fra denne maskinen.',
    en: 'This page can only be used from this machine.',
  },
  'error.unknown': {
    nb: 'Denne personen eller kanalen finnes ikke lenger.',
    en: 'This person or channel is no longer there.',
  },
  'error.too-large': {
    nb: 'Teksten er for lang. Kort den ned; den står fortsatt her.',
    en: 'The text is too long. Shorten it; it is still here.',
  },
  'error.not-saved': {
    nb: 'Ingenting ble lagret. Det du skrev, står fortsatt her.',
    en: 'Nothing was saved. What you wrote is still here.',
  },
  'error.failed': {
    nb: 'Noe gikk galt hos Verne. Det du skrev, står fortsatt her.',
    en: 'Something went wrong in Verne. What you wrote is still here.',
  },
  'error.offline': {
    nb: 'Fikk ikke kontakt med Verne. Det du skrev, står fortsatt her.',
    en: 'No contact with Verne. What you wrote is still here.',
  },
  'error.card': {
    nb: 'Kortet kan ikke vises. Teksten i det: {text}',
    en: 'The card cannot be shown. Its text: {text}',
  },

  aboutTitle: { nb: 'Dette er Verne', en: 'This is Verne' },
  aboutWhat: {
    nb: 'Verne er en samtalerobot for helse, miljø og sikkerhet. Her snakker du med den samme Verne som i Teams og Slack, bare på din egen maskin. Organisasjonen er {organisation}, og ingenting forlater maskinen.',
    en: 'Verne is a chat bot for health, safety and environment. Here you talk to the same Verne as in Teams and Slack, only on your own machine. The organisation is {organisation}, and nothing leaves the machine.',
  },
  aboutPanes: {
    nb: 'Du ser tre samtaler samtidig: en ansatt, den som behandler saken, og kanalen til enheten. Velg hvem du sitter som øverst i hvert felt.',
    en: 'You see three chats at once: an employee, the person who handles the case, and the unit’s channel. Choose whose seat you take at the top of each pane.',
  },
  aboutTry: {
    nb: 'Meld fra om noe i det første feltet. Saken kommer som et kort i det andre, og det som bestemmes der, oppdaterer det første.',
    en: 'Report something in the first pane. The case arrives as a card in the second, and what is decided there updates the first.',
  },
  aboutClock: {
    nb: 'Flytt klokken fram for å se påminnelser og frister komme. Ved siden av den står det neste i HMS-året: ett trykk går dit.',
    en: 'Move the clock forward to see reminders and deadlines arrive. Beside it stands what comes next in the HSE year: one press goes there.',
  },
  aboutEmergency: {
    nb: 'Siden er til å prøve. Er noen i fare på ordentlig, ring 110, 112 eller 113.',
    en: 'This page is for trying things out. If anybody is in real danger, call 110, 112 or 113.',
  },
});

/** @typedef {keyof typeof words} Word */

/**
 * The words in a language, with values in their places.
 * @param {Words} entry
 * @param {'nb' | 'en'} language
 * @param {Readonly<Record<string, string | number>>} [values]
 */
export function fill(entry, language, values = {}) {
  return entry[language].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
