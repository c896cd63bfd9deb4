import { el } from "./dom";
import { Notices } from "./notices";
import { Outbox } from "./outbox";
import { Shelf } from "./shelf";

/** Sends what still waits, and says what became of it, on a page without an editor. */
export function deliverLate(id: string): void {
  const root = document.querySelector<HTMLElement>("#notices") ?? el("div", { id: "notices", role: "alert" });
  if (!root.isConnected) document.querySelector("main")?.prepend(root);
  const outbox = new Outbox(`/api/v1/interviews/${id}`, new Shelf(id), new Notices(root), () => undefined);
  void outbox.deliver();
}
