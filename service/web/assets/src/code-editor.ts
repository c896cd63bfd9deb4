import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { pythonLanguage } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { find } from "./dom";
import { highlight, theme } from "./editor-theme";

const FILL_MS = 250;

/** An editor in place of its <textarea>, which stays in the form and has the text whenever that is sent. */
export class CodeEditor extends HTMLElement {
  #view: EditorView | undefined;
  #text = "";
  #timer: number | undefined;

  connectedCallback(): void {
    if (this.#view) return;
    // In a shadow root the editor's styles are adopted sheets, which the Content-Security-Policy lets through.
    const root = this.attachShadow({ mode: "open" });
    const keys = new Compartment();
    this.#text = this.#area.value;
    const changes = EditorView.updateListener.of((update) => this.#updated(update.docChanged));
    const state = EditorState.create({
      doc: this.#text,
      extensions: [keys.of([]), ...extensions(), changes],
    });
    this.#view = new EditorView({ state, root, parent: root });
    // The form's entries are made right after this.
    this.#area.form?.addEventListener("submit", () => this.#fill(), { capture: true });
    void this.#load(keys);
  }

  get value(): string {
    return this.#text;
  }

  /** One step for undo. */
  set value(text: string) {
    const view = this.#view;
    if (!view || text === this.value) return;
    const head = Math.min(view.state.selection.main.head, text.length);
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    view.dispatch({ selection: { anchor: Math.min(head, view.state.doc.length) } });
  }

  override focus(): void {
    this.#view?.focus();
  }

  get #area(): HTMLTextAreaElement {
    return find("textarea", HTMLTextAreaElement, this);
  }

  #updated(changed: boolean): void {
    if (!changed || !this.#view) return;
    this.#text = this.#view.state.doc.toString();
    this.#fillSoon();
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Not at each key, as this takes a browser as long as all the rest for a long text. */
  #fillSoon(): void {
    this.#timer ??= window.setTimeout(() => this.#fill(), FILL_MS);
  }

  #fill(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#area.value !== this.#text) this.#area.value = this.#text;
  }

  async #load(keys: Compartment): Promise<void> {
    try {
      const extension = await chosenKeys(this.dataset["keys"]);
      if (extension) this.#view?.dispatch({ effects: keys.reconfigure(extension) });
    } catch {
      // Without them it is an editor with the usual keys.
    }
  }
}

async function chosenKeys(name: string | undefined): Promise<Extension | undefined> {
  if (name === "vim") return (await import("@replit/codemirror-vim")).vim({ status: true });
  if (name === "emacs") return (await import("@replit/codemirror-emacs")).emacs();
  return undefined;
}

function extensions(): Extension[] {
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    drawSelection(),
    rectangularSelection(),
    EditorState.allowMultipleSelections.of(true),
    history(),
    pythonLanguage,
    indentUnit.of("    "),
    EditorState.tabSize.of(4),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    highlightSelectionMatches(),
    syntaxHighlighting(highlight),
    theme,
    EditorView.contentAttributes.of({ "aria-label": "Code", tabindex: "0" }),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, indentWithTab]),
  ];
}
