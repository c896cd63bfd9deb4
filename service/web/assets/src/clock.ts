import { json, passing, said, type InterviewView } from "./api";
import { CountDown } from "./count-down";
import { el } from "./dom";
import type { Notices } from "./notices";

const AGAIN_MS = 5000;
const NEARLY_MS = 1000;

const WORDS = {
  expired: "The time is up. The last draft that the server had in time is judged.",
  finished: "The interview has ended.",
};
const OFFLINE = "The time is up; when the line is back, the last draft that the server has is judged.";

/** Asks the server how the interview stands, and tells the count-down and the candidate. */
export class Clock {
  #timer = 0;
  #told = false;

  constructor(
    private readonly api: string,
    private readonly notices: Notices,
    private readonly countDown: CountDown | undefined,
    private readonly over: () => void,
  ) {
    countDown?.addEventListener("over", () => void this.ask());
    countDown?.addEventListener("slept", () => void this.ask());
    addEventListener("online", () => void this.ask());
    addEventListener("pageshow", (event) => void (event.persisted && this.ask()));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.ask();
    });
  }

  get told(): boolean {
    return this.#told;
  }

  /** Whether nothing more is to come: the interview has ended, and all of it is judged. */
  async ask(): Promise<boolean> {
    clearTimeout(this.#timer);
    try {
      return this.#heard(await json<InterviewView>(this.api));
    } catch (error) {
      this.#unheard(error);
      return false;
    }
  }

  tell(state: "expired" | "finished"): void {
    if (this.#told) return;
    this.#told = true;
    const link = el("a", { href: location.pathname }, "See the review");
    this.notices.hide("clock");
    this.notices.show("ended", WORDS[state], el("p", {}, link));
    this.over();
  }

  #heard(interview: InterviewView): boolean {
    this.notices.hide("clock");
    if (interview.state !== "running") {
      this.tell(interview.state);
      return interview.submissions.every((one) => one.state === "judged");
    }
    if (interview.remaining_s !== null) this.countDown?.sync(interview.remaining_s);
    if (interview.remaining_s === 0) this.#again(NEARLY_MS);
    return false;
  }

  #unheard(error: unknown): void {
    if (this.#told || !this.countDown || this.countDown.remaining > 0) return;
    this.notices.show("clock", passing(error) ? OFFLINE : said(error));
    this.#again(AGAIN_MS);
  }

  #again(wait_ms: number): void {
    this.#timer = window.setTimeout(() => void this.ask(), wait_ms);
  }
}
