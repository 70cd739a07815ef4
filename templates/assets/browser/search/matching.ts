import { folded } from "./fold.ts";

/** A piece of a text around what was found in it: what is marked, and what is not. */
export type Excerpt = readonly { readonly text: string; readonly isMarked: boolean }[];

/** Units of text that are shown around the first find. */
const BEFORE = 60;
const AFTER = 140;
/** Fewer letters are in nearly every text. */
const SHORTEST = 2;

/** What is looked for: every word of what was typed, folded; nothing if that is too little to look for. */
export function wordsOf(typed: string): string[] {
  const words = folded(typed.normalize("NFC")).text.split(" ").filter((word) => word !== "");
  return words.join("").length < SHORTEST ? [] : [...new Set(words)];
}

/** The place in a text where all the words are, with every one that stands near the first of them marked; nothing if one is missing. */
export function excerptOf(written: string, words: readonly string[]): Excerpt | undefined {
  const text = written.normalize("NFC");
  const { text: plain, at } = folded(text);
  if (words.length === 0 || !words.every((word) => plain.includes(word))) return undefined;
  const begin = Math.min(...words.map((word) => plain.indexOf(word)));
  const first = at[begin] ?? 0;
  const [from, to] = [wholeWord(text, first - BEFORE, -1), wholeWord(text, first + AFTER, 1)];
  const finds = words.flatMap((word) => placesOf(plain, word, begin)).sort((a, b) => a.start - b.start || b.end - a.end);
  // Where folding has made two units of one, both come from the same place.
  const places = finds.map(({ start, end }) => ({ start: at[start] ?? 0, end: at[end] ?? text.length }));
  const pieces: { text: string; isMarked: boolean }[] = [];
  let done = from;
  for (const { start, end } of places) {
    if (start < done || end > to) continue;
    pieces.push({ text: text.slice(done, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    done = end;
  }
  pieces.push({ text: text.slice(done, to), isMarked: false });
  const cut = (isCut: boolean) => ({ text: isCut ? "…" : "", isMarked: false });
  return [cut(from > 0), ...pieces, cut(to < text.length)].filter((piece) => piece.text !== "");
}

/** Where a word stands from a place on, as far as is shown from there. */
function placesOf(plain: string, word: string, from: number): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const end = from + 2 * AFTER;
  for (let at = plain.indexOf(word, from); at !== -1 && at < end; at = plain.indexOf(word, at + word.length)) places.push({ start: at, end: at + word.length });
  return places;
}

/** The place, or a little further out, where no word is cut and no character is halved. */
function wholeWord(text: string, place: number, step: 1 | -1): number {
  let at = place;
  for (let steps = 0; steps < 20 && at > 0 && at < text.length && !/\s/u.test(text[at] ?? ""); steps += 1) at += step;
  const inside = Math.min(Math.max(at, 0), text.length);
  return isLow(text.charCodeAt(inside)) ? inside - 1 : inside;
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a case is called by what was typed, or by a number that begins so. */
export function isNumber(caseNumber: string, typed: string): boolean {
  const plain = typed.trim().toUpperCase();
  // As `casework::CaseNumber` reads what people mistake for digits.
  const read = plain.replace(/O/g, "0").replace(/[IL]/g, "1");
  return plain.length >= 4 && (caseNumber.startsWith(plain) || caseNumber.startsWith(read));
}
