import { button, find } from "./dom";
import { isText, type Shelf } from "./shelf";

/** The candidate's own cases: written one a line, remembered by this browser. */
export class OwnCases {
  readonly #area = find("#cases", HTMLTextAreaElement);
  readonly #details = find("#own", HTMLDetailsElement);

  constructor(private readonly shelf: Shelf) {}

  open(): void {
    if (this.#area.value === "") this.#area.value = this.shelf.read("cases", isText) ?? "";
    if (this.#area.value !== "") this.#details.open = true;
    this.#area.addEventListener("input", () => this.#remember());
    document.querySelectorAll(".samples li").forEach((item, index) => this.#offer(item, index + 1));
  }

  #offer(item: Element, number: number): void {
    const text = item.textContent.trim();
    const take = button("Edit a copy", () => this.#add(text));
    take.setAttribute("aria-label", `Edit a copy of example ${number}`);
    item.append(" ", take);
  }

  #add(line: string): void {
    const before = this.#area.value.trimEnd();
    this.#area.value = before === "" ? line : `${before}\n${line}`;
    this.#remember();
    this.#area.focus();
  }

  #remember(): void {
    this.shelf.write("cases", this.#area.value);
  }

  focus(): void {
    this.#details.open = true;
    this.#area.focus();
  }

  read(): string[] {
    return readCases(this.#area.value);
  }
}

/** Each line's text as it stands, as JSON.parse would round large numbers. Throws for a line that is no JSON array. */
export function readCases(text: string): string[] {
  const lines = text.split("\n").map((line, index) => ({ number: index + 1, text: line.trim() }));
  return lines.filter((line) => line.text !== "").map(readCase);
}

function readCase(line: { number: number; text: string }): string {
  if (!Array.isArray(parsed(line.text))) {
    throw new Error(`Line ${line.number} of your own cases is no JSON array: write the arguments as [1, [2, 3], "x"]`);
  }
  return line.text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
