import { answersTo, isSame, requestOf, type Said, withdrawalIn } from "../format/asked.ts";
import type { DeclarationDocument } from "../format/asking.ts";
import { say, type Word, word } from "../words.ts";
import { aboutDeclaration } from "./asking-drawing.ts";
import type { SealedText } from "./sealed-text.ts";

interface Shown extends Said {
  readonly text: SealedText;
}

/** What of a conversation has been asked and declared, as far as it stands. */
export const saidIn = (texts: readonly SealedText[]): Shown[] =>
  texts.flatMap((text) => (text.standing === undefined || text.dataset["side"] === "file" ? [] : [{ text, seq: Number(text.dataset["seq"]), document: text.standing }]));

/**
 * Says of each declaration what it is about and whether it counts, and shows the notes for what somebody has to act on. Where the
 * conversation is not `whole`, what a declaration answers may be in the rest.
 */
export function remarkOnAsked(home: HTMLElement, texts: readonly SealedText[], whole: boolean): void {
  const talk = saidIn(texts);
  for (const { text, seq, document } of talk) if (document.kind === "declaration") text.remark(...remarksOn(talk, { seq, document }, whole));
  const declared = talk.flatMap(({ document }) => (document.kind === "declaration" ? [document] : []));
  const isRevoked = talk.some(({ seq, document }) => document.kind === "request" && document.asks === "consent" && revoked(answersTo(talk, seq)));
  const shown: Record<string, boolean> = {
    retaliation: declared.some(({ declares }) => declares === "retaliation"),
    withdrawn: withdrawalIn(talk) !== undefined,
    revoked: isRevoked,
  };
  for (const note of home.querySelectorAll<HTMLElement>("[data-declared]")) note.hidden = !shown[note.dataset["declared"] ?? ""];
}

/** A consent that was given before and does not hold any more. */
const revoked = ({ counts, others }: ReturnType<typeof answersTo>): boolean =>
  counts?.document.declares === "refused" && others.some(({ document }) => document.declares === "consented");

/** How a declaration stands among the answers to the same request. */
export function rankOf(talk: readonly Said[], { seq, document: declaration }: Said<DeclarationDocument>): "counts" | "again" | "superseded" | "contradicts" | "answers-nothing" {
  const { counts, others } = answersTo(talk, declaration.to ?? 0);
  if (counts?.seq === seq) return "counts";
  if (counts === undefined || !others.some((one) => one.seq === seq)) return "answers-nothing";
  if (requestOf(talk, declaration.to)?.document.asks === "consent") return "superseded";
  return isSame(counts.document, declaration) ? "again" : "contradicts";
}

function remarksOn(talk: readonly Said[], said: Said<DeclarationDocument>, whole: boolean): Node[] {
  if (said.document.to === undefined || (!whole && requestOf(talk, said.document.to) === undefined)) return [];
  const rank = rankOf(talk, said);
  if (rank === "answers-nothing") return [note(rank)];
  const about = document.createElement("p");
  about.className = "soft small";
  about.append(word("about"), ` ${aboutDeclaration(talk, said.document) ?? ""}`);
  if (rank === "superseded") return [about, note(rank, "soft small")];
  return rank === "contradicts" ? [about, note(rank)] : [about];
}

function note(name: Word, className = "error"): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  say(paragraph, name);
  return paragraph;
}
