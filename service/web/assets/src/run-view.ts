import { el } from "./dom";
import { marked } from "./marked";

export interface CaseView {
  case: string;
  verdict: string | null;
  arguments: string;
  expected: string;
  got: string | null;
  reason: string;
  fault: { type: string; message: string; line: number | null; trace: string } | null;
  output: string;
  cpu_ms: number;
}

export interface RunView {
  verdict: string;
  passed: number;
  total: number;
  results: CaseView[];
}

/** One run as it goes, in #run. */
export class RunDisplay {
  readonly #head = el("p", { role: "status", class: "run-head" }, "Running…");
  readonly #list = el("ol", { class: "cases" });
  #failed = false;

  constructor(root: HTMLElement) {
    root.replaceChildren(this.#head, this.#list);
  }

  add(view: CaseView): void {
    const item = caseItem(view);
    this.#list.append(item);
    if (this.#failed || view.verdict === "accepted") return;
    this.#failed = true;
    item.scrollIntoView({ block: "nearest" });
  }

  /** Also where no case came before, as the answer came at once. */
  done(view: RunView): void {
    for (const one of view.results.slice(this.#list.childElementCount)) this.add(one);
    const words = view.passed === view.total ? "all passed" : verdictWords(view.verdict);
    this.#head.replaceChildren(`${view.passed} of ${view.total} passed: `, verdict(view.verdict, words));
  }

  failed(message: string): void {
    this.#head.replaceChildren(`The run did not come to an end. ${message}`);
  }
}

function caseItem(view: CaseView): HTMLElement {
  const head = el(
    "p",
    { class: "case-head" },
    el("b", {}, view.case),
    " ",
    verdict(view.verdict, verdictWords(view.verdict)),
    " ",
    view.verdict !== null && el("span", { class: "number" }, `${milliseconds(view.cpu_ms)} ms`),
  );
  const item = el("li", { class: "case", "data-verdict": view.verdict ?? "not_run" }, head);
  if (view.verdict === "accepted") item.append(...printed(view.output));
  else item.append(...explained(view));
  return item;
}

function explained(view: CaseView): Node[] {
  const [expected, got] = view.got === null ? [[new Text(view.expected)], []] : marked(view.expected, view.got);
  const rows: [string, Node[]][] = [
    ["Input", [new Text(view.arguments)]],
    ["Expected", expected],
    ["Got", got],
    ["Why", view.reason ? [new Text(view.reason)] : []],
  ];
  const shown = rows.filter(([, value]) => value.length > 0).flatMap(([name, value]) => row(name, value));
  return [el("dl", { class: "diff" }, ...shown), ...faulted(view), ...printed(view.output)];
}

function row(name: string, value: Node[]): Node[] {
  const kind: Record<string, string> = { Expected: "add", Got: "del" };
  const content = name === "Why" ? value : [el("code", {}, ...value)];
  return [el("dt", {}, name), el("dd", kind[name] ? { class: kind[name] } : {}, ...content)];
}

function faulted({ fault }: CaseView): Node[] {
  if (fault === null) return [];
  const where = fault.line === null ? "" : ` (line ${fault.line})`;
  const head = [fault.type, fault.message].filter((part) => part !== "").join(": ");
  return [el("p", { class: "fault" }, head + where), ...(fault.trace ? [long("Trace", fault.trace)] : [])];
}

function printed(output: string): Node[] {
  if (output === "") return [];
  return [el("details", { open: "" }, el("summary", {}, "Printed"), long("Printed", output))];
}

function long(name: string, content: string): HTMLElement {
  return el("pre", { tabindex: "0", role: "group", "aria-label": name }, content);
}

function verdict(value: string | null, words: string): HTMLElement {
  return el("span", { class: "verdict", "data-verdict": value ?? "not_run" }, words);
}

function verdictWords(value: string | null): string {
  return value === null ? "not run" : value.replaceAll("_", " ");
}

function milliseconds(cpu_ms: number): string {
  return cpu_ms < 10 ? cpu_ms.toFixed(1) : cpu_ms.toFixed(0);
}
