import { button, el } from "./dom";
import type { Notices } from "./notices";
import type { Shelf } from "./shelf";

interface Aside {
  source: string;
  at: string;
}

/** Two versions of the code: the editor's and the server's. */
export function askWhich(notices: Notices, theirs: string, choose: (mine: boolean) => void): void {
  const decided = (mine: boolean) => () => {
    notices.hide("conflict");
    choose(mine);
  };
  notices.show(
    "conflict",
    "The server has another version of your code, saved elsewhere. Yours is in the editor. Which one goes on?",
    text("Show the other version", theirs),
    el("p", { class: "choices" }, button("Keep mine", decided(true)), " ", button("Take theirs", decided(false))),
  );
}

/** The version that was not taken stays in this browser, after any that were put aside before. */
export function putAside(shelf: Shelf, notices: Notices, source: string): void {
  const before = shelf.read("other", isAsides) ?? [];
  shelf.write("other", [...before, { source, at: new Date().toISOString() }]);
  notices.show(
    "aside",
    "The version not taken is put aside in this browser.",
    text("Show it", source),
    el("p", { class: "choices" }, button("Close", () => notices.hide("aside"))),
  );
}

function text(summary: string, source: string): HTMLElement {
  const code = el("pre", { tabindex: "0", "aria-label": "The other version" }, el("code", {}, source));
  return el("details", {}, el("summary", {}, summary), code);
}

function isAsides(value: unknown): value is Aside[] {
  return Array.isArray(value);
}
