import type { Terms } from '../../understanding/vocabulary/shape.ts';

/**
 * The parts that grave danger is told in, by what they are: what burns, leaks, gives way or fails, who is at it, and how it goes on.
 * Words count in exactly these forms, so that "renner" is now and "rant" was; `renn*` is any word that begins so, `*tavle` any that ends
 * so, and `får .. ikke` has at most three words between, in the same clause.
 */
export const perils = {
  /** Fire, as a verb of now. */
  burning: {
    nb: 'brenner, brenn, brinn, brænn, tar fyr, tek fyr, tatt fyr, teke fyr, tok nettopp fyr, fått fyr, er fyr, e fyr, fyr i, ild i, åpen ild, ulmer, ulmar, loger, logar, loge, loga, i brann, begynt å brenne, i flammer, antent, slår flammer, ild der inne, står i lys lue, brenner inne',
    en: 'on fire, is burning, are burning, coat burning, burning through, burning inside, burning now, caught fire, catching fire, in flames, ablaze, alight, ignited, smouldering, smoldering, throwing sparks, shooting sparks',
  },
  /** What can be on fire, so that an inbox on fire is none. */
  burnable: {
    nb: 'gardin*, vegg*, papir*, søpp*, søpl*, boss*, konteiner*, container*, *maskin, *maskina, *maskinen, pc, *lader, *ladar, laderen, batteri*, *batteri, *batteriet, tak, taket, gulv*, golv*, skap*, *skap, *skapet, *skuret, bil, bilen, klær*, klede, frakk*, *frakk, *frakken, håret, ermet, erme, kjøkken*, pult*, sofa*, *kabel, *kabelen, bål*, lyng*, gras*, skog*, bygg, bygget, *bygget, hus, huset, rom, rommet, *rommet, lab, laben, labben, *laben, avtrekk*, *panne, panna, frityr*, stol*, bord*, benk*, flaske*, fat, fatet, tank*, sekk*, kasse*, *kasse, korg, *korg, *korga, *kurv, *kurven, bark, trå*, hytte*, telt*, båt*, inngang*, termitt*, komfyr*, hjørne*, kontor*, loft*, markise*, grill*, oppslagstavl*, treet, garasje*, kjeller*, kjelleren, leilighet*, hybel*, benken, lampe*, lampa, vifte*, vifta, panelet, ladestasjon*, kopimaskin*, gryte*, gryta, kjelen, kjele, kokeplat*, fjøs*, fjøset, låve*, *bua, *hytta',
    en: 'curtain*, wall*, bin, bins, paper*, rubbish, trash, skip, laptop, phone, charger, battery, batteries, roof, floor, cabinet, shed, car, van, clothes, coat, sleeve, hair, kitchen, desk, sofa, cable*, grass, heather, forest, building, house, room, lab, hood, pan, fryer, oil, chair, table, bench, drum, tank, bag, box, tent, boat, engine, hut, door, bush*, machine, oven, bed, waste, office, attic, awning, grill, notice board, tree, garage, basement, flat, fan, panel, copier, printer, scooter, dustbin, wardrobe, carpet, pot, hob, stove, rubbish bin, fence, recycling, barn, stable, garbage, kiosk',
  },
  /** Fire and smoke as things. */
  blaze: {
    nb: 'brann, brannen, branntilløp, ildebrann, flamme*, ild, ilden, fyr, røyk, røyken, røyk*lukt, loge, logen, bålet, gnister, brent, svidd, eksplosjon, ryker av, ryker fra, ryker godt, ryker ut, ryker kraftig, ryker stygt, ryk av, ryk frå, ryker det, røykutvikling',
    en: 'fire, flames, flame, smoke, blaze, bonfire, sparks, smouldering, smoldering, burnt, burning, glow, smoky',
  },
  /** There is no way out, or none that is seen. */
  'no-way-out': {
    nb: 'ser ikke utgangen, finner ikke utgangen, finner .. ikke ut, kommer .. ikke ut, utgangen er sperret, ingen vei ut, ikke hånda foran, ser ingenting, ser ikke noe, får .. ikke opp døra, får .. ikke opp døren, døra er varm, døren er varm, begge trappene, lyset er vekk, lyset er borte, røyken kommer mot, vi er fanga, vi er fanget, får .. ikke med oss',
    en: 'can t see the exit, cannot see the exit, can t find the exit, cannot find the exit, can t find the way out, cannot find the way out, can t find the stairs, no way out, way out is blocked, exit is blocked, can t see my hand, cannot see my hand, can t see anything, cannot see anything, see nothing, can t see a thing, door is hot, stairs are full, both stairs, can t get past',
  },
  /** What only sounds like it: a part inside these words is not told. */
  harmless: {
    nb: 'brenn seg, brenner seg, brenner for, brenner meg, brenner inne med, brenner lys, brenner et, ryker det liv, geigerteller tikker, fullt kaos, slåss om, krangler om, brannøvelse, drukner i e, drukner i epost, drukner i mail, drukner i arbeid, drukner i papir, drukner i oppgaver, truer med å klage, truer med oppsigelse, truer med å si, truer med å melde, får ikke puste på, får ikke puste når, ligger hjemme, ligger på sykehus, ligger på sykehuset, ligger strødd, skyter ned, skyter alltid, kveler meg, det kveler, kveler kreativiteten, fyr med, en fyr, som en gammel kjole, brenner blyglasur, brenner glasur, brenner keramikk, brenner leire',
    en: 'fire door, fire doors, fire exit, fire exits, fire escape, fire alarm, fire alarms, fire extinguisher, fire extinguishers, fire drill, fire blanket, fire blankets, fire hose, fire hoses, fire route, fire detector, fire safety, fire hazard, fire warden, fire station, fire risk, fire inspection, fire plan, fire instructions, fire protection, fire panel, fire load, fire training, fire assembly, smoke detector, smoke detectors, smoke alarm, smoke alarms, smoke break, smoke machine, burning question, burning out, fighting over, fighting about, fight over, geiger counter ticking, burn her alive, drowning in e, drowning in email, drowning in emails, drowning in work, drowning in papers, drowning in exam, drowning in paperwork, threatens to complain, threatening to complain, threatening to report, project is on fire, lying in hospital, shoots down, shot down, shooting down, suffocating in, bleeding money, bleeding us, to die for, dying to, dying for',
  },
  /** It goes on and on, grows, and is not in anybody's hands. */
  unchecked: {
    nb: 'ikke under kontroll, ute av kontroll, sprer seg, spreier seg, breier seg, har spredd seg, har spreidd seg, blir større, blir verre, blir bare verre, vert verre, blir sterkere, blir varmere, varmere og varmere, sterkere og sterkere, mer og mer, verre og verre, høyere og høyere, kommer nærmere, vinden tar, tar snart, hjelper ikke, nytter ikke, lar seg ikke, vil ikke stoppe, stopper ikke, stoppar ikke, slutter ikke, sluttar ikke, får .. ikke stengt, får .. ikke stoppet, får .. ikke stoppa, får .. ikke slukket, får .. ikke slukka, får .. ikke sløkt, får .. ikke av, får .. ikke skrudd, finner .. apparatet, finner .. slukker, ingen .. slukker, ingen slukkeapparat, alarmen har ikke, klarer ikke å, greier ikke å, løper løpsk, ikke stort enno, ikke stort ennå, stiger, stig, stigende, når bekken, rekker ikke, før det når, tør ikke gå inn, tør ikke åpne, tør ikke nærme, ingen tør, tør ikke gå ut, ut i gangen, under døra, under døren, mens jeg skriver, mens jeg skriv, går ikke opp, helt ut i, knitrer, knitrar, gløder, glør, gnistrer, gnistrar, får .. ikke kutta, får .. ikke kuttet, mot døra, mot døren, tør ikke gå, tør ikke være, en etter en, ein etter ein, blir tettere, har nådd, nådd trappa, klatrer oppover, får .. ikke igjen, får .. ikke tett, fortsatt stigende, gneistrar, har låst seg, har hengt seg, har hengt seg opp, bare oppover, berre oppover, bare opp, sprengblekket har ikke, åpner ikke, kommer ikke ut av, når ikke bort, vinden står, begynner å bli tjukt, begynner å bli tykt',
    en: 'not under control, out of control, spreading, has spread, have spread, getting bigger, getting worse, getting stronger, getting hotter, getting closer, growing, more and more, by the minute, by the second, does not help, doesn t help, doesn t work on it, won t stop, will not stop, won t go out, can t stop, cannot stop, can t put, cannot put, can t close, cannot close, can t shut, cannot shut, can t get near, cannot get near, no extinguisher, can t find the extinguisher, extinguisher is empty, alarm has not, alarm hasn t, reached the, has reached, rising, climbing, runaway, nobody dares, not big yet, small but, don t dare go, don t dare open, do not dare go, dare not go, dares go, into the corridor, under the door, as i write, wont stop, cant stop, won t open, crackling, glowing, buzzing, sparking, as we speak, towards the door, towards us, getting thicker, one after another, one after the other, getting louder, has got to the, still climbing, still rising, ice is gone, climbing the, keeps rising, keeps climbing, relief valve won t, can t reach, cannot reach, don t dare touch, do not dare touch, keep exploding, keeps exploding, exploding, getting close to',
  },
  /** Too little to be danger. */
  slightly: {
    nb: 'litt, svakt, svak, av og til, smålekker, nesten ikke',
    en: 'slightly, faint, faintly, a bit, a little, sometimes, tiny',
  },
  /** Tobacco. */
  smokers: {
    nb: 'folk røyker, røyker i, røyker på, røyker ved, røyker utenfor, røykere, sigarettrøyk, sigarett',
    en: 'people smoke, people smoking, smokers, cigarette smoke, cigarettes, smoking outside',
  },
  /** It has not ended. */
  still: {
    nb: 'fortsatt, fremdeles, framleis, ennå, enno, mens jeg skriver, mens jeg skriv, i dette øyeblikk',
    en: 'still, as i write, while i write, as we speak',
  },
  /** It comes out, and now. */
  flowing: {
    nb: 'siver, siv, sig, siger, lekker, lek, lekk, renner, renn, strømmer, strøymer, fosser, fossar, velter, spyr, spyr ut, freser, fres, hveser, kviser, spruter, sprutar, kommer ut, kjem ut, kommer inn, kjem inn, kommer opp, kommer fra, kjem fra, kommer det, kjem det, kjem frå, kommer hvit, kommer svart, kommer tykk, fyller, fyller seg, ligger som, velver, drar inn, trekker inn, blåser ut, damper, dampar, tyter, pipler, bobler ut, slår ut, står ut, pumper, dropper, strømmar, rauser, kviner, kvin, stinker, stink, kommer en, susinga, flommer, flaumar, hvesing, susing, fresar, fræser, hveser det, fylt med, fylles med, visler, hvisler, lekker som, har sprukket, sprunget lekk',
    en: 'leaking, is leaking, hissing, roaring, escaping, pouring, pours, gushing, spilling out, coming out, comes out, coming from, coming in, coming up, coming through, seeping, streaming, blowing out, spewing, spraying, filling, fills, flowing, running out, running into, running down, running towards, dripping down, going into, spreading, reached, flows, runs towards, runs into, leaks out, leaks into, rushing, filled with, whistling, burst its, has burst, burst a, running across, running over, running along, white fog',
  },
  /** What is bad to breathe. */
  vapour: {
    nb: 'gass, gassen, gasslukt, *gass, *gassen, gasslekkasje*, gassflaske*, gassflaska, ammoniakk*, klor, klorlukt, brom, h2s, hydrogensulfid, co, kullos, kolos, eksos, nitrogen, nitrogenet, nitrogenrom*, n2, hydrogen, propan, propanflaske, metan, *damp, *dampen, damper, dampar, tåke, tåka, *sky, råtne egg, bitre mandler, løsemiddeldamp, syredamp*, lystgass, svovel*, fosgen, formalin*, formaldehyd*, saltsyregass, giftig, susinga, silan*, arsin, fosfin, gasskran*, gassrør*, gassventil*, gasslange*, eterdamp, hydrogensulfid*, helium*, *gassbil, propan*',
    en: 'gas, gases, ammonia, chlorine, bromine, h2s, hydrogen, sulphide, co, carbon monoxide, monoxide, exhaust, nitrogen, n2, propane, methane, vapour, vapours, vapor, fumes, mist, white cloud, cloud, rotten egg, rotten eggs, bitter almonds, phosgene, formalin, formaldehyde, toxic, silane, arsine, phosphine, helium, fog',
  },
  /** Strong and caustic liquids, and what burns. */
  harsh: {
    nb: 'syre, syra, syren, *syre, *syra, *syren, lut, luten, brom, flussyre, hf, bensin, diesel, dieselen, olje, olja, løsemiddel*, aceton, toluen, metanol, formalin*, kjemikalie*, kvikksølv, peroksid, flytende nitrogen, parafin, syrer, eter, etsende, smelta metall, smeltet metall, smelte, flytende aluminium, flytende metall, glødende, natronlut*, svovelsyre*, saltsyre*, salpetersyre*',
    en: 'acid, lye, caustic, bromine, hydrofluoric, hf, petrol, gasoline, diesel, oil, solvent, acetone, toluene, methanol, formalin, chemical, chemicals, mercury, peroxide, liquid nitrogen, cleaner, bleach, acids, corrosive, molten metal, molten, liquid metal, glowing metal, sulphuric, sulfuric, nitric, sodium hydroxide',
  },
  /** People are taken ill at once. */
  sickened: {
    nb: 'hoster, hostar, svimmel, svimle, svimmelt, kvalm, kvalme, kaster opp, kastar opp, spyr, tårer, svir, stikk i nesen, stikk i nasen, svir i, hodepine, hovudpine, vondt i hodet, vondt i hovudet, slapp, slappe, uvel, uvel*, besvimer, rødsprengt, hodet dunker, sitter på gulvet, får ikke puste, tungpusten, tungpusta, ør i hodet, ør i hovudet, rusa, ruset, nesten ikke stå, ikke stå på beina, stå på beina',
    en: 'coughing, dizzy, nauseous, sick, vomiting, throwing up, tears, stinging, eyes sting, eyes burn, headache, faint, woozy, drowsy, short of breath, sit on the floor, feel ill, feeling ill, feel drunk, light-headed, lightheaded, on her knees, on his knees, on their knees',
  },
  /** They made people ill, as one tells of it afterwards. */
  'made-ill': {
    nb: 'gjorde .. syke, gjorde .. kvalme, ga .. hodepine, gav .. hovudpine, ga .. hodeverk, fikk hodepine, ga oss, gav oss, ga flere, gav fleire, ga tre, ga to',
    en: 'made .. sick, made two of us sick, made three of us sick, made all of us sick, gave .. headache, gave me a headache, gave us headaches, got a headache, gave three, gave two, gave all, gave everyone, gave some, gave several, gave both, gave us, gave people',
  },
  /** More than one, or the one who writes. */
  several: {
    nb: 'alle, alle sammen, begge, to, tre, fire, fem, seks, flere, fleire, vi, oss, jeg, en annen, folk, eg og, seks som, fem som, tre som, to som',
    en: 'all, all of us, everyone, everybody, both, two, three, four, five, six, several, we, us, people, my colleague, i, three of us',
  },
  /** An alarm that measures is going. */
  'alarm-going': {
    nb: 'alarmen går, alarmen uler, alarmen piper, alarmen hyler, alarmen skriker, gassalarmen, *alarmen uler, *alarmen hyler, *alarmen piper, *alarmen går, alarmen ul, måleren viser, måleren blinker, måler viser, *måleren blinker, *måleren viser, blinker rødt, måleren hyler, måleren piper, måleren min viser, måleren står på, *varsleren uler, *varsleren piper, *varsleren hyler, *varsleren går, *detektoren hyler, *detektoren uler, oksygenmåleren hyler',
    en: 'alarm is going, alarm going, alarm is on, alarm is screaming, alarm screams, alarm is sounding, alarm is ringing, alarm is blaring, alarm is howling, alarm has gone off, detector is screaming, detector screams, detector is beeping, detector shows, monitor screams, monitor is screaming, meter shows, meter reads, sensor reads, alarm howling, alarm blaring, alarm screaming, badge shows, o2 badge, meter says, meter on, detector is going, detector going off',
  },
  /** Somebody is in it, on it, under it or beside it. */
  'people-at-it': {
    nb: 'folk i, folk på, folk under, folk inne, folk inni, folk der, over folk, over hodet på, i den nå, inni den, inne i den, i den no, på den, inni, der inne, der nede, der oppe, der ute, igjen inne, fortsatt inne, framleis inne, stykker i, stykker inni, stykk i, stykker under, stykker til, står rundt, sitter rundt, sitter under, står under, under den, rett under, rett nedenfor, inne i bilen, i bilen, klasse under, sitter det, folk går, folk står, studenter går, studentene går, studentene står, studenter står, i rommet, står i vann, står bak den, bak den, to personer, to studenter, to mann, to stykk, en mann, ein mann, en student, ein student, en dame, ei dame, vi er to, vi er tre, vi er fire, vi er fem, vi er seks, barn i, en inni, ein inni, på innsiden, på innsida, sit fast, henger fast, heng fast, folk er, med to av, med folk, alle står, fleire står, flere står, på tur under, korpset, klassen er, elevene er, barna er, barnehagen er, publikum, vi står i, arbeiderne, montøren er, elektrikeren er, sitter i, sit i, står på taket, folk går under, to av oss, to av våre, en av oss, gruppa vår, læreren, en av dem',
    en: 'people in, people on, people under, people inside, people are on, people are in, people standing, people stand, people walk, people walking, people keep walking, people still, people below, people sit, on it, in it, inside, in there, down there, up there, still there, underneath, under it, below it, behind it, standing in, standing under, standing around, in the room, in the car, two people, three people, four people, two students, two guys, above two, above people, with people, someone is, somebody is, of us, with two of, children in, onto people, one inside, with two, with three, with somebody, with someone, children are, class is, audience, workers are, electrician is, we are in it, we are standing in, operator inside, sitting in, rope team, between us, one of us, some are stuck, diggers, students are',
  },
  weapon: {
    nb: 'kniv, kniven, pistol, pistolen, gevær, børse, rifle, hagle, øks, øksa, øksen, våpen, machete, jernrør, jernstang, slegge, balltre, spett, brekkjern, bensinkanne, knivblad, skytevåpen, sverd, kniver, bensin og lighter, bensin og fyrstikker',
    en: 'knife, gun, pistol, rifle, shotgun, axe, weapon, machete, iron bar, iron rod, crowbar, baseball bat, blade, can of petrol, can of gasoline, firearm, sword, knives, guns, petrol and a lighter, lighter and petrol, petrol and matches',
  },
  /** Somebody is a menace to others at this moment. */
  menacing: {
    nb: 'går rundt, løper rundt, springer rundt, står utenfor, står utafor, utenfor lesesalen, utenfor døra, kommer mot, kjem mot, dundrer på, hamrer på, prøver å komme inn, låst seg inne med, låst seg inn med, nekter å slippe, nektar å sleppe, nekter å gå, slipper ikke, slepp ikke, tatt tak i, teke tak i, tatt strupetak, jager, følger etter meg, fylgjer etter meg, følger etter oss, slår rundt seg, slår ruter, knuser ruter, tenner på, veiver, svinger, roper at han, vil drepe, i hånda, i handa, trukket, sperrer, holder fast, inn i folkemengden, har pistol, har kniv, har våpen, kommet inn, går att og fram, går fram og tilbake, går omkring, roper, ropar, står ved, en mann med, ein mann med, en kar med, ein kar med, en fyr med, ein fyr med, ei dame med, en dame med, en student med, ein student med, en person med, en gutt med, noen med, løper mot, går mot, truer, slått ned, har gått inn, har kommet inn, nettopp inn, har helt bensin, har tømt bensin, seg selv med, holder på ennå, holder på enno, holder på fortsatt, rett utenfor, utenfor døra mi',
    en: 'walking around, running around, outside our, outside the, coming towards, banging on, hammering on, trying to get in, won t let go, won t let her, won t let him, won t let them, will not let go, refuses to let, refuses to leave, locked himself, locked herself, pulled a, has pulled, pulled out, pouring, following me, following us, chasing, smashing, waving, swinging, into the crowd, drove into, under his coat, in his hand, in her hand, kill whoever, kill everyone, kill anyone, holding a, holds a, has a, pacing up and, pacing outside, a man with, a guy with, someone with, somebody with, a student with, a woman with, a person with, a boy with, running towards, walking towards, threatening, just walked in, just came in, has walked in, has come in, over himself, over herself, stab himself, stab herself, still going on, still at it, fight with, going on right, outside my',
  },
  /** Somebody stands at the door. */
  'at-the-door': {
    nb: 'står utenfor, står utafor, utenfor døra, utenfor kontoret, dundrer på, hamrer på, banker på døra, sparker på døra, er her nå, i resepsjonen',
    en: 'outside our, outside my, outside the door, guy outside, man outside, banging on, hammering on, pounding on, kicking the door, is here now, in the reception, in the lobby',
  },
  /** Death is threatened. */
  'death-threat': {
    nb: 'vil drepe, skal drepe, kommer til å drepe, skal skyte, vil skyte, brenne ned, skal ta oss',
    en: 'kill us, kill me, kill everyone, kill everybody, kill her, kill him, will shoot, going to shoot, burn the place down, burn us, don t shoot',
  },
  /** Somebody who does not belong there. */
  stranger: {
    nb: 'fremmed, framand, fremmed mann, ukjent mann, ukjent person, ukjent fyr, en fyr, ein fyr, en mann, ein mann, noen, han, eksen, eks-kjæresten, dem, dæm, de, ungdom*, en gutt, ei jente, ein gut, nån, en person, studenten, hun, mann, dama',
    en: 'stranger, unknown man, a man, a guy, some guy, intruder, ex-boyfriend, he, she, they, a car, black car, ex husband, somebody, someone, a person, a woman, a boy, a girl, student, kid, teenager, some woman',
  },
  /** Held, besieged or hiding. */
  besieged: {
    nb: 'gissel, gisler, gidsel, barrikadert, barrikadere, gjemmer oss, gjemmer meg, gjømme oss, gjømmer oss, gøymer oss, gøymer meg, gjemt oss, låst oss inne, låst meg inne, låst seg inne med, nekter å slippe, nektar å sleppe, slår rundt seg, følger etter meg, fylgjer etter meg, følger etter oss, dundrer på, kaster .. på folk, kastar .. på folk, går løs på, hvisker dette, må være stille, ingen slipper ut, ingen får gå',
    en: 'hostage, barricaded, hiding under, hiding behind, hiding in, hiding from, we are hiding, i am hiding, i m hiding, locked ourselves, locked myself in, won t let go of a, won t let her out, won t let him out, won t let us out, following me, chasing us, heard shots, shots from, into the crowd, smashing up, throwing .. at people, attacking people, lashing out at, whispering this, whispering, nobody leaves, no one leaves, no one gets out',
  },
  /** Somebody lays hands on another. */
  assaulting: {
    nb: 'blir kvalt, bli kvalt av, kveler henne, kveler ham, kveler han, tar kvelertak, har tatt kvelertak, dra .. inn i en bil, drar .. inn i en bil, slår løs, sparker løs, stikker ned, overfaller, går løs på, har slått ned, blir banket, blir slått, blir angrepet, voldtar, kjører på folk, kjører mot folk, kjører ned folk, slåsskamp, heller bensin, heller ut bensin, tømmer bensin, drar i vakta, tar strupetak, drar i vakten',
    en: 'strangling, being strangled, choking him, choking her, dragging .. into, being attacked, being beaten, beating him, beating her, kicking him, kicking her, stabbing, being stabbed, raping, has knocked down, driving at people, driving into people, drives at people, fight going on, by the throat, got stabbed, has been stabbed, just been stabbed, pouring petrol on, pouring petrol over, pouring gasoline, pours petrol, kicks people',
  },
  bomb: {
    nb: 'bombe, bomba, bomben, sprengladning, sprengstoff, dynamitt, håndgranat, granat, blindgjenger, bombetrussel, ammunisjon, skarp ammunisjon, gammel granat, sprenglegeme',
    en: 'bomb, explosive device, explosives, dynamite, grenade, unexploded, bomb threat, live ammunition, old shell, artillery shell, ammunition, detonator',
  },
  /** A bomb is said to be there or to go off. */
  'about-bomb': {
    nb: 'ligger, går av, gå av, smeller om, smell om, funnet, står, har en bombe, i sekken, nettopp, i bygget, på bygget, i bygningen, på telefon nå, står rundt',
    en: 'goes off, go off, going off, in the building, in a bag, in his bag, just called, caller says, called and said, found, lying, just now, there is a, there s a, has a, said there is, says there is, standing around, dig site, looks live',
  },
  /** Luggage that stands about. */
  luggage: {
    nb: 'koffert*, veske*, veska, bag, bagen, pakke, pakka, pakken, sekk, sekken, eske, eska, esken, ryggsekk*, *sekk, *sekken',
    en: 'suitcase, backpack, rucksack, parcel, package, bag, box, briefcase',
  },
  ticking: {
    nb: 'tikker, tikkar, tikking, ledninger stikk, ledninger stikker, klokke og ledninger, ledninger og, med ledninger, med klokke, urverk',
    en: 'ticking, ticks, wires sticking, wires out of, with wires, clock and wires, wires and, timer and',
  },
  /** What goes off at a touch. */
  'shock-sensitive': {
    nb: 'pikrinsyre*, krystaller rundt, peroksidkrystaller, krystalliser*, blindgjenger, sprengstoff',
    en: 'picric, crystals around, crystals round, peroxide crystals, crystallised ether, unexploded',
  },
  handling: {
    nb: 'i hånda, i handa, i hendene, holder den, har den i, rister, mista, mistet, tør ikke, bærer',
    en: 'in his hand, in her hand, in my hand, in hand, holding it, carrying, shaking it, dropped, don t dare',
  },
  /** What holds something in. */
  vessel: {
    nb: '*beholder, *beholderen, *dunk, *dunken, fat, fatet, *fatet, *flaske, *flaska, *flasken, *kanne, *kanna, *kannen, *tank, *tanken, *kolbe, *kolben, *kolba, *batteri, *batteriet, batteripakke, *pakka, *pakken, *pakke, *celle, *cella, *cellen, trykkoker*, autoklav*, *sylinder*, *reaktor*, spraybok*, ampulle*, litium*, *cellene, celler, cellene, digel*, propanflaske*, kjele, kjelen, trykktank*, manometer*, reaktoren, trykkbeholder*, trykktanken',
    en: 'can, canister, drum, flask, bottle, battery, batteries, cell, pack, cylinder, pressure cooker, autoclave, container, reactor, vial, tank, keg, power bank, barrel, jar, cells, crucible, boiler, pressure vessel, vessel, gauge, pressure gauge, tanks',
  },
  /** Something that reacts. */
  reaction: {
    nb: 'reaksjon*, nitrering*, polymeriser*, eksoterm*, blandinga, blandingen, satsen, destillasjon*',
    en: 'reaction, nitration, polymerisation, polymerization, exotherm, mixture, mix, distillation, batch',
  },
  swelling: {
    nb: 'buler, bular, bulet, este ut, eser, es ut, svulmer, svulma, svulmet, hovner, blåst opp, blåser seg opp, spent som, oppblåst',
    en: 'bulging, bulges, swollen, swelling, ballooned, ballooning, expanding, puffed up, puffing up, blown up like',
  },
  heating: {
    nb: 'varmere, varmare, glovarm, glohet, kokvarm, kokheit, kjempevarm, brennvarm, bobler, boblar, koker, kokar, freser, ryker, damper, dampar, stiger, stig, sprenger snart, sprekker snart, ryker snart, eksploderer snart, langt over rødt, over rødt, i det røde, ventilen sitter fast, ventilen sit fast, sikkerhetsventilen, grader og, piper, hveser, kviner, hveste, bøyer seg, sprakar, spraker, går av, peser, til å ryke, til å sprenge, til å smelle, til å eksplodere, går i lufta, gå i lufta, langt på rødt, langt i rødt, på rødt, over grensa, over maks, over makstrykket, står i bånn, står i bånd, i bånn, i bunn',
    en: 'hot to touch, hot to the touch, too hot, burning hot, getting hotter, getting warmer, getting hot, warmer, hotter, boiling, bubbling, steaming, hissing, rising, climbing, in the red, past the red, over the red, valve is stuck, going to burst, about to, screaming, roaring, smoking, degrees and, going off, popping, bulging door, overheating, still climbing, still rising, over its limit, over the limit, over limit, past its limit, is going to blow, about to blow, going to explode, about to explode, gonna blow, pegged',
  },
  /** What should let the pressure out does not. */
  'valve-stuck': {
    nb: '*ventilen sitter fast, *ventilen er fast, *ventilen har låst seg, *ventilen har hengt seg, *ventilen åpner ikke, *ventilen virker ikke, *ventilen utløser ikke, sprengblekket har ikke, slår seg ikke av, ikke slått seg av',
    en: 'valve is stuck, valve won t open, valve will not open, valve doesn t open, valve has jammed, valve is jammed, won t switch off, won t shut off',
  },
  structure: {
    nb: 'tak, taket, vegg*, *veggen, gulv*, golv*, stillas*, kran, krana, kranen, *bjelke, *bjelken, mur, muren, reol, reolen, *reolen, hylla, bru, brua, brygga, grop*, *gropa, grøft*, last, lasten, lasta, plattform*, balkong*, mesaninen, trapp, trappa, snø*, snøen, stein*, steiner, dekket, heisekran*, mast*, tribune*, scene*, stål, veggen, treet, mast, masta, grein, greina, tribunen, heisen, fasade*, fasaden, takstein*, istapp*, glasstak*, gravegrop*, grøfta, gruve*, kranlast*, *krana, *kranen, bre, bresprekk*',
    en: 'ceiling, roof, wall, floor, scaffold, scaffolding, crane, beam, shelf, shelving, racking, slab, bridge, trench, excavation, pit, balcony, platform, mezzanine, stairs, load, mast, stage, snow, rocks, stones, stand, stands, panel, glass, tree, branch, pole, tribune, facade, tiles, icicles, bricks, glass roof, crack, glacier, trench wall, digger, jib, cornice',
  },
  /** It comes down, and now. */
  'giving-way': {
    nb: 'gir etter, gjev etter, gjer etter, knaker, knakar, siger, sig, raser, rasar, ras ut, bikker, vipper, tipper, sklir ut, sklir ned, kollapser, kollapsar, faller ned, fell ned, kommer ned, kjem ned, sprekker opp, sprekker, sprekk, henger og svinger, heng og svingar, svinger over, svingar over, mistet grepet, mista grepet, heng i ein, henger i en, på vei ned, i ferd med å komme ned, i ferd med å rase, i ferd med å falle, i ferd med å velte, har kvelva, har veltet, knekker, knekk, lener seg, begynt å falle, begynt å rase, begynt å gi, i ferd med å sprekke, i ferd med å knekke, slipper, lander på, synker, svinger på, slår i vinden, sliter på, løsner, løsnar, ramler ned, raser ut',
    en: 'giving way, gives way, is giving, buckling, sliding, sagging, cracking, creaking, collapsing, coming down, comes down, tipping, swaying, crumbling, slipping, hanging by, swinging, moving, bending, breaking, snapping, leaning, started to fall, starting to fall, started to give, begun to fall, coming loose, landing on, falling on, sinking, coming off, opening in, opening up, its moving, it s moving, came in on, caving in',
  },
  /** Water where the current is. */
  current: {
    nb: 'strøm, *strøm, strømmen, strømførende, straum, *tavle, *tavla, *tavlen, sikringsskap*, *kabel, *kabelen, *kabler, strømkabel, ledning, ledningen, strømledning*, strømledningen, stikkontakt*, stikkontaktene, volt, høyspent*, *skapet, likeretter*, trafo*, lampe*, lysarmatur*, sikringer, sikringene, skapet, samleskinne*, kontaktledning*, strøm på, hovedbryter*',
    en: 'live, live cables, live wire, switchboard, cable, cables, wire, wires, mains, socket, sockets, switch room, cabinet, fuse box, panel, volt, volts, high voltage, electric, electrical, transformer, power strip, light fitting, light fittings, breaker, breakers, lights, fuse boxes, fuses, busbar, bus bar, current, isolator',
  },
  flooding: {
    nb: 'renner ned, renner inn, renn ned, renn inn, renner over, renn over, renner vann, fosser, fossar, strømmer inn, står i vann, står i vatn, under vann, under vatn, vannet er over, vatnet er over, vann over, regner inn, spruter, oversvømt, vannet stiger, vann opp til, vatn opp til, vasser',
    en: 'pouring, gushing, standing in water, stand in water, flooding, flooded, under water, under the water, water is over, water over, spraying, streaming, water coming, knee-deep, knee deep, water up to, wading, reached the fuse, has reached the, into the basement',
  },
  /** Somebody is at a live wire. */
  'at-the-wire': {
    nb: 'henger fast i, heng fast i, sitter fast i, får ikke sluppet, får ikke sleppt, falt ned over, falt over, ligger over, med strøm i, rister, henger igjen i, får .. ikke sluppet, får .. ikke slippt, får .. ikke sleppt, får .. ikke slippe, får .. ikke sleppe, slipper ikke taket, ikke taket, klarer .. ikke slippe, klarer .. ikke å slippe, klarer .. ikke sleppe, greier .. ikke å slippe, ikke slippe, ikke slippt, ikke sluppet',
    en: 'hanging on to, still hanging, stuck to, can t let go, cannot let go, fallen on, fallen over, lying across, fell on, shaking, won t come off it, stuck on the, hands are stuck, hand is stuck, is being shocked, frozen to',
  },
  shocked: {
    nb: 'støt, strømstøt, straumstøyt, støyt, strømgjennomgang, straumgjennomgang, strøm gjennom, strøm i seg, kabel i munnen, 230 v, 400 v',
    en: 'electric shock, shock, electrocuted, shocked, jolt, zapped',
  },
  /** The chest. */
  chest: {
    nb: 'vondt i brystet, smerter i brystet, klemmer i brystet, trykk for brystet, trykk i brystet, stikker i brystet, brystsmerter, uregelmessig puls, hjertet hamrer, kaldsvett, kaldsveitt, tok seg til brystet, griper seg til brystet, tar seg til brystet, hjertebank, hjartebank',
    en: 'chest hurts, pain in his chest, pain in her chest, pain in my chest, chest pain, chest pains, chest is squeezing, tight chest, chest is tight, chest feels tight, heart is racing, irregular pulse, cold sweat, clutched her chest, clutched his chest, clutching her chest, clutching his chest, palpitations',
  },
  /** A body that fails while one looks on. */
  failing: {
    nb: 'puster ikke, pustar ikke, puster bare, puster knapt, puster rart, puster tungt, puster nesten ikke, får ikke puste, får ikke pust, får ikke luft, får ikke pusten, gisper, gispar, halsen snører, snører seg, hoven i halsen, svarer ikke lenger, svarer ikke når, ikke kontakt, får ikke kontakt, ikke kontakt med, får .. ikke vekket, får .. ikke vekt, våkner ikke, vaknar ikke, bevisstløs, bevisstlaus, medvitslaus, helt borte, heilt borte, helt vekk, heilt vekk, lepper er blå, leppene er blå, leppene blå, blå på leppene, blå i ansiktet, blå i andletet, lilla i ansiktet, lilla i andletet, blir blå, grå i ansiktet, grå og, grå og kaldsvett, stiv og kald, snakker tull, pratar tull, prater tull, snakker usammenhengende, snøvler, henger på ene, heng på ene, munnviken, skjev i ansiktet, skeiv i andletet, lam i, lammet i, kan ikke røre, kan ikke bevege, kan ikke kjenne, kramper, krampar, krampe, rører seg ikke, røyrer seg ikke, hjertestans, hjartestans, hlr, hjerte-lunge, hjerteinfarkt, heter tull, forvirret og, sjangler, livløs, livlaus, skjelv og, skjelver og svarer, ikke ved bevissthet, ikke ved medvit, kompresjoner, kompresjonar, slår ikke lenger, hjertet hans slår ikke, hjartet hans slår ikke, på gulvet .. svarer ikke, anafylaksi, anafylaktisk*, allergisk sjokk, forkommen, hypoterm*, illebefinnende og, har fått illebefinnende, får hjerneslag, har fått slag, får hjerteinfarkt, våkner ikke ordentlig, nummen arm og, er helt slapp, er heilt slapp, kaster opp blod, hoster blod, ikke om han puster, ikke om hun puster, løfte armen, siklar, sikler, knapt pust, snakker uforståelig, snakkar uforståeleg, snakker rart, skum rundt munnen, prater rart, vil ikke ta sukker, svetter og snakker, svett og rar, kroppen rister, rykker i hele, og rykker, ligger og rister, klarer .. ikke svelge, snakker tøv, får knapt pust, får knapt puste',
    en: 'not breathing, isn t breathing, barely breathing, hardly breathing, can t breathe, cannot breathe, gasping, throat is closing, throat closing, closing up, throat is swelling, can t swallow, unconscious, unresponsive, not responding, doesn t respond, does not respond, won t wake, can t wake, cannot wake, can t be woken, lips are blue, blue lips, turning blue, turning purple, turning grey, gone blue, gone grey, gone limp, goes limp, limp and, face droops, face is drooping, face is hanging, side of her face, side of his face, side of my face, slurring, slurred, talks nonsense, talking nonsense, not making sense, can t feel, cannot feel, not moving, isn t moving, seizure, having a fit, convulsing, foaming, no pulse, cpr, cold and stiff, lifeless, in and out of consciousness, drifting off, seeing double, on the floor .. not answering, compressions, not conscious, barely conscious, heart stopped, isn t waking, not waking, having a stroke, having a heart attack, having a seizure, anaphylaxis, anaphylactic, hypothermia, hypothermic, not waking up, completely limp, coughing up blood, vomiting blood, whether he is breathing, if he is breathing, drooling, having an insulin, hes purple, is purple, she s purple, he s purple, gone white, foam is coming, foam coming, foam from, talks rubbish, talking rubbish',
  },
  /** Sight, speech or mind fail, which is grave beside a cause. */
  'senses-fail': {
    nb: 'ser ingenting, ser ikke noe, ser nesten ikke, kan ikke snakke, klarer ikke å snakke, forvirret, forvirra, ser dobbelt, kan ikke svelge',
    en: 'can t speak, cannot speak, can t talk, can t see, cannot see, can hardly see, hardly see, sees nothing, blind in, confused, can t swallow',
  },
  /** Somebody went down; that it is so still must be said beside. */
  'went-down': {
    nb: 'sank sammen, sokk saman, falt om, falt sammen, datt om, datt sammen, ramla om, ramla sammen, segnet om, seig om, seig sammen, besvimte, svimte av, kollapset, kollapsa, falt ned, ramla ned, ramlet ned, datt ned, falt, ramla, datt, har falt om, ramla om kull, ble påkjørt, blei påkøyrd, vart påkøyrd, er påkjørt av, falt gjennom, ramla gjennom, datt gjennom',
    en: 'collapsed, fainted, passed out, fell off, fell from, has fallen, fallen from, fell down, went down, keeled over, dropped to the floor, hit by a, run over, came down on, slid off, fell, people passed out, two passed out, fell thru, fell through, slid down',
  },
  /** And is so still. */
  'still-down': {
    nb: 'ligger, ligg, ligger der, ligger på, sitter på gulvet, rører seg ikke, kan ikke røre, kan ikke bevege, kommer seg ikke opp, kjem seg ikke opp, får ikke opp, stønner, stønnar, skriker, skrik, hyler, roper om, grå, kaldsvett, kaldsveitt, hvit, kvit, finner ikke hjertestarter, finner ikke hjertestarteren, noen her som kan, svarer ikke, svarer så vidt, puster, er bevisstløs, kommer ikke opp, kjem ikke opp, dukker ikke opp, ser bare hjelmen',
    en: 'is lying, lying, lies, not moving, can t move, cannot move, can t feel, cannot feel, can t get up, cannot get up, moaning, groaning, screaming, grey, pale and, is awake but, awake but, no response, doesn t answer, where is the ambulance, anyone here who, can someone, breathing, people down, down in, isn t waking, not waking, hasn t come up, not coming up, has not come up, don t know how long, next to the, lying there',
  },
  blood: {
    nb: 'blod, blodet, blør, bløder, blødning, blødninga, pulsåre, pulsåra, pulsåren, skåret seg dypt, skore seg djupt, skåret opp, kutta seg, kuttet seg',
    en: 'blood, bleeding, bleeds, artery, slashed, cut deep',
  },
  /** More than a plaster stops. */
  streaming: {
    nb: 'spruter, sprutar, fosser, pumper, renner og renner, renner ned, overalt, over hele, over heile, stopper ikke, stoppar ikke, vil ikke stoppe, slutter ikke, gir seg ikke, får ikke stoppet, får ikke stoppa, blør gjennom, brukt opp, presser, pressar, masse blod, mye blod, mykje blod, dam av, blod over alt, over alt',
    en: 'spurting, spraying, pouring, pumping, gushing, everywhere, all over, won t stop, doesn t stop, does not stop, not stopping, can t stop, cannot stop, soaking through, soaked through, used up, pool of, losing a lot, a lot, alot, loads of',
  },
  /** A bite, a sting, or something that one does not stand. */
  venom: {
    nb: 'bitt, biten, beit, bet, stukket, stukken, stakk, hoggorm*, huggorm*, orm, slange, slangebitt, veps*, kvefs*, bie, bier, humle, brennmanet*, fjesing*, nøtter, peanøtt*, nøtt, skalldyr, reker, allergi*, allergisk, sopp, lateks*, bite, hogd, hogg meg, hogg ho, orm i, slange*, sjokk av',
    en: 'bitten, bit, bite, stung, sting, adder, viper, snake, wasp, bee, bees, hornet, jellyfish, weever, nuts, nut, peanut, peanuts, shellfish, prawns, allergic, mushroom, latex, adder got, snake got, got my ankle, ate prawns, stings, bites, ate a',
  },
  'swells-up': {
    nb: 'hovner, hovnar, hevner opp, hoven i halsen, hoven i ansiktet, hoven i andletet, hoven rundt, helt hoven, heilt hoven, hele beinet, heile foten, leppene, prikker, prikkar, nummen, blir blå, blå, halsen, får ikke puste, vanskelig å puste, tungt å puste, pustevansker, utslett over, har ikke epipen, uten epipen, ikke adrenalinpenn, blir svart, blir lilla, blir mørk, dobbelt så stor, dobbelt så tykk, hoven opp, hoven til, heilt blå, helt blå, knapt pust, får knapt, helt hvit, heilt kvit, armen er svart, foten er svart, blitt svart, blitt lilla, tunga hovner, tungen hovner',
    en: 'swelling, swelling up, is swelling, swells, lips, tongue, throat, tingling, numb, turning blue, turning black, hives, can t breathe, trouble breathing, hard to breathe, wheezing, face is swollen, swollen face, dizzy, no epipen, turns black, going black, going purple, swollen up, swollen to, twice the size, twice its size, double the size, is swollen, feeling faint, feel faint, feel weird, feeling weird, heart is racing, getting thick, rash all over, arm is purple, leg is purple, arm is black, foot is purple, turned purple, turned black, gone purple, tongue is',
  },
  eyes: {
    nb: 'øye, øyet, øya, øyne, øynene, auge, auget, auga, augene, begge øyne, øyan',
    en: 'eye, eyes',
  },
  /** It has been seen to. */
  tended: {
    nb: 'skylte, skylt, skylla, skyldte, legevakt*, lege, sykehus*, plaster, sydd, sting, bra nå, sykmeldt, sykemeldt, legen, gikk ned igjen, ellers bra, i orden, gikk over',
    en: 'rinsed, flushed, doctor, hospital, stitches, plaster, fine, sick leave, a and e, went down, gone down, ok now',
  },
  /** Something is in the eyes. */
  'got-in-eyes': {
    nb: 'har fått .. i øyet, har fått .. i øynene, har fått .. i auga, har fått .. i auget, har fått .. i øya, fått .. i begge, fått .. i øyet, fått .. i øynene, fått .. i begge øynene',
    en: 'has .. in his eyes, has .. in her eyes, has .. in his eye, has .. in her eye, have .. in my eyes, have .. in my eye',
  },
  skin: {
    nb: 'hånd, hånda, hånden, handa, hendene, arm, armen, hud, huden, fingeren, fingrene, beinet, låret, hansken, ansiktet, andletet',
    en: 'hand, hands, arm, arms, skin, finger, fingers, leg, thigh, glove, face, foot',
  },
  /** It eats on. */
  smarting: {
    nb: 'ser ingenting, ser ikke, ser nesten ikke, brenner, brenn, svir, sviv, skriker, skrik, ingen gel, tom for gel, mangler gel, uten gel, alene, åleine, skyller nå, skyller og, hvor lenge skal, ser bare tåke, ser tåke, kommer ikke vann, kommer det ikke vann, ikke vann',
    en: 'can t see, cannot see, see nothing, burns, burning, stinging, screaming, no gel, out of gel, no calcium, alone, rinsing now, keep rinsing, eyes burn, eye burns, burn like, burns like, no water, no eyewash, alone in lab, under my goggles, behind my goggles',
  },
  'acid-of-bones': { nb: 'hf, flussyre, flussyra', en: 'hf, hydrofluoric' },
  /** Something got into somebody. */
  ingested: {
    nb: 'drakk, drukket, drakk av, svelget, svelga, svelgja, spiste, spist, ete, pustet inn, pusta inn, innåndet, tok noe, tatt noe, tatt pillene, åt av, åt noe, et av sopp, har drukket, har svelget, har spist, frostvæske, rattegift, rottegift, pusta inn nåkka, pustet inn noe, har pusta inn',
    en: 'drank, swallowed, ate, eaten, inhaled, breathed in, took something, taken something, antifreeze, rat poison, has drunk, has swallowed, has eaten, drunk from, drunk something, breathed something',
  },
  'ill-of-it': {
    nb: 'kaster opp, kastar opp, spyr, ser dobbelt, ser nesten ikke, kan ikke snakke, brenner i halsen, borte, sjangler, kramper, blå, sover og, får ikke, vanskelig å, omtåket, omtåka, sløv, sover, svimmel, kvalm, vil ikke våkne, stå på beina, stå på bena, nesten ikke stå',
    en: 'throwing up, vomiting, seeing double, hardly see, can t speak, cannot speak, can t see, throat, closing, convulsing, shaking, burns, drowsy, foaming, can t stand, confused, sick, dizzy, passing out, can hardly stand, can barely stand',
  },
  limb: {
    nb: 'arm, armen, hånd, hånda, hånden, handa, hand, finger, fingeren, fingrene, fingrane, fot, foten, beinet, håret, erme, ermet, skjerf, skjerfet, jakka, hode, hodet, kjortelen, frakken, genseren, tommel, tommelen, pekefingeren, fingertuppen, fingre, fingrer',
    en: 'arm, hand, finger, fingers, leg, hair, sleeve, scarf, jacket, coat, shirt, her foot, his foot, my foot, his head, her head, thumb, fingertip, toe',
  },
  /** Taken off a body. */
  severed: {
    nb: 'er av, kappet av, kutta av, kuttet av, saget av, sagd av, revet av, rive av, røket av, er borte, tok av, mistet .. finger, mista .. finger, mistet tommelen, mista tommelen, tok to fingrer, tok to fingre, tok fingeren, tok tommelen',
    en: 'is off, cut off, sawn off, torn off, chopped off, took his .. off, took her .. off, took my .. off, took two fingers, took his thumb, took her thumb, took his finger, took her finger',
  },
  /** The machine or the hole does not let go. */
  'held-fast': {
    nb: 'sitter fast, sit fast, sitt fast, er fast, fast i, heng fast, henger fast, setter fast, får .. ikke løs, får .. ikke laus, får .. ikke ut, får .. ikke fri, er inne i, inni maskina, inne i maskina, trekt inn, dratt inn, drar inn, går ikke å åpne, lar seg ikke åpne, i klem, er av, klemt fast, kommer ikke løs, gjennom golvet, gjennom gulvet, dreg inn',
    en: 'is stuck, are stuck, stuck in, caught in, is caught, wound into, pulled into, drawn into, can t free, cannot free, can t get it out, can t get him out, can t get her out, cannot get, can t pull, keeps pulling, is trapped, trapped in, jammed in, still running, is in the, is off, is inside',
  },
  'machine-like': {
    nb: '*benk, *benken, *sag, *saga, *sagen, fresen, fresa, *maskin, *maskina, *maskinen, pressa, pressen, *presse, valse*, *blander, blanderen, *kvern, kverna, transportbånd*, robot*, boremaskin*, drill*, heisdør*, porten, golvet, gulvet, *belte, rull*, rulle*, kompaktor*, dør, døra, luke*, sentrifug*, tannhjul*, rulletrapp*, skinne*, skinna, vogn*, vogna, lastebil*, rampe*',
    en: 'lathe, saw, mill, milling, machine, press, roller, rollers, mixer, grinder, conveyor, robot, drill, gate, door, floor, hatch, centrifuge, shredder, gear, gears, winder, belt, rail, rails, track, trolley, escalator, truck, ramp, door frame',
  },
  /** Pressed under something, or heard from below it. */
  'under-it': {
    nb: 'ligger under, ligg under, er under, klemt under, fastklemt, begravd, begravet, bankar under, banker under, høyrer nokon, hører noen, hører ham, hører henne, hører han, roper der, høyrer han rope, hører ham rope, sitter fast under, med beina under, hører dunking, hører banking, høyrer banking',
    en: 'pinned under, pinned, trapped under, buried, stuck under, is under, knocking underneath, hear him, hear her, hear someone, hear somebody, hear knocking, hear shouting, hear screaming, came in on, is underneath, hear thumping, hear pounding, hear banging',
  },
  lift: { nb: 'heis, heisen, *heisen, heisa', en: 'lift, elevator' },
  /** A lift that stands still between the floors. */
  'lift-stands': {
    nb: 'står fast, sitter fast, sit fast, har stoppet, har stoppa, stoppet, har stått, har stoppa, står stille, står mellom, har stansa, har stanset, mellom etasjene, mellom 2, mellom 3, fast i heisen, heisen henger, vil ikke opp, henger på skrå, falt en etasje, har falt, stuper',
    en: 'stuck, has stopped, stopped, has been standing, stands still, between floors, hanging between, won t move, not moving, dead between, has dropped, dropped, hanging at an angle, tilting',
  },
  /** Who is in it. */
  'in-the-lift': {
    nb: 'vi er, er vi, vi står, vi sitter, i den nå, inni, stykker, stykk, der inne, panikk, inne i, sitter to, sitter det, med oss, oss, jeg, ei dame, en dame, sitter fast i',
    en: 'we are, we re, with us, of us, inside, in it, people, i am, i m, panicking, panic, students, us',
  },
  /** Shut in, with no way out. */
  'shut-in': {
    nb: 'innesperret, innesperra, innestengt, innelåst, låst inne, læst inne, kommer oss ikke ut, kommer meg ikke ut, kommer seg ikke ut, kjem oss ikke ut, kjem meg ikke ut, kjem seg ikke ut, kommer ikke ut, kjem ikke ut, går ikke opp innenfra, ikke opp innenfra, virker ikke fra innsida, ikke fra innsida, fanget, fanga, sperret inne, sitter fast, sit fast, låst seg inne i, stengt seg inne, er stengt inne, låst seg inn i, låst ute på, utestengt på, stengt ute på, fast i skiheisen, sitter i skiheisen, sitter fast der oppe, holder oss inne',
    en: 'locked in, locked inside, shut in, trapped, can t get out, cannot get out, can t come out, doesn t open from inside, won t open from inside, handle inside is, stuck inside, stuck in, locked himself in the, locked herself in the, locked in the, locked on the roof, locked out on, stuck on the roof, can t open it, door is hot, stuck up there, stuck in there, holds us in, keeps us in, lets nobody out',
  },
  /** The one shut in suffers by it. */
  'suffers-in': {
    nb: 'minus, grader, kaldt, fryser, frys, skjelver, skjelv, mørkt, mørke, panikk, luft, varmt, svarer ikke, svarar ikke, banker, roper, hjelp, gass, røyk, klaustro*, sluttet å svare, vann, astma, time nå, timer nå, fryseboks*, fryserom*, kjølerom*, kjøleboks*, autoklav*, nummen, ingen hører, dunker, dunking, vindkast*, uten jakke, smitte*',
    en: 'minus, degrees, cold, freezing, shivering, dark, panic, panicking, air, hot, stopped answering, no answer, knocking, shouting, banging, help, gas, smoke, water, asthma, hours now, for an hour, for two hours, since an hour, cold store, freezer, cold room, numb, nobody hears, no one hears, autoclave, thumping, pounding, wind chill, without jackets, without a jacket, no jacket, tb, virus, pathogen',
  },
  /** Somebody has not come out of a bad place. */
  'still-inside': {
    nb: 'igjen der inne, er igjen inne, fortsatt der inne, framleis der inne, fremdeles der inne, fortsatt der nede, framleis der nede, er der nede, gikk inn der, gjekk inn der, ikke kommet ut, ikke kome ut, ikkje kome ut, er ikke kommet ut, henger igjen, der inne ennå, inne ennå, sitter fortsatt inne, står ein inni, står en inni, står det en, gikk inn for',
    en: 'still in there, still inside, still down there, still in the, hasn t come out, has not come out, haven t come out, went in there, are still in, is still in, is still down, has not returned, not come back up',
  },
  ice: { nb: 'gjennom isen, isen brast, isen sprakk', en: 'through the ice, ice broke' },
  'in-water': {
    nb: 'ser hodet, ser hovudet, klamrer seg, klamrar seg, holder seg fast, strømmen drar, straumen dreg, kommer ikke opp, drukner, er i vannet, er i vatnet, ligger i vannet, ligg i vatnet, ligger i elva, ligg i elva, ligger i sjøen, ligg i sjøen, er i elva, er i sjøen, falt i vannet, falt i sjøen, datt i sjøen, falt i elva, svømmer, svømmer ikke, går under vann, ligg i vatn, ligger i vann, med ansiktet ned, med andletet ned, gått under, gjekk under, gikk under, er under, flyter med, på kvelven, på kjølen, vannet til livet, vannet til halsen',
    en: 'see his head, see her head, see the head, clinging, clings, current is, drowning, going under, is in the water, are in the water, lying in the river, fallen in the water, fell in the water, fallen into the, fell into the fjord, fell into the river, swept away, has gone under, gone under, went under, hanging on to it, hanging on to the, holding on to the hull, floating face, water to our, water up to our',
  },
  /** A vehicle or somebody went into the water. */
  'into-water': {
    nb: 'i fjorden, i sjøen, i elva, i havna, utfor kaia, utfor brygga, over ripa, over bord, overbord, i vannet, uti elva, uti vannet, hoppet i elva, hoppa i elva, falt i elva, uti, gjennom isen, over rekka, nede i elva',
    en: 'into the fjord, into the sea, into the river, into the lake, into the harbour, off the quay, off the pier, overboard, over the side, into the water, through the ice, off the boat, into the current',
  },
  sinking: {
    nb: 'tar inn vann, tek inn vatn, tar inn vatn, tek inn vann, synker, søkk, søkker, kantrer, kvelvet, kvelva båten, motoren er død, motoren er daud, motoren død, driver mot, driv mot, grunnstøtt, gått på grunn, på grunn og',
    en: 'taking on water, takes in water, taking in water, sinking, engine is dead, engine dead, adrift, drifting towards, run aground, ran aground',
  },
  /** A boat lies on its side or upside down. */
  capsized: {
    nb: 'gikk rundt, gjekk rundt, har gått rundt, gått rundt, på kvelven, kantra, kantret, har kantret, kantrer',
    en: 'went over, has gone over, gone over, turned over, flipped, tipped over, rolled over, capsized, capsizing, upside down',
  },
  /** What floats. */
  afloat: {
    nb: 'båt, båten, *båt, *båten, kajakk*, *kajakk, *kajakken, kajakkgruppa, flåte*, skøyta, kano*, jolle*, seilbåt*, kvelven',
    en: 'boat, kayak, kayaks, dinghy, vessel, canoe, raft, sailboat, sailing boat, rib, paddleboard',
  },
  'on-water': {
    nb: 'båt, båten, kajakk*, flåte, *båt, *båten, skip*, skøyta, kano*, vi, *kajakk, seilbåt*, robåt*, jolle*, gummibåt*',
    en: 'boat, kayak, dinghy, vessel, ship, canoe, raft, we, sailing boat, rowing boat, sailboat, rib, paddleboard',
  },
  diver: {
    nb: 'dykker, dykkar, dykkeren, dykkaren, dykkerne, dykkarane, buddypar*, dykkerpar*, dykker*',
    en: 'diver, divers, buddy pair, dive team',
  },
  /** They are not to be seen. */
  unseen: {
    nb: 'ser ikke, ser ham ikke, ser henne ikke, boblene, ikke bobler, ser .. ikke lenger, ser .. ikke mer, ser ikke dykker*, ikke å se, ute av syne, ingen ser, ser bare hunden, er borte, er vekk, forsvant, er forsvunnet, finner .. ikke, ser bare',
    en: 'can t see, cannot see, no bubbles, lost sight, nobody sees, no one sees, can t find, cannot find, out of sight, disappeared, has vanished, vanished, is gone, isn t anywhere, haven t seen him since, haven t seen her since, only see one',
  },
  /** Gone out and not come back. */
  overdue: {
    nb: 'skulle vært, skulle vore, ikke kommet ned, ikke kome ned, ikke kommet tilbake, ikke kome tilbake, ikke kome att, ikke kommet fram, ikke kommet opp, ikke kome opp, kommer ikke opp, ingen svarer, svarer ikke, svarar ikke, ikke svar på, ikke noe svar, ikke kontakt, mista stien, mistet stien, gått oss vill, gått oss bort, har gått vill, rotet oss bort, vet ikke hvor vi er, savner, saknar, mangler to, mangler en, manglar to, manglar ein, leter etter, leitar etter, lufta er, lufta tok, tom for luft, ikke å se, ingen spor, strandet, strandet på, har ikke kommet, mangler tre, manglar tre, ikke sett, ikke noe livstegn, ingen livstegn, ingen kontakt, ikke noen kontakt, ikke komne att, ikke komne tilbake, er ikke komne, ikke meldt seg, ikke kommet igjen, ikke kome hit, mistet kontakten, mista kontakten, mistet kontakt, mista kontakt, mistet følget, skulle meldt seg, skulle ha meldt, skulle ha vært, tar ikke telefonen, ingen av dem tar, tar ikke telefon, svarer ikke på, skulle vært nede, skulle vært tilbake, ute av syne, kommer ikke tilbake, avskåret, avskåret av, sperret av, ikke oppe, på overtid, over tiden',
    en: 'overdue, not back, haven t come back, have not come back, hasn t come back, has not come back, hasn t come up, has not come up, hasn t surfaced, no answer, not answering, no contact, no reply, lost the path, lost the trail, we are lost, we re lost, don t know where we are, missing two, missing one, missing, should have been, searching for, out of air, air ran out, no bubbles, nowhere to be seen, no sign of, stranded, tide coming, tide is coming, no radio contact, hasn t checked in, have not checked in, lost contact, have lost contact, lost sight, hasn t returned, has not returned, haven t returned, have not returned, isn t back, aren t back, is not back, are not back, doesn t pick up, don t pick up, isn t answering, isn t picking up, aren t answering, doesn t answer, don t answer, not picking up, no one has heard, nobody has heard, hours overdue, supposed to be back, not come down, hasn t come down, haven t come down, out of sight, clothes are still, cut us off, cut off by, cut off from, tide has come in, surrounded by water, overtime underwater',
  },
  /** They are back. */
  'come-back': {
    nb: 'ble funnet, blei funne, vart funnen, ble funnet igjen, funnet i god, kom til rette, kom tilbake, kom ned igjen, kom seg opp, kom seg i land, kom meg opp, var tilbake, dukket opp igjen, dukka opp igjen, gikk bra, alle er trygge, heldigvis kom',
    en: 'was found, were found, found him, found her, found them safe, came back, turned up, returned safely, made it back, got back, is back now, are back now, all safe, back safe, fished out, pulled out',
  },
  wilds: {
    nb: 'fjell*, *fjell, *fjellet, bre, breen, isbre*, skog, skogen, tåke, tåka, skodde, skodda, topp, toppen, vidda, stup, stupet, storm, snøstorm, ski, felt, feltkurs*, øya, holmen, bekkekløft, myra, hule, hula, grotte, grotta, radio, mørkt, mørket, dykk*, turen, fjæra, sti, stien, elva, teltet, kajakken, kajakk*, moloen, holme*, båten, båt, feltlag*, feltlaget, sjø, sjøen, fjellside*, turgruppa, gruppa, brefall*, bretur*, toppturen, holme, snøstorm*, isen, vannet, *vatnet, *vannet, *fjorden, fjord*, dovre, mørkne, mørknar, mørkner, tokt, bratt*, svaberg*, skjær*',
    en: 'mountain, mountains, glacier, forest, woods, fog, summit, peak, cliff, storm, blizzard, ski, skiing, field course, field trip, island, cave, radio, dark, dive, hike, trail, path, shore, river, tent, camp, plateau, snow, kayak, tide, skerry, canoe, boat, crevasse, ridge, our group, party, the group, whiteout, sea, lake, fjord, ice, pier, snorkelling, snorkeling, swimming, swim, getting dark, moor, transect, coast, beach, rapids, rocks',
  },
  /** Places under ground. */
  'dark-places': {
    nb: 'kjeller*, tunnel*, sjakt*, kummen, kum, kulvert*, silo*, krypkjeller*, fyrrom*, pumpehus*',
    en: 'boiler room, tunnel, shaft, sewer, basement, manhole, silo, culvert, crawl space, pump house',
  },
  avalanche: {
    nb: 'snøskred*, skred, skredet, ras, raset, jordras, steinras, leirskred, nå gikk det, skredet gikk, det gikk skred, sørpeskred, snøen gikk',
    en: 'avalanche, landslide, rockfall, rockslide, mudslide, wall came in, cave-in, caved in',
  },
  digging: {
    nb: 'mangler, manglar, savner, tatt av, teken av, graver, grev, leter, leitar, begravd, under, borte, ute av syne, ser .. ikke',
    en: 'missing, taken by, caught in, digging, searching, buried, under, gone, only see one, out of sight',
  },
  /** A person on a rope or an edge. */
  dangling: {
    nb: 'henger i selen, heng i selen, henger i tauet, heng i tauet, henger i sikring*, heng i sikring*, henger utfor, heng utfor, henger i sela, heng i sela, henger i en grein, henger etter, henger og dingler, får ikke dratt, greier ikke å dra, klarer ikke å dra, henger i kanten, klamrer, meter oppe, fastkjørt, henger .. i selen, henger .. i tauet, henger .. i sikring*',
    en: 'hanging in his harness, hanging in her harness, hanging in the harness, hanging from a rope, hanging off, dangling, hangs in, hanging by his, hanging by her, can t pull him, can t pull her, clinging to, cliff and can, metres up, meters up, hanging .. in his harness, hanging .. in her harness',
  },
  /** Somebody means to end their life, or has begun. */
  'life-weary': {
    nb: 'vil ikke leve, ikke vil leve, orker ikke leve, orkar ikke leve, orker ikke å leve, ikke orker leve, ikke orkar leve, ikke orker å leve, vil dø, avskjedsbrev, alle pillene, tatt piller, tatt tabletter, overdose, kanten av taket, vil hoppe, kommer til å hoppe, hoppe ut, hoppe fra, skade seg selv nå, har kuttet seg selv, tauet klart, tar selvmord, ta selvmord, begå selvmord, tar sjølvmord, ta sjølvmord, selvmordsbrev, sjølvmordsbrev, farvel alle, laget et tau, laget ei løkke, ei løkke, kutter seg selv, kutter seg nå, skjærer seg selv, brukanten, på rekkverket av, ute på brukanten, sa farvel, tatt farvel, livet av seg, sitt eget liv, sitter på kanten av, står på kanten av, utenpå rekkverket, utenfor rekkverket, avskjedsmelding, avskjedsmail, bensin over seg, ikke være her mer, ikkje vere her meir, ikke lyst til å leve, bedre uten meg, betre utan meg, avslutte livet, gjøre slutt på livet, gjøre slutt på det hele, gjøre slutt på alt, ende livet, ende det hele, på brukanten, utsiden av rekkverket, utsida av rekkverket, pillene foran meg, pillene liggende, skrevet avskjeds*, planlagt å ta livet, vil ta livet, tenker på å ta livet, har tenkt å ta livet, ønsker å dø, drepe meg selv, drepe seg selv, ta mitt liv, skal hoppe, skal til å hoppe, sier han skal hoppe, putta i seg ein haug',
    en: 'doesn t want to live, don t want to live, does not want to live, want to die, wants to die, don t want to be here any more, don t want to be here anymore, end it all, ending it, end her life, end his life, end my life, kill himself, kill herself, kill myself, suicide note, goodbye letter, overdose, edge of the roof, edge of a roof, about to jump, going to jump, wants to jump, rope ready, on the ledge, is on the roof, is suicidal, am suicidal, i m suicidal, s suicidal, feels suicidal, threatens suicide, threatening suicide, threatening to jump, goodbye everyone, noose, made a rope, cutting herself, cutting himself, edge of the bridge, on the railing of the bridge, standing on the bridge, said goodbye, her own life, his own life, goodbye message, over the railing, outside the railing, end it tonight, want to end it, wants to end it, going to end it, end it now, end it today, be over tonight, don t want to be alive, don t want to exist, don t want to wake up, better off without me, pills in front of me, pills in his hand, pills in her hand, taking my own life, take my own life, take his own life, take her own life, hurt myself tonight, wrong side of the railing, outside of the railing, said his goodbyes, said her goodbyes, cut my wrists, hang myself, hang himself, hang herself, hanged himself, hanged herself, round his neck, around his neck, around her neck, will jump, will end his life, will end her life, will kill himself, will kill herself, outside the bridge railing',
  },
  /** Somebody took medicine. */
  took: {
    nb: 'tatt, tok, svelget, svelgja, spist, fått i seg, har tatt, tar nå, et, har spist, putta i seg, puttet i seg',
    en: 'took, taken, swallowed, swallowing, ate, have taken, has taken, downed, had a, had taken',
  },
  /** What one can take too much of. */
  medicine: {
    nb: 'paracet, paracetamol*, ibux, ibuprofen*, sovemedisin*, sovetablett*, sovepille*, pille, piller, pillene, tablett*, medisin*, insulin*, antidepressiva, valium, panodil, pinex, pillan',
    en: 'paracetamol, ibuprofen, tylenol, aspirin, pills, tablets, sleeping pills, medication, insulin, antidepressants, valium, painkillers, meds',
  },
  /** More than anybody should. */
  'too-much': {
    nb: 'alt, alt av, alle, hele, heile, en hel, ei hel, et helt, hele brettet, hele esken, hele glasset, hele pakka, for mange, alt for mange, tjue, tretti, førti, femti, mange, en håndfull, ei neve, 20, 30, 40, 50, en haug, ein haug, et helt brett',
    en: 'whole, all of, all the, all my, all her, all his, entire, too many, twenty, thirty, forty, fifty, handful, bottle of, box of, packet of, a lot of, loads of, 20, 30, 40, 50, a bunch of, a pile of, a load of',
  },
  /** It was taken from a store, not by mouth. */
  'from-the-store': {
    nb: 'fra skapet, fra førstehjelp*, fra lageret, fra lageret vårt, er stjålet, ble stjålet, stjålet, av lageret',
    en: 'from the first, from the cabinet, from the cupboard, from the store, stolen, is empty',
  },
  /** Words of leaving. */
  farewell: {
    nb: 'ta meg av katten, ta meg av hunden, ta seg av katten, ta seg av hunden, gjøre det slutt, gjere det slutt, tilgi meg, ha det for alltid, sier farvel, sier adjø, adjø til alle',
    en: 'look after my cat, look after my dog, take care of my cat, take care of my dog, want it over, sorry for everything, forgive me, says goodbye, saying goodbye, this is goodbye, goodbye to everyone, want it to be over, want it all to be over',
  },
  /** And the hour or means of it. */
  tonight: {
    nb: 'i natt, i kveld, pillene, tablettene, taket, brua, tau, tauet',
    en: 'tonight, pills, tablets, rope, bridge, blade, a rope, knife',
  },
  /** Somebody is up where one falls or burns. */
  'climbed-up': {
    nb: 'har klatra opp, har klatret opp, har klatret ut, har klatra ut, klatrer opp, klatrer i, klatrer ut, har gått ut på, har krøpet ut, sitter oppe i, står oppe i, står oppe på, står på taket, sitter på taket, er på taket, står på kanten, sitter på kanten, i masta, oppe i krana, i høyspent*, sitter på rekkverket, står på rekkverket, sitter ytterst, står ytterst',
    en: 'climbed up, climbed onto, climbed out on, climbing up the, climbing the, climbing out, up in the mast, up in the crane, up on the roof, standing on the, sitting on the edge, up the pylon, on the railing, on the mast',
  },
  /** Where that is. */
  height: {
    nb: '*mast, *masta, *masten, *mastene, kran, krana, byggekran*, bru, brua, *brua, broa, tak, taket, rekkverk*, høyspent*, pipe, pipa, gesims*, balkong*, stillas*, tårn*, vinduskarm*, karnapp',
    en: 'mast, pylon, crane, bridge, roof, ledge, railing, tower, chimney, scaffold, scaffolding, window ledge, parapet, high voltage, roof terrace',
  },
  /** And does not heed anybody. */
  'heeds-nobody': {
    nb: 'hører ikke, vil ikke ned, vil ikke komme, nekter, nektar, svarer ikke, gråter, grining, mellom ledningene, mellom ledningan, mellom ledning*, snakker til seg, alene, roper, full, ruset, beruset, vil ikke høre, hører .. ikke på, griner',
    en: 'refuses, won t come down, will not come down, won t listen, doesn t listen, crying, shouting, screaming, drunk, between the wires, between the cables, won t talk, doesn t answer, not answering, won t answer, alone, swaying',
  },
  /** Nobody else is there. */
  alone: {
    nb: 'alene, helt alene, ingen andre her, bare meg her, ingen her, alle har gått',
    en: 'alone, by myself, no one else here, nobody else here, no one else at, everyone left, nobody else at, no one here, nobody here',
  },
  /** And gets worse. */
  fading: {
    nb: 'besvimer, blør, brukket, brukke, brekt, kan ikke gå, kan ikke stå, kan ikke reise meg, kommer meg ikke, klarer ikke gå, klarer ikke å gå, føler meg rar, kaldsvett, dårligere og dårligere, blir dårlegare, blir dårligere',
    en: 'feeling faint, feel faint, feel weird, feeling weird, feel funny, bleeding, can t walk, cannot walk, broken my, broke my, can t stand, cannot stand, getting weaker, feeling worse, getting worse, passing out',
  },
  /** Somebody went into it. */
  'gone-in': {
    nb: 'gikk inn, gjekk inn, gått inn, gikk ned, gjekk ned, gått ned, gikk ned i',
    en: 'went in, gone in, went down, gone down, went inside',
  },
  beast: {
    nb: 'isbjørn*, bjørn, bjørnen, elg, elgen, hund, hunden, okse, oksen, ulv, ulven, villsvin, *hund, *hunden, schæfer*, rottweiler*, pitbull*, slange*, slangen, *slange, ku, kua, kyr, stier, hest, hesten, elgku, elgkua, vær, væren, jerv, krokodille*',
    en: 'polar bear, bear, moose, dog, bull, wolf, boar, dogs, hound, wolfhound, rottweiler, pitbull, german shepherd, alsatian, snake, python, cow, cows, horse, ram, crocodile, elk',
  },
  'beast-attacks': {
    nb: 'stanger, biter seg, biter, angriper, angrip, slipper ikke, slepp ikke, går løs, meter fra, kommer nærmere, fått tak i, lar seg ikke skremme, går til angrep, er løs, løs på, kommer mot, sperrer, har bitt seg, bitt seg fast, biter seg fast, har hogd, har hogge, tramper på, trampar på, sparker, sparkar, har angrepet, har gått løs, gått løs på, klemmer, har tatt tak, slipper ikke taket, har kvelertak, har låst kjeven, henger i armen, jager',
    en: 'biting, charging, attacking, attacks, won t let go, metres from, meters from, coming closer, doesn t scare, don t scare it, not scared, mauling, circling, is loose, on the loose, cornered, coming towards, blocking, got hold of, has hold of, has got hold, hanging on to his, hanging on to her, has his arm, has her arm, pinned, keeps kicking, trampling, stamping on, kicking at, goring, will not let go, tearing at, has bitten, chasing, wrapped around',
  },
  rays: {
    nb: 'kilde, kilda, kilden, *kilde, *kilda, *kilden, isotop*, røntgen*, stråle*, stråling*, laserstråle*, radioaktiv*',
    en: 'source, isotope, x-ray, ray, radiation, radioactive, beam, caesium, cobalt',
  },
  unshielded: {
    nb: 'ute av skjerming*, utenfor skjerming*, falt ut, ute av holder*, ute av beholder*, uten skjerming, vil ikke slå seg av, slår seg ikke av, går ikke av, får ikke slått, ikke i beholderen, er på ennå, står på ennå, er knust, knust på, har sprukket, er sprukket, sitter fast ute, står fast ute, kommer ikke inn igjen',
    en: 'out of its, out of the shield, not in its, not in the container, fallen out, fell out, won t switch off, won t turn off, will not switch off, is not in, unshielded, still on, is broken, cracked open, broken on the floor, stuck outside, stuck out, won t retract',
  },
  waterway: {
    nb: 'bekken, bekk, elva, fjorden, sjøen, havna, vannet, vassdraget, overvann*, sluket, kummen',
    en: 'stream, river, fjord, sea, harbour, harbor, creek, lake, storm drain',
  },
  runaway: {
    nb: 'vill, går amok, løpsk, stopper ikke, stoppar ikke, nødstoppen virker ikke, stoppknappen virker ikke, nødstopp virker ikke, svinger rundt, slår rundt seg, ruser',
    en: 'wildly, amok, berserk, stop button does nothing, stop does nothing, emergency stop does nothing, won t stop, doesn t stop, out of control, swinging around, thrashing',
  },
  /** Everybody flees. */
  fleeing: {
    nb: 'alle løper, folk løper, alle spring, folk spring, alle springer, folk rømmer, alle rømmer, skriker og løper, folk skriker, roper at vi skal ut, ropar at vi skal ut, roper at vi må ut, ropar at vi må ut, sier vi må ut, alle løper ut, folk løper ut, folk hopper ut',
    en: 'everybody is running, everyone is running, everyone running, people running, people are running, running out of, running for, people screaming, people are screaming, shouting at us to get out, shouting that we, told to get out, stampede, panic on the stairs',
  },
  /** The ones who write flee. */
  'we-flee': {
    nb: 'vi springer, vi løper, vi rømmer, vi stikker, vi evakuerer, vi er på vei ut, har rømt, vi har rømt, har evakuert, kaster oss ned, har lagt seg ned, søker dekning, springer nå, løper nå, å springer, jeg løper, jeg stikker',
    en: 'we are running, we re running, running now, we are getting out, we re getting out, getting out now, clearing out, we have run, we ran out, we are leaving, taking cover, take cover, everyone is on the ground, we are out of there, we are evacuating, we re evacuating',
  },
  /** A cry for somebody to come. */
  plea: {
    nb: 'noen må komme, nokon må komme, noen må hjelpe, kom nå, kom fort, hvem kommer, hvem kan komme, send noen, hva gjør vi, hva gjør jeg, hva skal vi gjøre, hva skal jeg gjøre, hva i all verden gjør vi, hvor slår man, hvor stenger, hvor langt vekk, hvor langt unna, hvor langt skal vi, noen her som kan, hvem ringer vi, hvem skal vi ringe, hvem ringer jeg, hvor er ambulansen, er på vei dit, kom hit, hva gjør man nå, råd nå, kva no, hvor er førstehjelp*, hvem kan førstehjelp, som kan førstehjelp, hva nå, hvor er redningsvest*, må ha livbøye, har bare en jekk, berre ein jekk',
    en: 'somebody come, someone come, please come, come quick, come now, who is coming, who s coming, send someone, please advise, advise, what do we do, what do i do, what should we do, what should i do, where do i turn, where do we turn, how far away, how far do we, who do we call, who do i call, where is the ambulance, on my way there, is anyone, anybody here, what now, where is the first aid, where s the first aid, who knows first aid, in a bag, sos, how do i get him, how do i get her',
  },
  cry: {
    nb: 'brann, ildebrann, det brenner, brenner, røyk, gass, gasslekkasje, ammoniakk, klor, bombe, skudd, skyting, hjelp, eksplosjon, snøskred, skred, nødrop',
    en: 'fire, smoke, gas, gas leak, ammonia, chlorine, bomb, shots, shooting, help, explosion, avalanche, mayday, sos',
  },
  /** It is told in jest. */
  joking: {
    nb: 'haha*, hehe*, lol, hihi, på tull, på fleip, tulla, spøk, for moro',
    en: 'haha*, hehe*, lol, as a joke, just kidding, kidding, joking',
  },
  /** It is only thought of. */
  imagined: {
    nb: 'si at noen, si at nokon, si at en, la oss si, sett at, tenk deg, tenk dere, tenk om, tenkt tilfelle, i teorien, teoretisk sett, hypotetisk, i en brann, i ein brann, ved en brann, ved brann, ved en eventuell, til en forelesning',
    en: 'purely hypothetical, hypothetically, hypothetical, in theory, theoretically, supposing, let s say, say someone, say somebody, in a fire, in the event, in case of, suppose a, suppose that, suppose someone, suppose somebody, imagine a, imagine that, imagine someone, imagine somebody',
  },
  /** It is to come some day. */
  'some-day': {
    nb: 'en vakker dag, ein vakker dag, en dag, ein dag, en eller annen dag, før eller siden, før eller seinere, før eller seinare, spørsmål om tid, en gang kommer',
    en: 'one day, one of these days, some day, someday, sooner or later, matter of time, any day now, one fine day',
  },
  /** It came over a wire or on paper: whoever threatens is not here. */
  remote: {
    nb: 'ringte, ringer hver, ringer daglig, ringer og truer, telefonen, telefonene, på telefon, mail, mailer, epost, e-post, sms, melding på, meldinger, skrev til, skriver at, kommentarfelt*, messenger, snap, snapchat, i chatten, på nett, lover å, lovet å, lovte å, lova å, sendt brev, tre brev, to brev, brev der, brev med trusler, i evalueringen, har skrevet, skrevet i',
    en: 'phoned, phones, by phone, on the phone, called us and, email, e-mail, emails, text message, texted, message, messages, online, wrote, writes, daily, posted, letters saying, letter saying, threatening letter, threatening letters, in the evaluation, has written',
  },
  /** Of a time that is over, though no day is told. */
  bygone: {
    nb: 'sist veke, sist uke, forrige uke, førre veke, forrige måned, i fjor, i fjor sommer, i sommer, i høst, i vår, i vinter, i helga, i helgen, sist helg, for lenge siden, en gang i tida, den gang, i forrige semester, i våres, i høstes, i 19*, i 20*, i januar, i februar, i mars, i april, i juni, i juli, i august, i september, i oktober, i november, i desember, den gangen',
    en: 'last week, last month, last year, last summer, last autumn, last winter, last spring, over the weekend, last weekend, last semester, last term, long ago, once upon, this summer, in 19*, in 20*, years ago, months ago, weeks ago, in january, in february, in march, in april, in june, in july, in august, in september, in october, in november, in december, last time, back in',
  },
  /** So it is day after day, with people too. */
  habitual: {
    nb: 'hver dag, kvar dag, hver kveld, kvar kveld, om kveldene, om nettene, hver natt, hver uke, kvar veke, ofte, alltid, daglig, pleier, hver sommer, kvar sommar, hver vinter, når det regner, hver gang, til stadighet',
    en: 'every day, every evening, every night, in the evenings, at night, every week, often, always, daily, usually, every summer, every winter, each summer, every time, keep forgetting',
  },
  /** How one asks in general: about what to do if, about a course, about a rule. */
  'asked-in-general': {
    nb: 'hva gjør vi hvis, hva gjør jeg hvis, hva gjør man, hvis noen, hvis nokon, om noen, om nokon, om nån, om en, om jeg, når noen, kurs, kurset, førstehjelpskurs*, finnes det, fins det, har vi, har dere, kan jeg få, hvem har, hvor finner jeg rutine*, er det lov, hvem kan holde, foredrag, forelesning om, case, tema, hva om, er det meningen, hva gjør dere, finnes det noen',
    en: 'what do we do if, what do i do if, if someone, if somebody, if anyone, in case, course on, training, is there a, do we have, where do i find the, is it allowed, who has, lecture on, case study, are we supposed, supposed to, is there any, what if, do we need',
  },
} as const satisfies Readonly<Record<string, Terms>>;

/** A part that grave danger is told in. */
export type PerilPart = keyof typeof perils;
