import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const SELECTION = "> .cm-scroller > .cm-selectionLayer .cm-selectionBackground";

/** Colours are the page's custom properties, which reach into the shadow root and follow the theme by themselves. */
export const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--text)", backgroundColor: "var(--code-paper)", fontSize: "var(--code-size)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { overflow: "auto", fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--text)" },
  ".cm-cursor, .cm-dropCursor": { borderLeft: "2px solid var(--text)" },
  ".cm-gutters": { backgroundColor: "var(--code-paper)", color: "var(--muted)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--code-line)" },
  [`& ${SELECTION}, &.cm-focused ${SELECTION}`]: { background: "var(--code-selection)" },
  ".cm-selectionMatch": { backgroundColor: "var(--code-match)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--code-match)", outline: "1px solid var(--control)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--bad)" },
  ".cm-searchMatch": { backgroundColor: "var(--code-match)", outline: "1px solid var(--control)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--code-selection)", outline: "2px solid var(--accent)" },
  ".cm-panels": { backgroundColor: "var(--paper-2)", color: "var(--text)" },
  ".cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-textfield, .cm-panel input": {
    backgroundColor: "var(--paper)",
    color: "var(--text)",
    border: "1px solid var(--control)",
    fontSize: "inherit",
  },
  ".cm-button": {
    background: "var(--paper)",
    color: "var(--text)",
    border: "1px solid var(--control)",
    fontSize: "inherit",
  },
  ".cm-button:active": { backgroundImage: "none" },
  ".cm-panel.cm-search label": { fontSize: "inherit" },
  ".cm-panel.cm-search [name=close]": { color: "var(--text)", fontSize: "1.2em" },
  ":focus-visible": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-content:focus-visible": { outline: "none" },
  ".cm-specialChar": { color: "var(--bad)" },
});

export const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string), tags.character], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null, tags.escape], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
  { tag: tags.function(tags.variableName), color: "var(--code-name)" },
  { tag: tags.function(tags.definition(tags.variableName)), color: "var(--code-name)" },
  { tag: [tags.className, tags.definition(tags.className), tags.typeName, tags.meta], color: "var(--code-type)" },
]);
