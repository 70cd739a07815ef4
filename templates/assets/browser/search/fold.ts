/** A text as it is compared, and for each unit of it where that stands in the text as it is written. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Letters that people write in two ways. What has another mark on it counts as the letter without. */
const TWO_WAYS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "oe", å: "aa" };
const MARK = /\p{M}/gu;
const SPACE = /^\s$/u;
const ASCII = /^[!-~]$/;

const plainly = (character: string): string =>
  [...character.toLowerCase()].map((one) => TWO_WAYS[one] ?? one.normalize("NFKD").replace(MARK, "")).join("");

/** In small letters, without marks, umlauts as two letters, and white space of every kind as one space. The text has to be in NFC. */
export function folded(text: string): Folded {
  const pieces: string[] = [];
  const at: number[] = [];
  let index = 0;
  for (const character of text) {
    const plain = ASCII.test(character) ? character.toLowerCase() : SPACE.test(character) ? " " : plainly(character);
    const added = plain === " " && pieces.at(-1) === " " ? "" : plain;
    if (added !== "") pieces.push(added);
    for (let unit = 0; unit < added.length; unit += 1) at.push(index);
    index += character.length;
  }
  return { text: pieces.join(""), at };
}
