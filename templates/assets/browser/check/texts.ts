import type { SealedDocument } from "../format/document.ts";

/** What somebody has typed or chosen in a document, piece by piece. */
export function textsOf(sealed: SealedDocument): string[] {
  if ("answers" in sealed) return [...sealed.answers.values()].flat();
  if (sealed.kind === "feedback") return [sealed.measures, sealed.reasons];
  return "text" in sealed ? [sealed.text] : [];
}

/** Whether it is for the office alone. */
export const isInternal = ({ kind }: SealedDocument): boolean => kind === "note" || kind === "form";

/** The same, without what a handler has marked to be told to the reporter: a measure, and why it is taken. */
export function untoldTextsOf(sealed: SealedDocument): string[] {
  if (sealed.kind !== "form" || sealed.form !== "measures") return textsOf(sealed);
  const isTold = (name: string): boolean => {
    const [field = "", row] = name.split(".");
    return ["what", "why"].includes(field) && sealed.answers.get(`told.${row}`) === "yes";
  };
  return [...sealed.answers].filter(([name]) => !isTold(name)).flatMap(([, answer]) => answer);
}

/** Whether the reporter has read it from the office: the words of others stand in it only if somebody has put them there. */
export const isOurs = ({ kind }: SealedDocument): boolean => ["reply", "feedback", "request"].includes(kind);
