import { type Finding, findingsIn } from "../check/findings.ts";
import { namesIn } from "../check/names.ts";
import { isInternal, isOurs, textsOf, untoldTextsOf } from "../check/texts.ts";
import { heldKey } from "../keys/held-key.ts";
import { WordMemory } from "../keys/word-memory.ts";
import { rulesOf } from "../reporter/self-betrayal.ts";
import { SealedCase } from "./sealed-case.ts";

/** What in each of these texts should perhaps not be sent to the reporter of this case. Nothing of it leaves the tab. */
export function findingsOf(home: SealedCase, texts: readonly string[]): Finding[][] {
  const standing = home.standing;
  const said = standing.filter((one) => !isInternal(one)).flatMap(textsOf);
  const file = standing.filter(isInternal).flatMap(untoldTextsOf);
  const names = namesIn(home.filledIn("triage").at(-1)?.answers ?? new Map());
  const memory = memoryOfWords();
  const isElsewhere = memory?.elsewhere(home.number) ?? (() => false);
  try {
    return texts.map((text) => findingsIn(text, { rules: rulesOf(document), phrases: phrases(), names, said, file, isElsewhere }));
  } finally {
    memory?.wipe();
  }
}

/** Notes of every case that is opened which words stand in it, for as long as the tab lives; but for what the office wrote to reporters, which begins alike. */
export function rememberOpenedCases(): void {
  const remember = ({ target }: Event): void => {
    if (!(target instanceof SealedCase)) return;
    const memory = memoryOfWords();
    memory?.remember(target.number, target.standing.filter((one) => !isOurs(one)).flatMap(textsOf));
    memory?.wipe();
  };
  // The event does not bubble; on its way down it passes everywhere.
  document.addEventListener("opened", remember, true);
}

/** In reach only while the key is open; and as the key itself, kept for the next page only where that came over HTTPS. */
const memoryOfWords = (): WordMemory | undefined => (heldKey.key && isSecureContext ? new WordMemory(heldKey.key.seed, sessionStorage) : undefined);

/** Phrases that tell that there are other reports, as the page has them. */
function phrases(): readonly string[] {
  return JSON.parse(document.getElementById("other-reports")?.dataset["phrases"] ?? "[]") as string[];
}
