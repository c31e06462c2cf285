/**
 * Answers every line of the standard input by one line of JSON, in the same order; `answer` gets what the line holds, or null for a
 * line that is no JSON. Gives the exit status: 1 when a line was answered with an `error`.
 */
export async function answerLines(answer: (line: unknown) => object): Promise<number> {
  let status = 0;
  let rest = '';
  const answerLine = (line: string) => {
    if (line.trim() === '') return;
    const given = answer(fromJson(line));
    if ('error' in given) status = 1;
    process.stdout.write(`${JSON.stringify(given)}\n`);
  };
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const lines = `${rest}${chunk}`.split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(answerLine);
  }
  answerLine(rest);
  return status;
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
