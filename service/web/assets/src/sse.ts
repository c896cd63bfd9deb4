export interface ServerEvent {
  type: string;
  data: string;
}

/** The events of a response's body as they come. EventSource can't be used, as it only GETs. */
export async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    // A chunk may end between \r and \n: the \r waits for what comes next.
    const blocks = (rest + value).replace(/\r\n|\r(?!$)/g, "\n").split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) yield* event(block);
  }
}

function* event(block: string): Generator<ServerEvent> {
  const fields = block.split("\n").map((line) => /^([^:]*):? ?(.*)$/s.exec(line) ?? []);
  const data = fields.filter(([, name]) => name === "data").map(([, , value]) => value ?? "");
  const type = fields.findLast(([, name]) => name === "event")?.[2] ?? "message";
  if (data.length > 0) yield { type, data: data.join("\n") };
}
