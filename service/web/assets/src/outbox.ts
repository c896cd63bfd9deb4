import { ended, passing, Refused, said, send, withJson } from "./api";
import type { Notices } from "./notices";
import { hasTypes, type Shelf } from "./shelf";

const AGAIN_MS = 5000;

interface Waiting {
  source: string;
  language: string;
  key: string;
  at: string;
}

const isWaiting = hasTypes<Waiting>({ source: "string", language: "string", key: "string", at: "string" });

const WAITS =
  "Your submission waits in this browser, as the server can't be reached. It is sent as soon as the line is back. " +
  "It counts if it gets there before the deadline.";
const TOO_LATE: Record<number, string> = {
  410:
    "Your submission reached the server after the deadline and was not judged as a submission. " +
    "What is judged is the last draft that the server had before the deadline.",
  409: "Your submission reached the server after the interview had ended and was not judged as a submission.",
};

/** Submissions on their way: kept in this browser until the server has answered. */
export class Outbox {
  #sending = false;
  #timer = 0;

  constructor(
    private readonly api: string,
    private readonly shelf: Shelf,
    private readonly notices: Notices,
    private readonly sent: (tooLate: boolean) => void,
  ) {
    addEventListener("online", () => void this.deliver());
  }

  async submit(source: string, language: string): Promise<void> {
    if (this.#sending && this.shelf.read("outbox", isWaiting)?.source === source) return;
    this.notices.hide("submission");
    const waiting: Waiting = { source, language, key: crypto.randomUUID(), at: new Date().toISOString() };
    this.shelf.write("outbox", waiting);
    await this.deliver();
  }

  /** The same key each time: the server takes it once, however often it arrives. */
  async deliver(): Promise<void> {
    const waiting = this.shelf.read("outbox", isWaiting);
    if (!waiting || this.#sending) return;
    clearTimeout(this.#timer);
    this.#sending = true;
    try {
      await this.#post(waiting);
      this.#taken(waiting);
    } catch (error) {
      this.#refused(waiting, error);
    } finally {
      this.#sending = false;
    }
    if (this.shelf.read("outbox", isWaiting)) this.#timer = window.setTimeout(() => void this.deliver(), AGAIN_MS);
  }

  async #post({ source, language, key }: Waiting): Promise<void> {
    const headers = { "Idempotency-Key": key };
    await send(`${this.api}/submissions`, withJson("POST", { source, language }, headers));
  }

  #taken(waiting: Waiting): void {
    this.#drop(waiting);
    this.notices.hide("outbox");
    this.sent(false);
  }

  #refused(waiting: Waiting, error: unknown): void {
    if (passing(error)) return this.notices.show("outbox", WAITS);
    this.#drop(waiting);
    this.notices.hide("outbox");
    const late = ended(error);
    const words = late ? TOO_LATE[(error as Refused).status] : undefined;
    this.notices.show("submission", words ?? `Not submitted. ${said(error)}`);
    if (late) this.sent(true);
  }

  /** Another one may have been pressed meanwhile. */
  #drop(waiting: Waiting): void {
    if (this.shelf.read("outbox", isWaiting)?.key === waiting.key) this.shelf.drop("outbox");
  }
}
