/** Where phrases stand in a text, in UTF-16 units: in capitals or not, over line breaks, and a word that ends in `*` with any ending. */
export function phrasesIn(text: string, phrases: readonly string[]): { readonly start: number; readonly end: number }[] {
  if (phrases.length === 0) return [];
  const alternatives = phrases.map((phrase) => phrase.trim().split(/\s+/u).map(word).join("\\s+"));
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(expression)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

const word = (written: string): string => {
  const stem = written.replace(/\*$/u, "").replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
  return written.endsWith("*") ? `${stem}[\\p{L}\\p{M}]*` : stem;
};
