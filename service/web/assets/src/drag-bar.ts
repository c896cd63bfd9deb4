const LEAST = 20;
const MOST = 70;
const USUAL = 42;
const STEP = 2;

/** Between two panes: moves with the pointer and with the arrow keys. */
export class DragBar extends HTMLElement {
  connectedCallback(): void {
    const attributes = { role: "separator", tabindex: "0", "aria-orientation": "vertical" };
    const range = { "aria-valuemin": `${LEAST}`, "aria-valuemax": `${MOST}`, "aria-controls": this.#name };
    for (const [name, value] of Object.entries({ ...attributes, ...range })) this.setAttribute(name, value);
    this.#set(this.#remembered());
    this.addEventListener("keydown", (event) => this.#keyed(event));
    this.addEventListener("pointerdown", (event) => this.setPointerCapture(event.pointerId));
    this.addEventListener("pointermove", (event) => this.#dragged(event));
    this.addEventListener("pointerup", () => this.#remember());
  }

  get #name(): string {
    return this.dataset["for"] ?? "statement";
  }

  get #key(): string {
    return `weakspot:${this.#name}-width`;
  }

  get #now(): number {
    return Number(this.getAttribute("aria-valuenow"));
  }

  #set(percent: number): void {
    const width = Math.min(MOST, Math.max(LEAST, Math.round(percent)));
    this.setAttribute("aria-valuenow", String(width));
    this.parentElement?.style.setProperty(`--${this.#name}-width`, `${width}%`);
  }

  #keyed(event: KeyboardEvent): void {
    const targets: Record<string, number> = {
      ArrowLeft: this.#now - STEP,
      ArrowRight: this.#now + STEP,
      Home: LEAST,
      End: MOST,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#set(target);
    this.#remember();
  }

  #dragged(event: PointerEvent): void {
    const box = this.parentElement?.getBoundingClientRect();
    if (!box || !this.hasPointerCapture(event.pointerId)) return;
    this.#set(((event.clientX - box.left) / box.width) * 100);
  }

  #remembered(): number {
    try {
      return Number(localStorage.getItem(this.#key)) || USUAL;
    } catch {
      return USUAL;
    }
  }

  #remember(): void {
    try {
      localStorage.setItem(this.#key, String(this.#now));
    } catch {
      // It stays as it is for this page.
    }
  }
}
