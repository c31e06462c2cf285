// Everything here runs in the browser: each function stands on its own.

/** What the page under test has been told, and what it waits for. */
interface Probe {
  /** The newest event of the stream that it has dealt with: "<boot>.<number>". */
  event: string;
  /** Questions to the service that are not answered yet. */
  waiting: number;
}

/** Watches what the page asks and hears, without changing either. Runs before the page's own scripts. */
export function watchPage(): void {
  const probe: Probe = { event: '', waiting: 0 };
  Reflect.set(globalThis, 'probe', probe);
  const ask = globalThis.fetch;
  globalThis.fetch = async (...question) => {
    probe.waiting += 1;
    // What waits for the answer goes on before the count is taken back.
    const over = () => void setTimeout(() => (probe.waiting -= 1));
    try {
      const answer = await ask(...question);
      const read = answer.json.bind(answer);
      answer.json = () => read().finally(over);
      return answer;
    } catch (error) {
      over();
      throw error;
    }
  };
  globalThis.EventSource = class extends EventSource {
    constructor(...parts: ConstructorParameters<typeof EventSource>) {
      super(...parts);
      for (const name of ['hello', 'line', 'clock'])
        this.addEventListener(name, ({ lastEventId }) => {
          probe.event = lastEventId;
        });
    }
  };
}

/** Whether everything that the page asked the service was answered. */
export function isAnswered(): boolean {
  const probe: Probe | undefined = Reflect.get(globalThis, 'probe');
  return probe?.waiting === 0;
}

/** Whether the page shows everything up to an event of the stream, and waits for nothing. */
export function isUpToDate(event: string): boolean {
  const { event: seen, waiting }: Probe = Reflect.get(globalThis, 'probe');
  const [boot, number] = event.split('.');
  const [bootSeen, numberSeen] = seen.split('.');
  return waiting === 0 && bootSeen === boot && Number(numberSeen) >= Number(number);
}

/**
 * What is visible in some elements, each as plain words in reading order: buttons in [brackets], what stands in inputs,
 * and every choice of a list. A link has ‹link› behind it, so that a test can tell.
 */
export function wordsOnScreen(roots: readonly Element[]): readonly string[] {
  const standsIn = (control: Element): string => {
    if (control instanceof HTMLSelectElement)
      return [...control.options]
        .filter(({ hidden }) => !hidden)
        .map(({ text }) => text)
        .join('\n');
    if (control instanceof HTMLTextAreaElement) return control.value || control.placeholder;
    if (!(control instanceof HTMLInputElement) || ['radio', 'checkbox'].includes(control.type)) return '';
    return control.value || control.placeholder;
  };
  return roots.map((root) => {
    const lines: string[] = [];
    let line = '';
    const end = (next = '') => {
      lines.push(line, next);
      line = '';
    };
    const read = (node: Node): void => {
      if (node instanceof Text) line += node.data;
      if (!(node instanceof HTMLElement) || !node.checkVisibility() || node.matches('.unseen')) return;
      if (node instanceof HTMLBRElement) line += '\n';
      else if (node instanceof HTMLButtonElement)
        end(`[${node.getAttribute('aria-label') ?? node.textContent}]`);
      else if (node.matches('input, select, textarea')) end(standsIn(node));
      else if (getComputedStyle(node).display.startsWith('inline')) node.childNodes.forEach(read);
      else {
        end();
        node.childNodes.forEach(read);
        end();
      }
      if (node instanceof HTMLAnchorElement) line += '‹link›';
    };
    read(root);
    end();
    return lines.filter((each) => each.trim() !== '').join('\n');
  });
}

/** Marks what this person was told before, so that what comes now can be told apart. */
export function startListening(): void {
  for (const told of document.querySelectorAll('.tell')) told.setAttribute('data-heard', '');
}

/** Where words stand that only the person at the page sees, and that pass. */
export const toldSince = '.tell:not([data-heard]) .content, .failure, .hint.told';

/** What the focused control is called. */
export function nameOfFocused(): string {
  const focused = document.activeElement;
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const [label] = labels.map(({ textContent }) => textContent);
  return focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '';
}
