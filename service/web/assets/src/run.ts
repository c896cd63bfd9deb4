import { Refused, said, send, Unreachable, worded } from "./api";
import { type CaseView, RunDisplay, type RunView } from "./run-view";
import { events } from "./sse";

const PATIENCE_MS = 120_000;

export interface RunRequest {
  api: string;
  source: string;
  language: string;
  /** Each the JSON text of one case's arguments. */
  cases: string[];
}

/** Runs the code and shows each case as it comes. Throws Refused or Unreachable where there is no run at all. */
export async function run(request: RunRequest, root: HTMLElement): Promise<void> {
  const display = new RunDisplay(root);
  try {
    await show(await ask(request), display);
  } catch (error) {
    display.failed(said(error));
    throw error;
  }
}

function ask({ api, source, language, cases }: RunRequest): Promise<Response> {
  const start = JSON.stringify({ source, language }).slice(0, -1);
  const init = {
    method: "POST",
    body: `${start},"cases":[${cases.join(",")}]}`,
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
  };
  return send(`${api}/runs`, init, PATIENCE_MS);
}

async function show(response: Response, display: RunDisplay): Promise<void> {
  const streams = response.headers.get("Content-Type")?.startsWith("text/event-stream");
  if (!streams || !response.body) return display.done((await response.json()) as RunView);
  try {
    if (await follow(response.body, display)) return;
  } catch (error) {
    throw error instanceof Refused ? error : new Unreachable();
  }
  throw new Unreachable();
}

/** Whether the stream came to its end. */
async function follow(body: ReadableStream<Uint8Array>, display: RunDisplay): Promise<boolean> {
  for await (const event of events(body)) {
    const data = JSON.parse(event.data) as unknown;
    if (event.type === "case") display.add(data as CaseView);
    if (event.type === "error") throw new Refused(500, worded(data) ?? "The run failed");
    if (event.type === "done") {
      display.done(data as RunView);
      return true;
    }
  }
  return false;
}
