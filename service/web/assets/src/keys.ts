export type Action = "run" | "submit" | "hint" | "finish" | "statement" | "editor" | "cases" | "results" | "help";

const LETTERS: Record<string, Action> = {
  h: "hint",
  f: "finish",
  s: "statement",
  e: "editor",
  c: "cases",
  r: "results",
};

/** Before anybody else sees the key, as the editor has its own meanings for some. */
export function listen(act: (action: Action) => void, editorTakesAlt: () => boolean): void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || document.querySelector("dialog[open]")) return;
    const action = actionOf(event, editorTakesAlt());
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) act(action);
  };
  addEventListener("keydown", pressed, { capture: true });
}

function actionOf(event: KeyboardEvent, editorTakesAlt: boolean): Action | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (event.key === "Enter" && command && !event.altKey) return event.shiftKey ? "submit" : "run";
  if (command || event.getModifierState("AltGraph")) return undefined;
  if (event.key === "F1" || (event.key === "?" && !event.altKey && !inText(event))) return "help";
  // In an editor with Emacs keys Alt is Meta; Alt+Shift works there too.
  if (!event.altKey || (editorTakesAlt && !event.shiftKey && inText(event))) return undefined;
  return LETTERS[letter(event)];
}

/** Option on macOS makes other characters; elsewhere the letter on the key decides, whatever the layout. */
function letter(event: KeyboardEvent): string {
  const typed = event.key.toLowerCase();
  return /^[a-z]$/.test(typed) ? typed : event.code.replace(/^Key/, "").toLowerCase();
}

function inText(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
