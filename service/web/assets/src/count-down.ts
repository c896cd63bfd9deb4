import { el } from "./dom";

type Phase = "" | "half" | "five" | "one" | "over";

const WARNINGS: Record<Phase, string> = {
  "": "",
  half: "Half of the time is over.",
  five: "5 minutes left.",
  one: "1 minute left.",
  over: "The time is up.",
};
const SLEPT_MS = 2000;

/** The clock of an interview: it runs without the server, and follows it where it is told (`sync`). */
export class CountDown extends HTMLElement {
  #endsAt = 0;
  #timer = 0;
  #phase: Phase = "";
  /** How far the wall clock is ahead of performance.now(), which stands still while a computer sleeps. */
  #wall = 0;
  readonly #warning = el("span", { class: "visually-hidden", role: "status" });

  connectedCallback(): void {
    this.setAttribute("role", "timer");
    this.setAttribute("aria-live", "off");
    this.after(this.#warning);
    // The number in the page is as old as the page's answer.
    const [answer] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const age_ms = Math.max(0, performance.now() - (answer?.responseStart ?? performance.now()));
    this.#start(Number(this.dataset["remaining"]) - age_ms / 1000);
    this.#show(this.#phaseNow());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  get remaining(): number {
    return Math.max(0, (this.#endsAt - performance.now()) / 1000);
  }

  /** The server says how many seconds are left. */
  sync(remaining: number): void {
    this.#start(remaining);
    this.#tick();
  }

  #start(remaining: number): void {
    this.#endsAt = performance.now() + remaining * 1000;
    this.#wall = Date.now() - performance.now();
    this.#next();
  }

  #next(): void {
    clearTimeout(this.#timer);
    const left_ms = this.#endsAt - performance.now();
    if (left_ms <= 0 && this.#phase === "over") return;
    this.#timer = window.setTimeout(() => this.#tick(), Math.max(0, left_ms % 1000) + 1);
  }

  #tick(): void {
    this.#notice_sleep();
    const phase = this.#phaseNow();
    const changed = phase !== this.#phase;
    this.#show(phase);
    if (changed) this.#warning.textContent = WARNINGS[phase];
    this.#next();
    if (changed && phase === "over") this.dispatchEvent(new Event("over"));
  }

  #notice_sleep(): void {
    const slept_ms = Date.now() - performance.now() - this.#wall;
    this.#wall += slept_ms;
    if (slept_ms < SLEPT_MS) return;
    this.#endsAt -= slept_ms;
    this.dispatchEvent(new Event("slept"));
  }

  #show(phase: Phase): void {
    const seconds = Math.floor(this.remaining);
    this.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    this.#phase = phase;
    this.dataset["phase"] = phase;
  }

  #phaseNow(): Phase {
    const left = this.remaining;
    if (left <= 0) return "over";
    if (left <= 60) return "one";
    if (left <= 300) return "five";
    return left <= Number(this.dataset["limit"] ?? 0) / 2 ? "half" : "";
  }
}
