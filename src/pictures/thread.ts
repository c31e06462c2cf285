import { Worker } from 'node:worker_threads';

/** What a thread is asked, and what it answers: each with the number of the question. */
export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}
export interface Answered<Answer> {
  readonly id: number;
  readonly answer: Answer;
}

/** Thrown for a question that a thread took too long for, went down over, or was closed before. */
export class ThreadError extends Error {
  constructor() {
    super('no answer from the thread');
    this.name = 'ThreadError';
  }
}

/** Work that is done beside everything else, one question at a time. */
export interface Thread<Question, Answer> {
  /** Throws `ThreadError`. */
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

export interface ThreadOptions<Answer> {
  /** After so long a question is given up, in milliseconds. */
  readonly patience: number;
  /** After so long without work the thread is let go of, with its memory, in milliseconds. */
  readonly idle: number;
  /** True for an answer after which the thread is not trusted any more: the next question gets another one. */
  readonly isBroken?: (answer: Answer) => boolean;
}

interface Job<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that runs `file`, begun with the first question. A question that takes it down fails; the next one gets a new thread. */
export function createThread<Question, Answer>(
  file: URL,
  { patience, idle, isBroken }: ThreadOptions<Answer>,
): Thread<Question, Answer> {
  const waiting: Job<Question, Answer>[] = [];
  let current: { readonly id: number; readonly job: Job<Question, Answer> } | null = null;
  let timer: NodeJS.Timeout | undefined;
  let count = 0;
  const kept = keptWorker<Answer>(file, {
    take({ id, answer }) {
      if (id !== current?.id) return;
      if (isBroken?.(answer)) void kept.drop();
      end(({ resolve }) => resolve(answer));
    },
    giveUp,
  });

  function end(settle: (job: Job<Question, Answer>) => void): void {
    const done = current;
    current = null;
    clearTimeout(timer);
    if (done) settle(done.job);
    next();
  }
  function giveUp(): void {
    void kept.drop();
    end(({ reject }) => reject(new ThreadError()));
  }
  function next(): void {
    if (current) return;
    const job = waiting.shift();
    if (!job) {
      timer = setTimeout(() => void kept.drop(), idle);
      timer.unref();
      return;
    }
    clearTimeout(timer);
    current = { id: ++count, job };
    const worker = kept.begun();
    timer = setTimeout(giveUp, patience);
    worker.postMessage({ id: current.id, question: job.question } satisfies Asked<Question>);
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ question, resolve, reject });
        next();
      }),
    async close() {
      clearTimeout(timer);
      for (const { reject } of waiting.splice(0)) reject(new ThreadError());
      await kept.drop();
      end(({ reject }) => reject(new ThreadError()));
      clearTimeout(timer);
    },
  };
}

/** A worker that is begun when it is needed, and again after it was dropped. `giveUp`: it went down. */
function keptWorker<Answer>(
  file: URL,
  { take, giveUp }: { readonly take: (answered: Answered<Answer>) => void; readonly giveUp: () => void },
) {
  let worker: Worker | null = null;
  const begin = (): Worker => {
    const made = new Worker(file, { env: {}, stdout: true, stderr: true });
    made.on('message', take);
    made.on('error', giveUp);
    made.on('exit', giveUp);
    made.unref();
    return made;
  };
  return {
    begun: (): Worker => {
      worker ??= begin();
      return worker;
    },
    async drop(): Promise<void> {
      const old = worker;
      worker = null;
      old?.removeAllListeners();
      // A thread that ends by an error after nobody listens would take the process with it.
      old?.on('error', () => {});
      await old?.terminate();
    },
  };
}
