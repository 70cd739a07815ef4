import type { Written } from "../format/document.ts";
import { draw } from "./drawing.ts";

/**
 * What is being written, as it will stand in the mailbox: in the frame of an entry there, with the words and the day of the
 * reporter's language. It is drawn in the tab, and nothing is asked of the server.
 */
export class ReplyPreview extends HTMLElement {
  #written: Written = "";
  #lang = "";

  connectedCallback(): void {
    this.querySelector("details")?.addEventListener("toggle", () => this.#draw());
  }

  show(written: Written, lang: string | undefined): void {
    [this.#written, this.#lang] = [written, lang ?? document.documentElement.lang];
    this.#draw();
  }

  #draw(): void {
    const place = this.querySelector(".talk");
    const item = this.querySelector("details")?.open ? this.#entry() : undefined;
    place?.replaceChildren(item ?? "");
  }

  #entry(): HTMLElement | undefined {
    const all = [...document.querySelectorAll<HTMLTemplateElement>("template[data-mailbox]")];
    const frame = all.find(({ lang }) => lang === this.#lang) ?? all[0];
    const ready = frame?.content.querySelector("li");
    if (frame === undefined || !ready) return undefined;
    const item = document.importNode(ready, true);
    const [written, lang] = [this.#written, this.#lang];
    const { measures = "", reasons = "", feedback = "" } = frame.dataset;
    const common = { lang, day: "", author: "" };
    const labels = (name: string): string => (name === "feedback-measures" ? measures : reasons);
    if (typeof written === "string") item.append(draw({ ...common, kind: "reply", text: written }, {}, labels));
    else if ("measures" in written) {
      item.querySelector("header strong")?.replaceChildren(feedback);
      item.append(draw({ ...common, kind: "feedback", ...written }, {}, labels));
    }
    return item;
  }
}
