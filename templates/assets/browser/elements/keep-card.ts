import { fromBase64, toBase64, wipe } from "../format/bytes.ts";
import { type CaseCard, cardKey, isSameCard, labelsIn, openCard, sealCard } from "../format/card.ts";
import { postCard } from "../server.ts";
import { chooses, questionnaires } from "./drawing.ts";
import type { SealedCase } from "./sealed-case.ts";

/**
 * Makes the card of an opened case anew, if it says something else than the case: the case is the truth. Only once the whole
 * file is here, for only then it is known which version of a form is the newest.
 */
export async function keepCard(home: SealedCase): Promise<void> {
  const [seed, before] = [home.keys?.file.seed, home.dataset["card"]];
  if (seed === undefined || before === undefined || !home.isWhole("file")) return;
  const [key, card] = [cardKey(seed), cardOf(home)];
  let sealed;
  try {
    if (isSameCard(card, read(key, home.number, before))) return;
    sealed = sealCard(key, home.number, card);
  } finally {
    wipe(key);
  }
  home.dataset["card"] = toBase64(sealed);
  // Whether that worked matters to nobody right now: whoever opens the case next sees it, too.
  await postCard(home.number, sealed);
}

function cardOf(home: SealedCase): CaseCard {
  const [called, priority] = [home.filledIn("subject").at(-1)?.answers, home.filledIn("triage").at(-1)?.answers.get("priority")];
  const [subject, labels] = [called?.get("called"), called?.get("labels")];
  const { language: lang, report } = home;
  return {
    ...(typeof subject === "string" ? { subject } : {}),
    ...(typeof priority === "string" ? { priority } : {}),
    ...(lang === undefined ? {} : { lang }),
    ...(report !== undefined && chooses("meeting", report, questionnaires()) ? { meeting: true } : {}),
    ...(typeof labels === "string" ? { labels: labelsIn(labels) } : {}),
  };
}

/** What does not open says something else than any case. */
function read(key: Uint8Array, number: string, stored: string): CaseCard {
  try {
    return openCard(key, number, fromBase64(stored));
  } catch {
    return { lang: "" };
  }
}
