/** The server has answered no; `message` is what it says and what to do. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export class Unreachable extends Error {
  constructor() {
    super("The server can't be reached.");
  }
}

export interface DraftView {
  version: number;
  source: string;
}

export interface InterviewView {
  state: "running" | "finished" | "expired";
  remaining_s: number | null;
  submissions: { state: "waiting" | "judged" }[];
}

const PATIENCE_MS = 10_000;

export async function send(url: string, init: RequestInit = {}, patience_ms = PATIENCE_MS): Promise<Response> {
  const response = await reach(url, { signal: AbortSignal.timeout(patience_ms), cache: "no-store", ...init });
  if (!response.ok) throw new Refused(response.status, await complaint(response));
  return response;
}

export async function json<T>(url: string, init: RequestInit = {}): Promise<T> {
  const response = await send(url, init);
  return body(async () => (await response.json()) as T);
}

export async function text(url: string): Promise<string> {
  const response = await send(url);
  return body(() => response.text());
}

export function withJson(method: string, value: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(value), headers: { "Content-Type": "application/json", ...headers } };
}

/** Whether the same request may well be answered later. */
export function passing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Refused && (error.status >= 500 || error.status === 429));
}

export function ended(error: unknown): error is Refused {
  return error instanceof Refused && (error.status === 410 || error.status === 409);
}

export function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  return body(() => fetch(url, init));
}

/** A line can break while the answer comes, too. */
async function body<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused(502, "The server's answer can't be read: try again");
    throw new Unreachable();
  }
}

async function complaint(response: Response): Promise<string> {
  try {
    return worded((await response.json()) as unknown) ?? `The server answered ${response.status}`;
  } catch {
    return `The server answered ${response.status}`;
  }
}

/** What problem+json says. */
export function worded(problem: unknown): string | undefined {
  if (typeof problem !== "object" || problem === null || !("detail" in problem)) return undefined;
  const detail = String(problem.detail);
  return "hint" in problem && problem.hint ? `${detail}: ${String(problem.hint)}` : detail;
}
