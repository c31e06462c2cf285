import type { channelsEn } from './en.ts';

/** What the bot says of the channels of units, and of what could not be delivered, in bokmål. */
export const channelsNb = {
  // A channel as it is called
  'channel.place.slack.named': '#{name} i Slack',
  'channel.place.slack.unnamed': 'en kanal i Slack',
  'channel.place.teams.named': '{name} i Teams',
  'channel.place.teams.unnamed': 'en kanal i Teams',
  'channel.place.web.named': 'kanalen til {name} på den lokale siden',
  'channel.place.web.unnamed': 'en kanal på den lokale siden',
  'channel.language.nb': 'på norsk',
  'channel.language.en': 'på engelsk',
  'channel.language.ask': 'Språket i kanalen',
  'channel.language.option.nb': 'Norsk',
  'channel.language.option.en': 'Engelsk',

  // What is offered
  'channel.offer.connect.ask': 'Poste for {unit} her?',
  'channel.offer.connect.lead': 'Ingenting blir postet før du bekrefter.',
  'channel.offer.comes': 'Dette kommer her',
  'channel.offer.comes.duties':
    'Plikter i HMS-året, når de begynner og når fristen er der: høyst {pace, plural, one {ett kort} other {# kort}} i uken',
  'channel.offer.comes.reports':
    'At det er meldt fra om noe, og hvordan det gikk: ett kort for hver melding, med nummeret og ikke noe mer',
  'channel.offer.never': 'Dette kommer aldri her',
  'channel.offer.never.words': 'Noe om personer i en sak, eller ord fra en sak',
  'channel.offer.names': 'På kortet til en plikt står navnet på den som svarer for den.',
  'channel.offer.others':
    'Kanalen får poster for {units} også, på de samme kortene. Til sammen er det høyst {pace, plural, one {ett kort} other {# kort}} om HMS-året i uken.',
  'channel.offer.elsewhere':
    '{count, plural, one {Én annen kanal} other {# andre kanaler}} for {unit} får fortsatt det samme.',
  'channel.offer.foot':
    'Det kan avsluttes her når som helst: «@Verne koble fra denne kanalen». For en annen enhet: «@Verne koble denne kanalen til …».',
  'channel.offer.disconnect.ask': 'Slutte å poste for {unit} her?',
  'channel.offer.disconnect.lead':
    'Når du bekrefter, kommer det ikke noe mer her for {unit}. Det som står her, blir stående, og knappene virker fortsatt.',
  'channel.offer.disconnect.last':
    'Da har enheten ingen kanal igjen. Den som svarer for en plikt, får den fortsatt selv.',
  'channel.connect.button': 'Koble til',
  'channel.disconnect.button': 'Koble fra',
  'channel.leave.button': 'La det være som det er',

  // What became of it
  'channel.told.connected':
    'Gjort: Poster for {unit} kommer til {place} fra nå av, {language}. Kanalen har fått beskjed.',
  'channel.told.disconnected':
    'Gjort: Det kommer ikke noe mer til {place} for {unit}. Kanalen har fått beskjed.',
  'channel.told.left': 'Ingenting er endret.',
  'channel.told.already-connected':
    'Poster for {unit} kommer allerede til {place}, {language}. For et annet språk kan du føye det til: «koble denne kanalen på engelsk».',
  'channel.told.not-connected': 'Det kommer ingen poster for {unit} til {place}.',

  // What is posted in the channel, once
  'channel.post.connected': 'Verne poster for {unit} her',
  'channel.post.connected.lead':
    'Det som skal gjøres i HMS-året, står her når det begynner og når fristen er der, høyst {pace, plural, one {ett kort} other {# kort}} i uken; og at det er meldt fra om noe, bare med nummeret.',
  'channel.post.connected.never': 'Noe om personer i en sak, eller ord fra en sak, blir aldri postet her.',
  'channel.post.connected.foot':
    'Den som leder enheten eller koordinerer HMS der, kan avslutte det: «@Verne koble fra denne kanalen».',
  'channel.post.disconnected': 'Verne poster ikke lenger for {unit} her',
  'channel.post.disconnected.lead':
    'Det som står her, blir stående. Den som svarer for noe, får det fortsatt selv.',

  // Where a unit has its posts
  'channel.list.where': 'Her poster jeg for {unit}',
  'channel.list.none': 'Ingen steder. Den som svarer for noe, får det selv.',
  'channel.list.lead':
    'I {count, plural, one {én kanal} other {# kanaler}}, med høyst {pace, plural, one {ett kort} other {# kort}} om HMS-året i uken.',
  'channel.list.channels': 'Kanaler',
  'channel.list.directory': 'står i katalogen',
  'channel.list.connected': 'koblet til av {name}, {day}',
  'channel.list.others': 'også for {units}',
  'channel.list.problem': '**ingenting kommer fram** siden {day}: {why}',
  'channel.list.how':
    'Slik kobler du til en kanal: Skriv i den «@Verne koble denne kanalen til {unit}». I Slack gjør «/hse connect» det samme.',
  'channel.list.choose': 'Kanal som skal kobles fra',
  'channel.list.take-off': 'Koble fra …',

  // Why not
  'refused.channel.not-allowed':
    'Hvor {unit} får postene sine, bestemmer den som leder enheten eller koordinerer HMS der: {people}.',
  'refused.channel.not-allowed.nobody':
    'Hvor {unit} får postene sine, bestemmer den som leder enheten eller koordinerer HMS der, og katalogen har ingen.',
  'refused.channel.say-it-there':
    'Skriv det i selve kanalen: «@Verne koble denne kanalen til …». Først må du, i Slack, invitere meg dit med «/invite @Verne»; i Teams legge til appen i teamet.',
  'refused.channel.invite-first':
    'Jeg er ikke med i denne kanalen ennå. Skriv «/invite @Verne» her, og spør igjen.',
  'refused.channel.archived':
    'Denne kanalen er arkivert, så det kan ikke postes noe i den. Hent den fram igjen, eller velg en annen.',
  'refused.channel.not-now': 'Jeg fikk ikke vite hva slags kanal dette er. Prøv igjen om et minutt.',
  'refused.channel.no-unit':
    'Jeg vet ikke hvilken enhet du mener. Skriv navnet eller forkortelsen: «koble denne kanalen til …».',
  'refused.channel.shared-outside':
    'Denne kanalen er delt med en annen organisasjon, som da ville lese hva som skjer ved {unit}. Velg en kanal som bare er deres egen.',
  'refused.channel.private-in-team':
    'Dette er en privat kanal, og i Teams kan jeg bare poste i vanlige. Lag en vanlig kanal i teamet, og spør meg der.',
  'refused.channel.shared-in-team':
    'Dette er en delt kanal, og i Teams kan jeg bare poste i vanlige, der bare teamet leser. Lag en vanlig kanal i teamet, og spør meg der.',
  'refused.channel.group-chat':
    'Dette er en gruppechat og ingen kanal: Hvem som er med, skifter, og ingen andre finner den. Spør meg i en kanal som {unit} har.',
  'notice.delivery-tried': 'Jeg prøver igjen nå. Det som fortsatt betyr noe, blir sendt én gang.',

  // What could not be delivered
  'delivery.heading': 'Det som ikke kom fram',
  'delivery.none': 'Alt kommer fram dit det skal.',
  'delivery.lead':
    'Det jeg sender, når ikke fram til {total, plural, one {én person eller kanal} other {# personer eller kanaler}}.',
  'delivery.pages': 'Nummer {first} til {last} av {total}.',
  'delivery.of': 'poster for {units}',
  'delivery.of.nobody': 'poster ikke for noen enhet lenger',
  'delivery.people': '{names}{more, plural, =0 {} other { og # til}}',
  'delivery.since':
    'Siden {day}. {waiting, plural, =0 {Ingenting venter ennå.} one {Én melding venter.} other {# meldinger venter.}}',
  'delivery.why.removed': 'Jeg er ikke med i kanalen lenger.',
  'delivery.why.archived': 'Kanalen er arkivert.',
  'delivery.why.not-found': 'Kanalen er borte, eller den er privat og jeg er ikke med i den.',
  'delivery.why.no-app': 'Ingen chat med meg ennå.',
  'delivery.why.blocked': 'Jeg er blokkert der, eller appen er tatt bort.',
  'delivery.why.account-gone': 'Kontoen er stengt.',
  'delivery.why.scope': 'Appen mangler en tillatelse den trenger.',
  'delivery.why.signed-out': 'Påloggingen til appen blir avvist.',
  'delivery.why.restricted': 'Innstillingene der lar meg ikke skrive noe.',
  'delivery.why.given-up': 'Plattformen har ikke tatt imot på mange timer.',
  'delivery.why.other': 'Enkelte meldinger ble avvist ({code}).',
  'delivery.mend.removed': 'Legg meg til i kanalen igjen.',
  'delivery.mend.removed.slack': 'Skriv «/invite @Verne» i kanalen.',
  'delivery.mend.removed.teams': 'Legg til appen i teamet igjen.',
  'delivery.mend.archived': 'Hent kanalen fram igjen, eller koble til en annen og koble fra denne.',
  'delivery.mend.not-found': 'Legg meg til i den, eller koble til en annen kanal og koble fra denne.',
  'delivery.mend.not-found.slack':
    'Skriv «/invite @Verne» i den; eller koble til en annen kanal og koble fra denne.',
  'delivery.mend.no-app': 'Installer appen for dem, og se etter at katalogen har riktig e-postadresse.',
  'delivery.mend.no-app.slack':
    'Se etter at de er med i arbeidsområdet med den e-postadressen som står i katalogen.',
  'delivery.mend.no-app.teams': 'Installer appen for dem med en oppsettspolicy i Teams-administrasjonen.',
  'delivery.mend.blocked': 'Be dem legge til appen igjen, eller oppheve blokkeringen.',
  'delivery.mend.account-gone': 'Har de sluttet, så ta dem ut av katalogen og sett inn en annen.',
  'delivery.mend.scope': 'Installer appen på nytt med tillatelsene i manifestet, og start Verne på nytt.',
  'delivery.mend.signed-out': 'Forny tokenet eller nøkkelen i innstillingene, og start Verne på nytt.',
  'delivery.mend.restricted':
    'La appen poste der i innstillingene for kanalen eller organisasjonen, og prøv igjen.',
  'delivery.mend.given-up': 'Se etter at tjenesten når plattformen, og prøv igjen.',
  'delivery.mend.other': 'Dette kan ikke rettes i chatten. Loggen sier mer.',
  'delivery.foot':
    'Når det er rettet, blir det som fortsatt betyr noe, sendt én gang av seg selv; resten føres som gått tapt.',
  'delivery.mended': 'Rettet den siste uken: {count}. Sendt etterpå: {sent}. Gått tapt: {missed}.',
  'delivery.choose': 'Hvem eller hvor',
  'delivery.again': 'Det er rettet: prøv igjen',
  'delivery.next': 'Vis de neste',
  'delivery.first': 'Vis de første',
  'delivery.digest':
    'Det jeg sender, når ikke fram til {count, plural, one {én person eller kanal} other {# personer eller kanaler}}',
  'delivery.digest.button': 'Det som ikke kommer fram',
} as const satisfies Readonly<Record<keyof typeof channelsEn, string>>;
