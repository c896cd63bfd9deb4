import { el } from "./dom";

/** The banners above the panes; each has a name and is there once. */
export class Notices {
  constructor(private readonly root: HTMLElement) {}

  show(name: string, message: string, ...more: Node[]): void {
    const notice = el("div", { class: "notice", "data-notice": name }, el("p", {}, message), ...more);
    const before = this.find(name);
    // Said again word for word, it would be read out again.
    if (before && before.textContent === notice.textContent && more.length === 0) return;
    if (before) before.replaceWith(notice);
    else this.root.append(notice);
  }

  hide(name: string): void {
    this.find(name)?.remove();
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  private find(name: string): Element | undefined {
    return [...this.root.children].find((one) => one.getAttribute("data-notice") === name);
  }
}
