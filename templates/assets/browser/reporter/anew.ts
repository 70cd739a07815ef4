import { fetchPage } from "../asking.ts";
import { takeOverAll, takeOverMain } from "./take-over.ts";
import { collect, fill, unfoldAnswered } from "./typed.ts";

/** The form of a report on a page. */
export const formOn = (page: ParentNode): HTMLFormElement | null => page.querySelector<HTMLFormElement>("seal-report form#report");

/** Where the form on this page is sent: every channel has an address of its own. */
export const formPath = (): string => formOn(document)?.getAttribute("action") ?? "/report";

/**
 * The same, or something below it, for the version of the questionnaire that is filled in here: it may be asked no more, and its
 * answers must not be read by other questions.
 */
export function formAddress(below = "", more: Readonly<Record<string, string>> = {}): string {
  const asked = formOn(document)?.querySelector<HTMLInputElement>("input[name=asked]")?.value ?? "";
  return `${formPath()}${below}?${new URLSearchParams({ asked, ...more })}`;
}

/** The ticket in the form on this page: with it the report goes before those whose senders never asked for a form. */
export const formTicket = (): string => formOn(document)?.querySelector<HTMLInputElement>("input[name=ticket]")?.value ?? "";

/** The page of the form once more, with everything typed, for the readers there are now. Throws if it does not come. */
export async function showFormAnew(): Promise<void> {
  const page = await fetchPage(formAddress());
  if (typeof page === "number" || !formOn(page)) throw new Error("no form to show");
  keepingTyped(() => takeOverMain(page));
}

/** The same in another language; nothing is posted for it. `false` if it could not be had: then all is as it was. */
export async function showFormIn(tag: string): Promise<boolean> {
  const page = await fetchPage(`/language/${encodeURIComponent(tag)}?back=${encodeURIComponent(formAddress())}`);
  if (typeof page === "number" || !formOn(page)) return false;
  keepingTyped(() => takeOverAll(page));
  document.querySelector<HTMLElement>("button[name=language]:not([hidden])")?.focus();
  return true;
}

/** The form about another topic, with everything typed that it asks for, too. `false` if it could not be had. */
export async function showFormAbout(path: string, chosen: string): Promise<boolean> {
  const page = await fetchPage(path);
  if (typeof page === "number" || !formOn(page)) return false;
  keepingTyped(() => takeOverMain(page), unfoldAnswered);
  // What is asked only after certain answers is hidden by the style that came with the form.
  const style = page.querySelector("link[rel=stylesheet]")?.getAttribute("href");
  if (style) document.querySelector("link[rel=stylesheet]")?.setAttribute("href", style);
  const [question, option] = chosen.split("=");
  const choices = document.querySelectorAll<HTMLInputElement>("seal-report input[type=radio]");
  for (const choice of choices) if (choice.name === question && choice.value === option) choice.checked = true;
  return true;
}

function keepingTyped(change: () => void, unfold?: (form: HTMLFormElement) => void): void {
  const before = formOn(document);
  const typed = before && collect(before);
  change();
  const after = formOn(document);
  if (typed && after) fill(after, unfold ? { ...typed, unfolded: [] } : typed);
  if (after) unfold?.(after);
}
