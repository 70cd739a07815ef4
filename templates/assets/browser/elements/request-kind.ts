import type { Asks, RequestDocument } from "../format/asking.ts";
import { textsFor } from "./reply-templates.ts";

type Asked = Pick<RequestDocument, "asks" | "text" | "proposals">;

/** What kind of request is written: it begins with the organisation's text for it, and proposals are for meetings alone. */
export class RequestKind extends HTMLElement {
  /** The text that was put in, as long as nobody has changed it. */
  #putIn = "";

  connectedCallback(): void {
    this.addEventListener("change", () => this.#begin());
    this.closest("details")?.addEventListener("toggle", () => this.#begin());
    this.closest("sealed-case")?.addEventListener("opened", () => this.#begin());
    this.showProposals();
  }

  /** Whether nothing stands in the form but what was put in. */
  get isUntouched(): boolean {
    const [text, proposals] = [...(this.closest("form")?.querySelectorAll("textarea") ?? [])];
    return this.#putIn !== "" && text?.value === this.#putIn && proposals?.value.trim() === "";
  }

  /** For a meeting only. */
  showProposals(): void {
    this.closest("form")?.querySelector("[data-proposals]")?.toggleAttribute("hidden", asksIn(this) !== "meeting");
  }

  #begin(): void {
    this.showProposals();
    const field = this.closest("form")?.querySelector("textarea");
    const isFolded = this.closest("details")?.open === false;
    if (!field || isFolded || field.disabled || (field.value.trim() !== "" && field.value !== this.#putIn)) return;
    this.#putIn = textsFor(this).find(({ id }) => id === asksIn(this))?.text ?? "";
    field.value = this.#putIn;
  }
}

const asksIn = (form: Element): Asks => (form.querySelector("select")?.value ?? "consent") as Asks;

/** What is asked for in this form; nothing if it asks for nothing. */
export function askedIn(form: Element): Asked | undefined {
  const kind = form.querySelector("request-kind");
  const [text, proposals] = [...form.querySelectorAll("textarea")].map(({ value }) => value);
  if (kind === null || text === undefined) return undefined;
  const asks = asksIn(kind);
  const lines = asks === "meeting" ? (proposals ?? "").split("\n").map((line) => line.trim()) : [];
  return { asks, text, proposals: lines.filter((line) => line !== "") };
}
