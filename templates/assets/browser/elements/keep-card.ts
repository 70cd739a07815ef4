import { toBase64, wipe } from "../format/bytes.ts";
import { type CaseCard, cardKey, isCardOf, labelsIn, sealCard } from "../format/card.ts";
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
  const sealed = isCardOf(key, home.number, before, card) ? undefined : sealCard(key, home.number, card);
  wipe(key);
  if (!sealed) return;
  home.dataset["card"] = toBase64(sealed);
  // Whether that worked matters to nobody right now: whoever opens the case next sees it, too.
  await postCard(home.number, sealed);
}

function cardOf(home: SealedCase): CaseCard {
  const { language: lang, report } = home;
  const given = (form: string, field: string): string | undefined => {
    const answer = home.filledIn(form).at(-1)?.answers.get(field);
    return typeof answer === "string" ? answer : undefined;
  };
  return {
    subject: given("subject", "called"),
    priority: given("triage", "priority"),
    lang,
    meeting: (report && chooses("meeting", report, questionnaires())) || undefined,
    labels: labelsIn(given("subject", "labels")),
  };
}
