import { type Find, findIn, type Rule } from "../reporter/self-betrayal.ts";
import { phrasesIn } from "./phrases.ts";
import { runsOf, stretches } from "./overlap.ts";

/** What is looked for in what a handler writes to a reporter, beside the rules for texts that give somebody away. */
export type Kind = "phone" | "email" | "iban" | "date_exact" | "name_list" | "unit" | "case_number" | "other_reports" | "own_file" | "other_case";

/** Words of a text that its reader should perhaps not be given; the start in UTF-16 units. */
export interface Finding extends Find {
  readonly pattern: Kind;
}

/** What a text is held against. */
export interface Against {
  readonly rules: readonly Rule[];
  /** Phrases that tell that there are other reports. */
  readonly phrases: readonly string[];
  /** Phrases by which the persons of the case are called. */
  readonly names: readonly string[];
  /** What stands in the conversation already: its reader knows it. */
  readonly said: readonly string[];
  /** Notes and forms of the case. */
  readonly file: readonly string[];
  /** Whether five words in a row, as {@link runsOf} has them, stand in another case that this tab has had open. */
  readonly isElsewhere: (run: string) => boolean;
}

/** Of the reporters' rules, those that are about others as well. */
const RULES: readonly Kind[] = ["phone", "email", "iban", "date_exact", "name_list"];
/** As `casework::CaseNumber` reads them: the year and two groups of Crockford's digits, with what people mistake for them; until 2026 five digits. */
const CASE_NUMBER = /(?<![\p{L}\p{N}-])[0-9]{4}-(?:[0-9A-TV-Z]{4}-[0-9A-TV-Z]{4}|[0-9]{5})(?![\p{L}\p{N}-])/giu;

/**
 * What should perhaps not be sent, in the order of the text. H-33: no names, no other reports. Nothing is found twice where finds
 * overlap: what tells of another case counts before the rest. Pure; what it finds stays where it is asked.
 */
export function findingsIn(text: string, { rules, phrases, names, said, file, isElsewhere }: Against): Finding[] {
  const found = (pattern: Kind) => ({ start, end }: { start: number; end: number }): Finding => ({ pattern, start, words: text.slice(start, end) });
  const runs = runsOf(text);
  const [known, internal] = [said, file].map((texts) => new Set(texts.flatMap((one) => runsOf(one).map(({ key }) => key))));
  const isNew = (key: string): boolean => known?.has(key) !== true;
  const numbers = [...text.matchAll(CASE_NUMBER)].map((hit): Finding => ({ pattern: "case_number", start: hit.index, words: hit[0] }));
  return apart([
    numbers,
    phrasesIn(text, phrases).map(found("other_reports")),
    stretches(runs, (key) => isNew(key) && isElsewhere(key)).map(found("other_case")),
    stretches(runs, (key) => isNew(key) && internal?.has(key) === true).map(found("own_file")),
    findIn(text, rules, RULES) as Finding[],
    phrasesIn(text, names).map(found("name_list")),
  ]);
}

/** Those of the first list, then those of the next that do not overlap them; in the order of the text. */
function apart(lists: readonly (readonly Finding[])[]): Finding[] {
  const all: Finding[] = [];
  for (const find of lists.flat()) {
    const overlaps = all.some((other) => find.start < other.start + other.words.length && other.start < find.start + find.words.length);
    if (!overlaps) all.push(find);
  }
  return all.sort((a, b) => a.start - b.start);
}
