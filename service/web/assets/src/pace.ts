const DEBOUNCE_MS = 1000;
/** Under two seconds, so that a request has time to get there within them. */
const MOST_MS = 1800;
const BACKOFF_S = [1, 2, 4, 8, 15];

/** When to save: once the typing rests, before two seconds of it are over, and ever later where it fails. */
export class Pace {
  #timer = 0;
  #dirtySince: number | undefined;
  #failures = 0;

  constructor(private readonly save: () => void) {}

  get failing(): boolean {
    return this.#failures > 0;
  }

  soon(): void {
    this.#dirtySince ??= performance.now();
    const left_ms = this.#dirtySince + MOST_MS - performance.now();
    this.#in(Math.max(0, Math.min(DEBOUNCE_MS, left_ms)));
  }

  failed(): void {
    this.#in((BACKOFF_S[this.#failures] ?? 15) * 1000);
    this.#failures += 1;
  }

  saving(): void {
    this.stop();
    this.#dirtySince = undefined;
  }

  saved(): void {
    this.#failures = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #in(wait_ms: number): void {
    this.stop();
    this.#timer = window.setTimeout(this.save, wait_ms);
  }
}
