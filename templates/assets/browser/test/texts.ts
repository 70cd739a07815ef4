/** A text of tests/vectors/form.json, in UTF-16 as a browser has it: so a surrogate can stand alone. */
type Text =
  | string
  | { readonly join: readonly Text[] }
  | { readonly repeat: Text; readonly times: number }
  | { readonly utf16: readonly number[] }
  | { readonly crlf: Text }
  | { readonly of: string; readonly from?: number; readonly to?: number };

const PIECES = ["join", "repeat", "utf16", "crlf", "of"];

/** The same JSON with every text that is put together in one piece. */
export function putTogether(value: unknown, texts: Readonly<Record<string, string>>): unknown {
  const all = (item: unknown): unknown => putTogether(item, texts);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(all);
  if (PIECES.some((piece) => Object.hasOwn(value, piece))) return inOne(value as Text, texts);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, all(item)]));
}

function inOne(text: Text, texts: Readonly<Record<string, string>>): string {
  if (typeof text === "string") return text;
  if ("join" in text) return text.join.map((piece) => inOne(piece, texts)).join("");
  if ("repeat" in text) return inOne(text.repeat, texts).repeat(text.times);
  if ("utf16" in text) return String.fromCharCode(...text.utf16);
  if ("crlf" in text) return inOne(text.crlf, texts).replaceAll("\n", "\r\n");
  const whole = texts[text.of];
  if (whole === undefined) throw new Error(`no such text: ${text.of}`);
  return whole.slice(text.from, text.to);
}
