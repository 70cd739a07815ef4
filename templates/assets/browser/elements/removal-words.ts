import { categoryWord, type RemovalDocument } from "../format/document.ts";
import { fillIn } from "../form/words.ts";
import { dayInWords, localeOf } from "../locale.ts";
import { word, wordText } from "../words.ts";

/** What it was that nobody needs. */
export const removalIn = ({ category }: RemovalDocument): string => wordText(categoryWord(category));

/** What is said in the place of an entry that was removed. */
export const removed = (what: RemovalDocument): DocumentFragment =>
  fillIn(word("removed"), { day: dayInWords(what.day, localeOf(document)), category: removalIn(what) }, localeOf(document));

/** What an entry says of another one. */
export const removalAnnounced = (what: RemovalDocument): DocumentFragment =>
  fillIn(word(`removal-of-${what.side}`), { seq: what.seq, category: removalIn(what) }, localeOf(document));
