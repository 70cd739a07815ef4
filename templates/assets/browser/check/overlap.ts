/** Letters and digits; everything else parts words. */
const WORD = /[\p{Alphabetic}\p{M}\p{N}]+/gu;
/** How many words in a row are no chance any more. */
const WORDS = 5;

/** Some words in a row of a text: what they are, however they are written, and where they stand, in UTF-16 units. */
export interface Run {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Every run of so many words, one beginning at each word. Capitals, marks and line breaks make no difference. */
export function runsOf(text: string, words = WORDS): Run[] {
  const found = [...text.matchAll(WORD)].map((hit) => ({ word: folded(hit[0]), start: hit.index, end: hit.index + hit[0].length }));
  return found.slice(words - 1).map(({ end }, at) => {
    const run = found.slice(at, at + words);
    return { key: run.map(({ word }) => word).join(" "), start: run[0]?.start ?? 0, end };
  });
}

const folded = (word: string): string => word.normalize("NFKC").toLowerCase();

/** The stretches of a text that are covered by the runs for which `isKnown`; runs that overlap are one stretch. */
export function stretches(runs: readonly Run[], isKnown: (key: string) => boolean): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { key, start, end } of runs) {
    if (!isKnown(key)) continue;
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** What stands in `text` as it stands in one of the others: every stretch of so many words in a row, or more, as it is written here. */
export function overlaps(text: string, of: readonly string[], words = WORDS): string[] {
  const known = new Set(of.flatMap((other) => runsOf(other, words).map(({ key }) => key)));
  return stretches(runsOf(text, words), (key) => known.has(key)).map(({ start, end }) => text.slice(start, end));
}
