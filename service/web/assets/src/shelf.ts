/** What this browser keeps of one interview, under `weakspot:ID:…`. Some browsers refuse to keep anything. */
export class Shelf {
  constructor(private readonly id: string) {}

  read<T>(name: string, is: (value: unknown) => value is T): T | undefined {
    try {
      const value = JSON.parse(localStorage.getItem(this.key(name)) ?? "null") as unknown;
      return is(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  write(name: string, value: unknown): boolean {
    try {
      localStorage.setItem(this.key(name), JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  drop(name: string): void {
    try {
      localStorage.removeItem(this.key(name));
    } catch {
      // Nothing was kept either.
    }
  }

  private key(name: string): string {
    return `weakspot:${this.id}:${name}`;
  }
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function hasTypes<T>(types: Record<keyof T & string, "string" | "number">) {
  return (value: unknown): value is T =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(types).every(([key, type]) => typeof (value as Record<string, unknown>)[key] === type);
}
