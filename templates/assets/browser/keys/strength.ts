/**
 * How hard a passphrase is to guess: an estimate on the careful side, for people, not a proof. It takes a passphrase
 * apart as a guessing program would (the person's own name, known favourites, years, runs on the keyboard, words)
 * and adds up bits. What it calls fair costs 2^40 guesses of a second each.
 */
export const SHORTEST = 12;
const FAIR = 40;
const GOOD = 55;
const STRONG = 75;

export type Strength = "short" | "name" | "weak" | "fair" | "good" | "strong";

/** For a `<meter min="0" max="4">`. From 2 on a passphrase is accepted. */
export const LEVEL: Readonly<Record<Strength, number>> = { short: 0, name: 1, weak: 1, fair: 2, good: 3, strong: 4 };
export const isAccepted = (strength: Strength): boolean => LEVEL[strength] >= LEVEL.fair;

const FAVOURITES = (
  "passwort password kennwort passphrase siegelpost meldestelle geheim schluessel schlüssel secret hallo willkommen " +
  "welcome login admin master start test sommer winter herbst frühling fruehling schatz liebe iloveyou letmein monkey " +
  "dragon fussball fußball football bayern berlin hamburg deutschland montag freitag januar"
).split(" ");
const ROWS = ["1234567890", "qwertzuiop", "qwertyuiop", "asdfghjkl", "yxcvbnm", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"];
const RUNS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(""))];

/** Estimates `passphrase`; `own` is what everybody knows of the person: name, e-mail address. */
export function strengthOf(passphrase: string, own: readonly string[]): Strength {
  if ([...passphrase].length < SHORTEST) return "short";
  const names = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u)).filter((part) => part.length >= 3);
  const { bits, named } = weigh(passphrase, names);
  if (bits >= STRONG) return "strong";
  if (bits >= GOOD) return "good";
  if (bits >= FAIR) return "fair";
  return named ? "name" : "weak";
}

function weigh(passphrase: string, names: readonly string[]): { bits: number; named: boolean } {
  const known = new Set<string>();
  let bits = 0;
  let named = false;
  for (let rest = passphrase; rest !== ""; ) {
    const piece = pieceAt(rest, names);
    named ||= piece.named;
    bits += known.has(piece.text) ? 1 : piece.bits;
    if (piece.text.length > 1) known.add(piece.text);
    rest = rest.slice(piece.text.length);
  }
  return { bits, named };
}

/** The next piece, in small letters. */
interface Piece {
  readonly text: string;
  readonly bits: number;
  readonly named: boolean;
}

function pieceAt(rest: string, names: readonly string[]): Piece {
  const lower = rest.toLowerCase();
  const own = longestStart(lower, names);
  if (own !== "") return { text: own, bits: 1, named: true };
  const plain = (text: string, bits: number): Piece => ({ text, bits, named: false });
  const favourite = longestStart(lower, FAVOURITES);
  if (favourite !== "") return plain(favourite, 4);
  const year = /^(19|20)\d\d/.exec(lower)?.[0];
  if (year !== undefined) return plain(year, 5);
  const run = runAtStart(lower);
  if (run.length >= 3) return plain(run, 4);
  // A capital after a small letter begins a new word.
  const letters = /^\p{Lu}?\p{Ll}+|^\p{Lu}+/u.exec(rest)?.[0] ?? "";
  const word = cutAtKnown(letters.toLowerCase(), names);
  if (word.length >= 3) return plain(word, wordBits(word));
  const [character = ""] = lower;
  return plain(character, /\p{L}/u.test(character) ? 4.5 : /\d/.test(character) ? 3.3 : /\s/.test(character) ? 1 : 5);
}

const longestStart = (text: string, words: readonly string[]): string =>
  words.filter((word) => text.startsWith(word)).reduce((longest, word) => (word.length > longest.length ? word : longest), "");

/** "aaaa", "4567", "fdsa": one decision, however long. */
function runAtStart(text: string): string {
  const repeated = /^(.)\1*/su.exec(text)?.[0] ?? "";
  let longest = repeated.length;
  for (const run of RUNS) {
    let length = 0;
    while (length < text.length && run.includes(text.slice(0, length + 1))) length += 1;
    longest = Math.max(longest, length);
  }
  return text.slice(0, longest);
}

/** The letters up to where something well known begins. */
function cutAtKnown(letters: string, names: readonly string[]): string {
  const starts = [...names, ...FAVOURITES].map((word) => letters.indexOf(word, 1)).filter((index) => index > 0);
  return letters.slice(0, Math.min(letters.length, ...starts));
}

/** A pronounceable run counts as a word out of a few thousand, anything else as letters. */
function wordBits(letters: string): number {
  const sounds = letters.replace(/sch|ch|ck|ph|th|qu/g, "c");
  const vowels = sounds.match(/[aeiouyäöü]/g)?.length ?? 0;
  const pronounceable = vowels / sounds.length > 0.15 && !/[^aeiouyäöü]{6}/.test(sounds);
  return pronounceable ? Math.min(3 * letters.length, 12 + Math.max(0, letters.length - 8)) : 4.5 * letters.length;
}
