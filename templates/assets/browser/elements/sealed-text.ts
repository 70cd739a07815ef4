import { fromBase64, toBase64, wipe } from "../format/bytes.ts";
import type { Link } from "../format/chain.ts";
import { readDocument, type SealedDocument } from "../format/document.ts";
import { digest } from "../format/mac.ts";
import type { Side } from "../format/parcel.ts";
import { openParcel } from "../format/sealed-parcel.ts";
import type { CaseKeys } from "../format/slot.ts";
import { Trouble, type TroubleKind } from "../trouble.ts";
import { say, type Word } from "../words.ts";
import { draw, type Questionnaire } from "./drawing.ts";

/**
 * One entry of a case: its stored parcel in a `<template>`, and a placeholder for as long as it is closed.
 * `data-state` says `locked`, `open` or `trouble`.
 */
export class SealedText extends HTMLElement {
  #shown: HTMLElement | undefined;
  #placeholder: Element[] = [];
  /** What the entry's header says of its author while closed. */
  #author: string | undefined;

  get position(): number {
    return Number(this.dataset["position"]);
  }

  get isOpen(): boolean {
    return this.dataset["state"] === "open";
  }

  /** Opens and shows the entry, or says why that is impossible. Gives its link in the case's chain. */
  async open(keys: CaseKeys, questions: Questionnaire): Promise<Link> {
    const place = { side: this.dataset["side"] as Side, seq: Number(this.dataset["seq"]) };
    let link: Link = { ...place, digest: "" };
    try {
      const stored = fromBase64(this.querySelector("template")?.content.textContent ?? "");
      link = { ...place, digest: toBase64(digest(stored)) };
      const opened = await openParcel(place.side === "file" ? keys.file : keys.case, stored, place);
      const sealed = readDocument(opened.json, place.side);
      wipe(opened.json);
      this.#show(draw(sealed, questions), "open");
      this.#sign(sealed);
      return { ...link, previous: toBase64(opened.place.previous) };
    } catch (error) {
      this.refuse(Trouble.kindOf(error, "damaged"));
      return link;
    }
  }

  /** Says why this entry stays closed. */
  refuse(kind: TroubleKind): void {
    this.#show(notice(kind), "trouble");
  }

  /** Says, above what is shown, that something before this entry is missing or changed. */
  warnOfGap(): void {
    this.#shown?.prepend(notice("gap"));
  }

  /** As it came from the server. */
  close(): void {
    this.#shown?.remove();
    this.#shown = undefined;
    for (const part of this.#placeholder) part.toggleAttribute("hidden", false);
    this.dataset["state"] = "locked";
    const author = this.#authorPlace();
    if (author && this.#author !== undefined) author.textContent = this.#author;
    this.#author = undefined;
  }

  #show(shown: HTMLElement, state: "open" | "trouble"): void {
    this.close();
    this.#placeholder = [...this.querySelectorAll(":scope > *:not(template, [hidden])")];
    for (const part of this.#placeholder) part.toggleAttribute("hidden", true);
    this.#shown = shown;
    this.append(shown);
    this.dataset["state"] = state;
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

function notice(name: Word): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "error";
  say(paragraph, name);
  return paragraph;
}
