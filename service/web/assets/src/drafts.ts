import { ended, json, passing, Refused, said, withJson, type DraftView } from "./api";
import { askWhich, putAside } from "./conflict";
import type { Notices } from "./notices";
import { Pace } from "./pace";
import { hasTypes, type Shelf } from "./shelf";

const SENT_CAP = 50;

interface LocalDraft {
  source: string;
  base_version: number;
  at: string;
}

const isLocalDraft = hasTypes<LocalDraft>({ source: "string", base_version: "number", at: "string" });

export interface DraftParts {
  api: string;
  language: string;
  shelf: Shelf;
  notices: Notices;
  editor: { value: string };
  say: (status: string, urgent?: boolean) => void;
  versioned: (version: number) => void;
  over: (error: Refused) => void;
}

/** Keeps what is typed: in this browser at once, on the server soon after. */
export class Drafts {
  #saving: Promise<void> | undefined;
  readonly #pace = new Pace(() => void this.#save());
  #paused = false;
  #over = false;
  /** Texts that this page has sent: the server's newest draft being one of them is no conflict. */
  readonly #sent: string[] = [];

  constructor(
    private readonly parts: DraftParts,
    private version: number,
    private saved: string,
  ) {}

  /** After the page has loaded: what only this browser has is newer, or else from another line of versions. */
  open(): void {
    const local = this.parts.shelf.read("draft", isLocalDraft);
    if (!local || local.source === this.saved) return;
    const theirs = { version: this.version, source: this.saved };
    const diverged = local.base_version !== this.version;
    this.#paused = diverged;
    if (diverged) this.version = local.base_version;
    this.parts.editor.value = local.source;
    if (diverged) this.#conflict(theirs);
  }

  changed(): void {
    const local = this.#keepHere();
    if (this.parts.editor.value === this.saved) return this.#settled();
    if (this.#over || this.#paused) return;
    if (!this.#pace.failing) this.parts.say(local ? "keeping…" : "keeping… (not in this browser: it is full)");
    this.#pace.soon();
  }

  /** Resolves when the server has the text, or can't have it now. */
  async flush(): Promise<void> {
    await this.#saving;
    await this.#save();
  }

  /** The text goes to the server another way too, and becomes a draft there. */
  sending(source: string): void {
    this.#sent.push(source);
    if (this.#sent.length > SENT_CAP) this.#sent.shift();
  }

  /** The page goes away: there is no time to wait for an answer. */
  leave(): void {
    const source = this.parts.editor.value;
    if (source === this.saved || this.#paused || this.#over) return;
    void fetch(this.#url, { ...this.#request(source), keepalive: true }).catch(() => undefined);
  }

  /** The interview is over: what the server has needs no copy here. */
  end(): void {
    this.#over = true;
    this.#pace.stop();
    if (this.parts.editor.value === this.saved) this.parts.shelf.drop("draft");
  }

  get #url(): string {
    return `${this.parts.api}/draft`;
  }

  #request(source: string): RequestInit {
    return withJson("PUT", { source, language: this.parts.language }, { "If-Match": `"${this.version}"` });
  }

  #keepHere(): boolean {
    const { editor, shelf } = this.parts;
    return shelf.write("draft", { source: editor.value, base_version: this.version, at: new Date().toISOString() });
  }

  #save(): Promise<void> {
    // One at a time: the version of the next is in the answer to this one.
    this.#saving ??= this.#put().finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  async #put(): Promise<void> {
    this.#pace.saving();
    const source = this.parts.editor.value;
    if (this.#paused || this.#over || source === this.saved) return;
    this.sending(source);
    try {
      this.#adopt({ version: (await json<DraftView>(this.#url, this.#request(source))).version, source });
    } catch (error) {
      await this.#failed(error);
    }
  }

  #adopt(draft: DraftView): void {
    this.#pace.saved();
    this.version = draft.version;
    this.saved = draft.source;
    this.parts.versioned(draft.version);
    this.#keepHere();
    if (this.parts.editor.value === draft.source) this.#settled();
    else this.#pace.soon();
  }

  #settled(): void {
    if (!this.#paused && !this.#over) this.parts.say("kept");
  }

  async #failed(error: unknown): Promise<void> {
    if (error instanceof Refused && error.status === 412) return this.#reconcile();
    if (ended(error)) {
      this.#over = true;
      this.parts.say("kept in this browser", true);
      this.parts.over(error);
    } else if (passing(error)) this.#later(error);
    else this.parts.say(`kept in this browser alone: ${said(error)}`, true);
  }

  #later(error: unknown): void {
    const why = error instanceof Refused ? "the server has a fault" : "the server can't be reached";
    this.parts.say(`kept in this browser; ${why}`, true);
    this.#pace.failed();
  }

  async #reconcile(): Promise<void> {
    const theirs = await this.#newest();
    if (theirs === undefined) return;
    const known = theirs.version === 0 || this.#sent.includes(theirs.source);
    if (known || theirs.source === this.parts.editor.value) this.#adopt(theirs);
    else this.#conflict(theirs);
  }

  async #newest(): Promise<DraftView | undefined> {
    try {
      return await json<DraftView>(this.#url);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return { version: 0, source: "" };
      this.#later(error);
      return undefined;
    }
  }

  #conflict(theirs: DraftView): void {
    this.#paused = true;
    this.parts.say("kept in this browser: there are two versions", true);
    const choose = (mine: boolean): void => {
      const { editor, notices, shelf } = this.parts;
      putAside(shelf, notices, mine ? theirs.source : editor.value);
      this.#paused = false;
      this.version = theirs.version;
      this.saved = theirs.source;
      if (!mine) editor.value = theirs.source;
      this.#adopt(theirs);
      void this.#save();
    };
    askWhich(this.parts.notices, theirs.source, choose);
  }
}
