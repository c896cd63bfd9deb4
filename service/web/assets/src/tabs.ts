import type { Notices } from "./notices";

interface Message {
  from: string;
  says: "hello" | "here" | "bye";
}

const WORDS =
  "This interview is open in another tab too. Type in one of them only, so that they do not overwrite each other.";

/** Tells each tab of an interview that there are others. */
export function watchTabs(id: string, notices: Notices): void {
  const me = crypto.randomUUID();
  const others = new Set<string>();
  const channel = new BroadcastChannel(`weakspot:${id}`);
  const say = (says: Message["says"]): void => channel.postMessage({ from: me, says } satisfies Message);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.says === "bye") others.delete(data.from);
    else others.add(data.from);
    if (data.says === "hello") say("here");
    if (others.size > 0) notices.show("tabs", WORDS);
    else notices.hide("tabs");
  });
  addEventListener("pagehide", () => say("bye"));
  addEventListener("pageshow", (event) => {
    if (event.persisted) say("hello");
  });
  say("hello");
}
