import { json, text } from "./api";
import { find, parse } from "./dom";

/** Takes the next hint; it is counted. */
export async function takeHint(api: string, page: string): Promise<void> {
  const { left } = await json<{ left: number }>(`${api}/hints`, { method: "POST" });
  const button = find("button[value=hint]", HTMLButtonElement);
  button.textContent = `Hint (${left} left)`;
  button.disabled = left === 0;
  await showHints(page);
}

export async function showHints(page: string): Promise<void> {
  const { body } = parse(await text(`${page}/hints`));
  const hints = find("#hints", HTMLElement);
  // The events tell of old hints too, which are there already.
  if (body.children.length === hints.children.length) return;
  hints.replaceChildren(...body.childNodes);
  hints.lastElementChild?.scrollIntoView({ block: "nearest" });
}
