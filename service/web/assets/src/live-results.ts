import { text } from "./api";
import { find, parse } from "./dom";
import { run, type RunRequest } from "./run";
import { showLocalTimes } from "./times";

const TOGETHER_MS = 100;

/** The run that was asked for last, and the submissions as the server shows them. */
export class LiveResults extends HTMLElement {
  #timer = 0;
  /** Each submission's HTML as the server last gave it, by its id. */
  #given = new Map<string | null, string>();

  connectedCallback(): void {
    this.tabIndex = 0;
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", "Results");
  }

  run(request: RunRequest): Promise<void> {
    return run(request, find("#run", HTMLElement, this));
  }

  /** Many events at once, as after a reconnect, need one look only. */
  refresh(url: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#fetch(url), TOGETHER_MS);
  }

  async #fetch(url: string): Promise<void> {
    try {
      this.#show(parse(await text(url)));
    } catch {
      // The next event, or the line's return, looks again.
    }
  }

  #show(fragment: Document): void {
    const before = find("#submissions", HTMLElement, this);
    const now = find("#submissions", HTMLElement, fragment);
    const shown = new Map([...before.children].map((item) => [item.getAttribute("data-submission"), item]));
    const given = new Map([...now.children].map((item) => [item.getAttribute("data-submission"), item.outerHTML]));
    showLocalTimes(now);
    // What has not changed stays, with the focus and what is open in it.
    for (const item of now.children) {
      const id = item.getAttribute("data-submission");
      const same = this.#given.get(id) === given.get(id) ? shown.get(id) : undefined;
      if (same) item.replaceWith(same);
    }
    this.#given = given;
    before.replaceChildren(...now.childNodes);
  }
}

const KINDS = ["submission", "progress", "judged", "hint", "time_given_back", "ended"];

/** The interview's events; the browser reconnects by itself. */
export function follow(api: string, happened: (kind: string) => void): EventSource {
  const source = new EventSource(`${api}/events`);
  for (const kind of KINDS) source.addEventListener(kind, () => happened(kind));
  return source;
}
