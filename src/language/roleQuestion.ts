const what = /(?<!\p{L})(?:hva|kva|ka|what)(?!\p{L})/iu;
const does =
  /(?<!\p{L})(?:gjør|gjer|gjøre|gjere|do|does|oppgaven?e?r?|oppgåve[rn]?|duty|duties|tasks?|plikte[rn]e?|rolle[nr]?|role|er (?:et|en|ein|eit)|is an?)(?!\p{L})/iu;
const who = /(?<!\p{L})(?:hvem|kven|who|whom|whose)(?!\p{L})/iu;

/** True for "what does a safety deputy do?" and "hva må jeg gjøre som leder?": what a role has to do, not who holds it. */
export function asksWhatToDo(text: string): boolean {
  return what.test(text) && does.test(text) && !who.test(text);
}
