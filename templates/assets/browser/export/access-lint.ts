import { findIn, type Rule } from "../reporter/self-betrayal.ts";

/** What may give a reporter away in what an accused person is told. */
export interface Concern {
  readonly kind: "sentence" | "day" | "person" | "unit" | "role";
  /** Where it was found. */
  readonly words: string;
}

/** What a text is held against. Lists of words are the languages': this knows none. */
export interface Held {
  /** What the reporter has written, text by text. */
  readonly reporter: readonly string[];
  /** The rules that warn reporters of giving themselves away. */
  readonly rules: readonly Rule[];
  /** What people are called when they are counted; numbers in words, from two to nineteen; roles that few people have. */
  readonly people: readonly string[];
  readonly few: readonly string[];
  readonly roles: readonly string[];
}

/** Words of a reporter in a row that nobody else would write. */
const IN_A_ROW = 5;
/** People in a unit that is large enough not to point at anybody. */
const ENOUGH = 20;
const WORD = /[\p{Alphabetic}\p{N}]+/gu;

/** Everything that speaks against giving out a text; nothing if nothing was found, which is no proof that there is nothing. */
export function concernsIn(text: string, held: Held): Concern[] {
  const found = findIn(text, held.rules);
  const day = found.filter(({ pattern }) => pattern === "date_exact").map(({ words }) => ({ kind: "day", words }) as const);
  const person = found.filter(({ pattern }) => pattern !== "date_exact").map(({ words }) => ({ kind: "person", words }) as const);
  return [...borrowed(text, held.reporter), ...day, ...person, ...smallUnits(text, held), ...roles(text, held.roles)];
}

/** Stretches of the text that are a reporter's words, however they are written and whatever stands between them. */
function borrowed(text: string, reporter: readonly string[]): Concern[] {
  const theirs = new Set(reporter.flatMap((one) => rows(wordsOf(one)).map(({ row }) => row)));
  const own = wordsOf(text);
  const hits = rows(own).filter(({ row }) => theirs.has(row)).map(({ at }) => at);
  const stretches: { from: number; to: number }[] = [];
  for (const at of hits) {
    const last = stretches.at(-1);
    if (last && at <= last.to) last.to = at + IN_A_ROW;
    else stretches.push({ from: at, to: at + IN_A_ROW });
  }
  return stretches.map(({ from, to }) => ({ kind: "sentence", words: own.slice(from, to).join(" ") }));
}

const wordsOf = (text: string): string[] => text.normalize("NFC").toLowerCase().match(WORD) ?? [];

function rows(words: readonly string[]): { row: string; at: number }[] {
  return words.slice(IN_A_ROW - 1).map((_, at) => ({ row: words.slice(at, at + IN_A_ROW).join(" "), at }));
}

/** "19 Personen", "team of 7 people": a number under twenty, at most one word, and people. */
function smallUnits(text: string, { people, few }: Held): Concern[] {
  const all = words(text);
  return all.flatMap(({ word, at }, index) => {
    const isFew = /^\d{1,9}$/.test(word) ? Number(word) > 1 && Number(word) < ENOUGH : few.includes(word.toLowerCase());
    const next = all.slice(index + 1, index + 3).find((one) => people.some((name) => name.toLowerCase() === one.word.toLowerCase()));
    return isFew && next ? [{ kind: "unit", words: text.slice(at, next.at + next.word.length) } as const] : [];
  });
}

function roles(text: string, known: readonly string[]): Concern[] {
  return words(text).filter(({ word }) => known.includes(word)).map(({ word }) => ({ kind: "role", words: word }));
}

const words = (text: string): { word: string; at: number }[] => [...text.matchAll(WORD)].map((hit) => ({ word: hit[0], at: hit.index }));
