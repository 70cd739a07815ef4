import { fetchPage } from "../asking.ts";
import { takeOverAll } from "./take-over.ts";

/** The page that asks for the access code, whose form this is: not a receipt, which has the same form beside a code. */
const onKeyPage = (): boolean => document.getElementById("case-key") === null;

/** Where another language would be had, if that is what was clicked: a link around the page. */
export function languageLinkOf(event: Event): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/language/"]') : null;
  return onKeyPage() ? (link?.getAttribute("href") ?? undefined) : undefined;
}

/** The same for a button of the form, which would send what was typed to the server. */
export function languageButtonOf(button: HTMLElement | null): string | undefined {
  if (!(button instanceof HTMLButtonElement) || button.name !== "language") return undefined;
  const back = button.getAttribute("formaction") ?? "/mailbox";
  return `/language/${encodeURIComponent(button.value)}?back=${encodeURIComponent(back)}`;
}

/**
 * The page in another language, with everything typed; nothing is posted for it. Gives the new form's element, or `null` if
 * it could not be had: then all is as it was.
 */
export async function showKeyPageBy(path: string, here: Element): Promise<Element | null> {
  const page = await fetchPage(path);
  if (typeof page === "number" || page.querySelector("open-mailbox") === null) return null;
  const [typed, form] = [codeIn(here)?.value ?? "", here.querySelector("form")];
  // A message that waits for its code, and where both go. Its label stays in the language in which it came.
  const waiting = [...(form?.querySelectorAll("input[name=seq]") ?? []), ...(form?.querySelectorAll("textarea") ?? [])];
  const kept = waiting.map((one) => one.closest(".field") ?? one);
  takeOverAll(page);
  const anew = document.querySelector("open-mailbox");
  const field = anew && codeIn(anew);
  if (field) field.value = typed;
  if (kept.length > 0) anew?.querySelector("form")?.setAttribute("action", form?.getAttribute("action") ?? "");
  for (const one of kept) anew?.querySelector(".actions")?.before(one);
  return anew;
}

export const codeIn = (root: ParentNode): HTMLInputElement | null => root.querySelector<HTMLInputElement>("input[name=case_key]");
