import { wellFormed } from "../format/bytes.ts";

const WHITE = /^\p{White_Space}$/u;
/** Control characters that no keyboard types; line feeds and tabs stay. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** The text with plain line ends, without control characters and without white space at its end; nothing if it is blank. */
export function tidied(text: string): string | undefined {
  const tidy = trimmedEnd(wellFormed(text).replace(/\r\n?/g, "\n").replace(CONTROL, ""));
  return tidy === "" ? undefined : tidy;
}

/** Unicode's white space, as the server knows it: `trimEnd` takes others. By hand, for an expression would try every run. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && WHITE.test(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/** Characters, of which an emoji is one, too. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
