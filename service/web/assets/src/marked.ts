import { el } from "./dom";

/** Two texts with what differs between them marked: what is left without the common start and the common end. */
export function marked(one: string, other: string): [Node[], Node[]] {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start++;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [cut(one, start, end), cut(other, start, end)];
}

function cut(text: string, start: number, end: number): Node[] {
  const stop = text.length - end;
  const middle = text.slice(start, stop);
  const parts = [text.slice(0, start), middle && el("mark", {}, middle), text.slice(stop)];
  return parts.filter((part) => part !== "").map((part) => (part instanceof Node ? part : new Text(part)));
}
