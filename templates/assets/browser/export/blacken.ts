import { type Find, findIn, type Rule } from "../reporter/self-betrayal.ts";

/** As wide whatever is below it: the length of a name tells who it may be. */
export const BLOCK = "█████";

/** What is looked for to be blackened. The rules are those that warn reporters of giving themselves away. */
const PATTERNS = ["name_list", "phone", "email", "iban", "date_exact"] as const;

/** The text with everything from `start` to `end` blackened, in UTF-16 units; white space at the edges stays. */
export function blacken(text: string, start: number, end: number): string {
  const chosen = text.slice(start, end);
  const from = start + (chosen.length - chosen.trimStart().length);
  const to = end - (chosen.length - chosen.trimEnd().length);
  if (from >= to) return text;
  // A block that is touched goes into the new one: two beside each other would tell that there were two words.
  const [before, after] = [text.slice(0, from).replace(/█+$/u, ""), text.slice(to).replace(/^█+/u, "")];
  return before + BLOCK + after;
}

/** What the rules find in a text that is not black yet. */
export const proposals = (text: string, rules: readonly Rule[]): Find[] => findIn(text, rules, PATTERNS);

/** The text with all of these blackened. */
export function blackenAll(text: string, finds: readonly Find[]): string {
  return finds.reduceRight((rest, { start, words }) => blacken(rest, start, start + words.length), text);
}
