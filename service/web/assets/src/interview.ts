import { ended, type Refused, said, send } from "./api";
import { OwnCases } from "./cases";
import { Clock } from "./clock";
import { CodeEditor } from "./code-editor";
import { CountDown } from "./count-down";
import { find } from "./dom";
import { DragBar } from "./drag-bar";
import { Drafts } from "./drafts";
import { showHints, takeHint } from "./hints";
import { type Action, listen } from "./keys";
import { follow, LiveResults } from "./live-results";
import { Notices } from "./notices";
import { Outbox } from "./outbox";
import { Shelf } from "./shelf";
import { watchTabs } from "./tabs";

/** The interview's page while it runs. */
class InterviewPage {
  readonly #form = find("#interview", HTMLFormElement);
  readonly #editor = find("code-editor", CodeEditor);
  readonly #results = find("live-results", LiveResults);
  readonly #really = find("#really", HTMLDialogElement);
  readonly #notices = new Notices(find("#notices", HTMLElement));
  readonly #api = this.#form.dataset["api"] ?? "";
  readonly #page = this.#form.getAttribute("action") ?? location.pathname;
  readonly #id = this.#page.split("/").at(-1) ?? "";
  readonly #language = this.#editor.dataset["language"] ?? "python";
  readonly #shelf = new Shelf(this.#id);
  readonly #cases = new OwnCases(this.#shelf);
  readonly #drafts = this.#makeDrafts();
  readonly #outbox = new Outbox(this.#api, this.#shelf, this.#notices, (late) => this.#submitted(late));
  readonly #clock = new Clock(this.#api, this.#notices, countDown(), () => this.#drafts.end());
  readonly #busy = new Set<Action>();
  readonly #actions: Record<Action, () => void | Promise<void>> = {
    run: () => this.#run(),
    submit: () => this.#submit(),
    hint: () => takeHint(this.#api, this.#page),
    finish: () => this.#askFinish(),
    statement: () => find("#statement", HTMLElement).focus(),
    editor: () => this.#editor.focus(),
    cases: () => this.#cases.focus(),
    results: () => this.#results.focus(),
    help: () => find("#help", HTMLDialogElement).showModal(),
  };

  open(): void {
    this.#listen();
    this.#drafts.open();
    this.#cases.open();
    watchTabs(this.#id, this.#notices);
    const events = follow(this.#api, (kind) => void this.#happened(kind, events));
    void this.#outbox.deliver();
  }

  #makeDrafts(): Drafts {
    const version = find("input[name=version]", HTMLInputElement, this.#form);
    const kept = find("#kept", HTMLElement);
    const parts = {
      api: this.#api,
      language: this.#language,
      shelf: this.#shelf,
      notices: this.#notices,
      editor: this.#editor,
      say: (status: string, urgent = false) => say(kept, status, urgent),
      versioned: (now: number) => void (version.value = String(now)),
      over: (error: Refused) => this.#clock.tell(error.status === 410 ? "expired" : "finished"),
    };
    // The page's own text and version: a browser may have put others into the fields.
    const source = find("#source", HTMLTextAreaElement).defaultValue.replace(/\r\n?/g, "\n");
    return new Drafts(parts, Number(version.defaultValue), source);
  }

  #listen(): void {
    this.#editor.addEventListener("input", () => this.#drafts.changed());
    this.#form.addEventListener("submit", (event) => this.#pressed(event));
    this.#really.addEventListener("close", () => void (this.#really.returnValue === "yes" && this.#finish()));
    const help = find("#help-button", HTMLButtonElement);
    help.hidden = false;
    help.addEventListener("click", () => void this.#act("help"));
    const emacs = this.#editor.dataset["keys"] === "emacs";
    listen((action) => void this.#act(action), () => emacs && document.activeElement === this.#editor);
    addEventListener("pagehide", () => this.#drafts.leave());
    addEventListener("online", () => this.#online());
    document.addEventListener("visibilitychange", () => void (document.hidden && this.#drafts.flush()));
  }

  #online(): void {
    void this.#drafts.flush();
    this.#results.refresh(`${this.#page}/results`);
  }

  #pressed(event: SubmitEvent): void {
    const action = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "";
    event.preventDefault();
    if (action === "run" || action === "submit" || action === "hint" || action === "finish") void this.#act(action);
  }

  /** A second press while the first is at work does nothing. */
  async #act(action: Action): Promise<void> {
    if (this.#busy.has(action)) return;
    this.#busy.add(action);
    this.#notices.hide("action");
    try {
      await this.#actions[action]();
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#busy.delete(action);
    }
  }

  #failed(error: unknown): void {
    if (ended(error)) void this.#clock.ask();
    this.#notices.show("action", said(error));
  }

  async #run(): Promise<void> {
    const cases = this.#cases.read();
    await this.#drafts.flush();
    const source = this.#editor.value;
    this.#drafts.sending(source);
    await this.#results.run({ api: this.#api, source, language: this.#language, cases });
  }

  async #submit(): Promise<void> {
    void this.#drafts.flush();
    await this.#outbox.submit(this.#editor.value, this.#language);
  }

  #submitted(tooLate: boolean): void {
    if (tooLate) void this.#clock.ask();
    this.#results.refresh(`${this.#page}/results`);
  }

  #askFinish(): void {
    this.#really.returnValue = "";
    this.#really.showModal();
  }

  async #finish(): Promise<void> {
    try {
      await this.#drafts.flush();
      await send(`${this.#api}/finish`, { method: "POST" });
      this.#drafts.end();
      location.assign(this.#page);
    } catch (error) {
      this.#failed(error);
    }
  }

  async #happened(kind: string, events: EventSource): Promise<void> {
    this.#results.refresh(`${this.#page}/results`);
    if (kind === "hint") void showHints(this.#page).catch(() => undefined);
    const matters = kind === "ended" || kind === "time_given_back" || (kind === "judged" && this.#clock.told);
    if (matters && (await this.#clock.ask())) events.close();
  }
}

function countDown(): CountDown | undefined {
  return document.querySelector<CountDown>("count-down") ?? undefined;
}

/** Read out only where something is wrong: "keeping…", "kept" after each word would be in the way. */
function say(kept: HTMLElement, status: string, urgent: boolean): void {
  kept.ariaLive = urgent ? "polite" : "off";
  if (kept.textContent !== status) kept.textContent = status;
}

customElements.define("code-editor", CodeEditor);
customElements.define("count-down", CountDown);
customElements.define("drag-bar", DragBar);
customElements.define("live-results", LiveResults);

if (document.querySelector("#interview")) new InterviewPage().open();
