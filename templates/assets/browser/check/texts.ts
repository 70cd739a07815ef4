import type { SealedDocument } from "../format/document.ts";

/** What somebody has typed or chosen in a document, piece by piece. */
export function textsOf(sealed: SealedDocument): string[] {
  if ("answers" in sealed) return [...sealed.answers.values()].flat();
  if (sealed.kind === "feedback") return [sealed.measures, sealed.reasons];
  return "text" in sealed ? [sealed.text] : [];
}

/** Whether it is for the office alone. */
export const isInternal = ({ kind }: SealedDocument): boolean => kind === "note" || kind === "form";

/** Whether the reporter has read it from the office: the words of others stand in it only if somebody has put them there. */
export const isOurs = ({ kind }: SealedDocument): boolean => kind === "reply" || kind === "feedback";
