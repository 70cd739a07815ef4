import { fromBase64, fromUtf8, toBase64, wipe } from "../format/bytes.ts";
import type { Opened, Verdict } from "../format/chain.ts";
import { readDocument, type RemovalDocument, type SealedDocument } from "../format/document.ts";
import { digest } from "../format/mac.ts";
import type { Side } from "../format/parcel.ts";
import { openParcel } from "../format/sealed-parcel.ts";
import type { CaseKeys } from "../format/slot.ts";
import { dayInWords, localeOf } from "../locale.ts";
import { Trouble, type TroubleKind } from "../trouble.ts";
import { say, type Word, wordText } from "../words.ts";
import { removalAnnounced, removed } from "./removal-words.ts";
import { caseForm, standingOf } from "./case-form.ts";
import { chooses, draw, type Questionnaires } from "./drawing.ts";

/**
 * One entry of a case: its stored parcel in a `<template>`, and a placeholder for as long as it is closed.
 * `data-state` says `locked`, `open` or `trouble`.
 */
export class SealedText extends HTMLElement {
  #shown: HTMLElement | undefined;
  #placeholder: Element[] = [];
  #language: string | undefined;
  /** What the entry's header says of its author while closed. */
  #author: string | undefined;
  /** What it says of a form while closed. */
  #what: string | undefined;
  #standing: SealedDocument | undefined;
  /** What was said above it already: it may be judged again when more of its case is there. */
  readonly #told = new Set<Word>();
  #digest = "";

  /** Where it is stored. */
  get place(): { readonly side: Side; readonly seq: number } {
    return { side: this.dataset["side"] as Side, seq: Number(this.dataset["seq"]) };
  }

  /** Of its octets, in base64, once it was opened. */
  get digest(): string {
    return this.#digest;
  }
  #link: Opened | undefined;
  /** What was sealed, octet by octet as text, on the page that makes files of a case. */
  #json: string | undefined;

  get position(): number {
    return Number(this.dataset["position"]);
  }

  /** BCP 47 tag of the language it was written in; nothing while it is closed. */
  get language(): string | undefined {
    return this.#language;
  }

  get isOpen(): boolean {
    return this.dataset["state"] === "open";
  }

  /** What the entry says, if it is open and nothing speaks against it. */
  get standing(): SealedDocument | undefined {
    return this.#standing;
  }

  /** What the entry is for a file of the case: its link in the chain, and what was sealed, if it opened. */
  get told(): { readonly link: Opened | undefined; readonly json: string | undefined } {
    return { link: this.#link, json: this.#json };
  }

  /** Opens and shows the entry, or says why that is impossible. Gives its link in the case's chain. */
  async open(keys: CaseKeys, asked: Questionnaires): Promise<Opened> {
    const place = this.place;
    let link: Opened = { ...place, digest: "" };
    try {
      const stored = fromBase64(this.querySelector("template")?.content.textContent ?? "");
      const empty = stored.length === 0;
      link = { ...place, empty, digest: empty ? (this.dataset["digest"] ?? "") : toBase64(digest(stored)) };
      this.#digest = link.digest;
      const opened = await openParcel(place.side === "file" ? keys.file : keys.case, stored, place);
      const sealed = readDocument(opened.json, place.side);
      // A second copy of the words, only where files are made of them.
      const json = document.querySelector("case-export") ? fromUtf8(opened.json) : undefined;
      wipe(opened.json);
      this.#show(draw(sealed, asked, wordText, { removal: removalAnnounced, redaction: wordText("redaction") }), "open");
      this.#language = sealed.lang;
      if (chooses("meeting", sealed, asked)) this.#add(notice("meeting", "note warn"));
      this.#judge(sealed);
      this.#name(sealed);
      this.#sign(sealed);
      this.#compareDays(sealed.day);
      this.#json = json;
      return (this.#link = { ...link, previous: toBase64(opened.place.previous), announces: sealed.kind === "removal" ? sealed : undefined });
    } catch (error) {
      const trouble = Trouble.kindOf(error, "damaged");
      this.refuse(trouble);
      return (this.#link = { ...link, trouble });
    }
  }

  /** Says why this entry stays closed. */
  refuse(kind: TroubleKind): void {
    this.#show(notice(kind), "trouble");
  }

  /** Says that two people have removed this entry, with the words of the second. */
  showRemoved(what: RemovalDocument): void {
    const said = document.createElement("p");
    said.className = "soft";
    said.append(removed(what));
    this.#show(said, "open");
  }

  /** Says, above what is shown, how this entry fits into its case; one that does not open has said so already. */
  warn({ fault, gap }: Verdict): void {
    if (fault !== undefined) this.#standing = undefined;
    if (fault === "repeated" && !this.isOpen) this.#show(notice("repeated"), "trouble");
    else if (fault === "repeated") this.#tell("repeated");
    if (gap) this.#tell("gap");
  }

  /** A form is only what it says if it could have been filled in so. */
  #judge(sealed: SealedDocument): void {
    const standing = sealed.kind === "form" ? standingOf(sealed) : "fits";
    if (standing === "fits") this.#standing = sealed;
    else this.#add(notice(standing));
  }

  /** Says these, and nothing else, of what was declared in it. */
  remark(...remarks: readonly Node[]): void {
    this.#shown?.querySelector(":scope > .remarks")?.remove();
    if (this.#shown === undefined || remarks.length === 0) return;
    const all = document.createElement("div");
    all.className = "remarks";
    all.append(...remarks);
    this.#shown.append(all);
  }

  /** Says that it is of nothing that stands in this case. */
  warnOutOfPlace(): void {
    this.#standing = undefined;
    this.#add(notice("out-of-place"));
  }

  /** Says that this browser has seen another entry in this place. */
  warnOfExchange(): void {
    this.#standing = undefined;
    this.#tell("exchanged");
  }

  #tell(name: Word): void {
    if (!this.#told.has(name)) this.#add(notice(name));
    this.#told.add(name);
  }

  /** Beside, where what is shown is a sentence itself. */
  #add(warning: HTMLElement): void {
    if (this.#shown?.localName !== "p") return this.#shown?.prepend(warning);
    const both = document.createElement("div");
    this.#shown.replaceWith(both);
    both.append(warning, this.#shown);
    this.#shown = both;
  }

  /** The day within counts. The one beside it is the database's, which may be later by the night between. */
  #compareDays(sealed: string): void {
    const stored = this.dataset["day"];
    if (stored === undefined || isSoonAfter(sealed, stored)) return;
    const remark = notice("other-day");
    remark.append(" ", dayInWords(sealed, localeOf(document)));
    this.#shown?.prepend(remark);
  }

  /** As it came from the server. */
  close(): void {
    this.#shown?.remove();
    this.#shown = undefined;
    this.#told.clear();
    this.#language = undefined;
    this.#standing = undefined;
    this.#json = this.#link = undefined;
    for (const part of this.#placeholder) part.toggleAttribute("hidden", false);
    this.dataset["state"] = "locked";
    const author = this.#authorPlace();
    if (author && this.#author !== undefined) author.textContent = this.#author;
    this.#author = undefined;
    const what = this.closest("li")?.querySelector("[data-what]");
    if (what && this.#what !== undefined) what.textContent = this.#what;
    this.#what = undefined;
  }

  #show(shown: HTMLElement, state: "open" | "trouble"): void {
    // Shown otherwise, it is still the same entry.
    const { link, json } = this.told;
    this.close();
    [this.#link, this.#json] = [link, json];
    this.#placeholder = [...this.querySelectorAll(":scope > *:not(template, [hidden])")];
    for (const part of this.#placeholder) part.toggleAttribute("hidden", true);
    this.#shown = shown;
    this.append(shown);
    this.dataset["state"] = state;
  }

  /** What it is, in the words of the page: of a form, its title. */
  #name(sealed: SealedDocument): void {
    const place = this.closest("li")?.querySelector("[data-what]");
    const title = sealed.kind === "form" ? caseForm(sealed.form)?.title : undefined;
    if (!place || title === undefined) return;
    this.#what = place.textContent ?? "";
    place.textContent = title;
  }

  #sign(sealed: SealedDocument): void {
    const place = this.#authorPlace();
    if (!place || !("author" in sealed)) return;
    this.#author = place.textContent ?? "";
    place.textContent = sealed.author ?? "";
  }

  #authorPlace(): Element | null | undefined {
    return this.closest("li")?.querySelector("[data-author]");
  }
}

/** Milliseconds of a day, and no leap seconds in calendars. */
const DAY = 86_400_000;

/** Whether the ISO day `later` is `day` or the one after it. */
function isSoonAfter(day: string, later: string): boolean {
  const days = (Date.parse(later) - Date.parse(day)) / DAY;
  return days === 0 || days === 1;
}

function notice(name: Word, className = "error"): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.dataset["notice"] = name;
  say(paragraph, name);
  return paragraph;
}
