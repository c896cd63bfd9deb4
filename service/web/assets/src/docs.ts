import SwaggerUIBundle, { type Props, type System } from "swagger-ui-dist/swagger-ui-bundle.js";
import { find } from "./dom";

const darkness = matchMedia("(prefers-color-scheme: dark)");

/** Its dark look is a class, not a media query. */
function dress(): void {
  const { theme } = document.documentElement.dataset;
  document.documentElement.classList.toggle("dark-mode", theme === "dark" || (theme === "system" && darkness.matches));
}

/** Only what a reader needs below the page's own headings; no link stands inside a button. */
function parts({ React: { createElement } }: System) {
  return {
    components: {
      DeepLink: ({ text }: Props) => createElement("span", null, text),
      Parts: ({ getComponent }: Props) =>
        createElement(
          "div",
          { className: "swagger-ui" },
          ...["SvgAssets", "errors", "operations", "Models"].map((name) => createElement(getComponent(name, true), null)),
        ),
    },
  };
}

/** What it leaves without a name, or out of a keyboard's reach. */
function complete(root: HTMLElement): void {
  for (const [selector, name] of Object.entries(NAMES)) {
    for (const one of root.querySelectorAll(`${selector}:not([aria-label])`)) one.setAttribute("aria-label", name(one));
  }
  for (const one of root.querySelectorAll<HTMLElement>("pre:not([tabindex])")) one.tabIndex = 0;
}

const NAMES: Record<string, (element: Element) => string> = {
  ".body-param__text": () => "Request body",
  ".parameters select": (select) => select.closest("tr")?.dataset.paramName ?? "Value",
  ".responses-table": (table) => table.id.replaceAll("_", " "),
};

dress();
darkness.addEventListener("change", dress);
const domNode = find("#swagger", HTMLElement);
new MutationObserver(() => complete(domNode)).observe(domNode, { childList: true, subtree: true });
SwaggerUIBundle({
  url: "/api/v1/openapi.json",
  domNode,
  deepLinking: true,
  layout: "Parts",
  syntaxHighlight: { activated: false },
  plugins: [parts],
});
