/** What makes a text give its writer away, as the server has it: data for the program and for this script alike. */
export interface Rule {
  readonly pattern: string;
  /** In the part of regular expressions that both read alike. */
  readonly expression: string;
  /** Last words of a find that make it none. */
  readonly except: readonly string[];
  /** What stands right before a find and makes it none. */
  readonly except_after: readonly string[];
}

/** Words of a text that may give somebody away; the start in UTF-16 units. */
export interface Find {
  readonly pattern: string;
  readonly start: number;
  readonly words: string;
}

/** Letters and digits, as the program knows them. */
const WORD = "[\\p{Alphabetic}\\p{N}]";
const ENDS_IN_WORD = new RegExp(`${WORD}$`, "u");
const BEGINS_IN_WORD = new RegExp(`^${WORD}`, "u");
/** Characters that are shown on each side. */
const AROUND = 60;

/** The rules in a page; none if it has none. */
export function rulesOf(page: Document): readonly Rule[] {
  return JSON.parse(page.getElementById("betrayal")?.dataset["rules"] ?? "[]") as Rule[];
}

/** What an operator lists is looked for in every text, whatever a questionnaire says. */
const ALWAYS = "unit";

/** What of these patterns is in the text, and which units; of all, if none are named. Of finds that overlap the first counts, then the longer one. */
export function findIn(text: string, rules: readonly Rule[], patterns?: readonly string[]): Find[] {
  const asked = patterns ? rules.filter(({ pattern }) => pattern === ALWAYS || patterns.includes(pattern)) : rules;
  const all = asked.flatMap((rule) => findBy(rule, text));
  all.sort((a, b) => a.start - b.start || endOf(b) - endOf(a));
  let end = 0;
  return all.filter((find) => {
    const free = find.start >= end;
    if (free) end = endOf(find);
    return free;
  });
}

const endOf = ({ start, words }: Find): number => start + words.length;

function findBy(rule: Rule, text: string): Find[] {
  const found: Find[] = [];
  const expression = new RegExp(rule.expression, "gu");
  for (let hit = expression.exec(text); hit !== null; hit = expression.exec(text)) {
    const [words] = hit;
    if (words === "") break;
    const counts = isFind(rule, text, hit.index, words);
    if (counts) found.push({ pattern: rule.pattern, start: hit.index, words });
    // What is none may hide another that begins within it.
    else expression.lastIndex = hit.index + String.fromCodePoint(words.codePointAt(0) ?? 0).length;
  }
  return found;
}

function isFind(rule: Rule, text: string, start: number, words: string): boolean {
  const before = text.slice(0, start);
  const end = start + words.length;
  return (
    !ENDS_IN_WORD.test(before.slice(-2)) &&
    !BEGINS_IN_WORD.test(text.slice(end, end + 2)) &&
    !rule.except.includes(words.split(/[ .]/).at(-1) ?? "") &&
    !rule.except_after.some((one) => before.endsWith(one))
  );
}

/** The words, and what stands around them on their line. */
export function excerptOf(text: string, find: Find): readonly [before: string, words: string, after: string] {
  const before = [...(text.slice(0, find.start).split("\n").at(-1) ?? "")];
  const after = [...(text.slice(endOf(find)).split("\n")[0] ?? "")];
  const cut = (cut: boolean): string => (cut ? "…" : "");
  return [
    `${cut(before.length > AROUND)}${before.slice(-AROUND).join("")}`,
    find.words,
    `${after.slice(0, AROUND).join("")}${cut(after.length > AROUND)}`,
  ];
}
