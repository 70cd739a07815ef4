import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Where the office's TypeScript stands; the runner says so, for the tests themselves run bundled and elsewhere. */
export const OFFICE = process.env.SIEGELPOST_OFFICE ?? ".";

/** The fixed cases that the Rust side is held against, too; a name that is an absolute path leads elsewhere. */
export const vectors = (name: string): any =>
  JSON.parse(readFileSync(resolve(OFFICE, "../../../tests/vectors", `${name}.json`), "utf8"));

export const unhex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "hex"));
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** The trouble a call runs into, or what it gave instead. */
export async function troubleOf(call: () => unknown): Promise<string> {
  try {
    return `no trouble: ${String(await call())}`;
  } catch (error) {
    return (error as { kind?: string }).kind ?? String(error);
  }
}
