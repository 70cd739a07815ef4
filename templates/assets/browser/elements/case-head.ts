import { say, wordText } from "../words.ts";
import { languageName } from "./reply-templates.ts";
import type { SealedCase } from "./sealed-case.ts";
import type { SealedText } from "./sealed-text.ts";

/**
 * Shows what the office calls the case and files it under, in which language it was reported, and the note with which it was handed over, for as
 * long as the case is open.
 */
export function showHead(home: SealedCase): void {
  const [subject, language] = [home.querySelector<HTMLElement>("[data-subject]"), home.querySelector("[data-language]")];
  if (subject === null) return;
  // What the head says while the case is closed.
  const closed = (subject.dataset["sealed"] ??= subject.textContent);
  const answers = home.filledIn("subject").at(-1)?.answers;
  const given = home.keys ? answers?.get("called") : closed;
  if (typeof given === "string") subject.textContent = given;
  else say(subject, "no-subject");
  const handed = home.querySelector<HTMLElement>("[data-handed]");
  const note = home.querySelector<SealedText>(`sealed-text[data-side=file][data-seq="${handed?.dataset["handed"]}"]`)?.standing;
  handed?.replaceChildren(note?.kind === "note" ? `${note.author}: ${note.text}` : wordText("locked"));
  const said = home.keys ? [home.language && languageName(home.language), answers?.get("labels")] : [];
  language?.replaceChildren(...said.map((one) => (one ? ` · ${one}` : "")));
}
