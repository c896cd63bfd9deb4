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
