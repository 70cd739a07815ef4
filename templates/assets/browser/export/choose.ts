import { documentOf, type Entry, nameOf, type Scope, textOf } from "./entry.ts";

/** What a file does not say of the case. */
export interface LeftOut {
  /** Entries of the file's side. */
  readonly notes: number;
  /** Whether the names of those who wrote for the office are left out. */
  readonly names: boolean;
  /** Entries of the conversation without a redacted version. */
  readonly unredacted: number;
  /** Whether the options that a report chose are left out. */
  readonly choices: boolean;
  /** Entries that stand in the file without their text: they did not open, or were removed. */
  readonly unopened: number;
  readonly removed: number;
}

export interface Chosen {
  readonly entries: readonly Entry[];
  readonly leftOut: LeftOut;
}

const NOTHING: LeftOut = { notes: 0, names: false, unredacted: 0, choices: false, unopened: 0, removed: 0 };

/** The entries of a case that go into a file, and what does not. */
export function choose(all: readonly Entry[], scope: Scope): Chosen {
  if (scope === "whole" || scope === "evidence") return { entries: all, leftOut: { ...NOTHING, ...withoutText(all) } };
  const talk = all.filter(({ side }) => side !== "file");
  const notes = all.length - talk.length;
  if (scope === "conversation") {
    return { entries: talk.map(withoutAuthor), leftOut: { ...NOTHING, notes, names: true, ...withoutText(talk) } };
  }
  const redactions = redactionsIn(all);
  const redacted = talk.flatMap((entry) => redactedVersion(entry, redactions.get(nameOf(entry))) ?? []);
  const unredacted = talk.length - redacted.length;
  return { entries: redacted, leftOut: { ...NOTHING, notes, names: true, choices: true, unredacted } };
}

function withoutText(entries: readonly Entry[]): Pick<LeftOut, "unopened" | "removed"> {
  const removed = entries.filter(({ trouble }) => trouble === "removed").length;
  return { removed, unopened: entries.filter(({ trouble }) => trouble !== undefined).length - removed };
}

function withoutAuthor(entry: Entry): Entry {
  const document = documentOf(entry);
  if (document === undefined) return entry;
  const { author: _, ...rest } = document;
  return { ...entry, json: JSON.stringify(rest) };
}

function redactedVersion(entry: Entry, newest: Entry | undefined): Entry | undefined {
  const text = newest && textOf(newest, "text");
  if (newest === undefined || text === undefined) return undefined;
  const [lang, day] = [textOf(newest, "lang"), textOf(newest, "day")];
  const { digest, side, seq, position, day: stored } = entry;
  return { side, seq, position, day: stored, digest, wrong: entry.wrong, parts: [{ text }], json: JSON.stringify({ kind: "redaction", lang, day, text }) };
}

/** The newest redaction of each entry against which nothing speaks, by {@link nameOf} what it was made of. */
export function redactionsIn(all: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of all.filter(({ side, wrong }) => side === "file" && wrong.length === 0)) {
    const of = documentOf(entry);
    if (of?.["kind"] === "redaction") found.set(`${of["side"]} ${of["seq"]} ${of["digest"]}`, entry);
  }
  return found;
}
