import { fetchPage } from "../asking.ts";
import { fromUtf8, utf8 } from "../format/bytes.ts";
import { type RemovalDocument, writeRemoval } from "../format/document.ts";
import { postRemoval } from "../server.ts";
import { Sending } from "../sending.ts";
import { say, sayText, type Word } from "../words.ts";
import { removalIn } from "./removal-words.ts";
import { refreshFacts } from "./fresh-facts.ts";
import type { SealedCase } from "./sealed-case.ts";
import type { SealedText } from "./sealed-text.ts";

/**
 * What can be done about an entry that nobody needs: to propose its removal, with `data-agree` to agree with a colleague's.
 * Either is said in a sealed entry. The fields come from a template, for there may be thousands of entries.
 */
export class RemoveEntry extends HTMLElement {
  #busy = false;

  connectedCallback(): void {
    this.querySelector("details")?.addEventListener("toggle", () => this.#unfold());
    this.addEventListener("submit", (event) => {
      if ((event.target as HTMLFormElement).method !== "dialog") return;
      event.preventDefault();
      void this.#send();
    });
    this.#case?.addEventListener("opened", () => this.#sayProposal());
    this.#sayProposal();
  }

  /** Fills what was only a line until now. */
  #unfold(): void {
    const details = this.querySelector("details");
    const template = document.getElementById("removal");
    if (!details?.open || details.querySelector("form") || !(template instanceof HTMLTemplateElement)) return;
    details.append(document.importNode(template.content, true));
  }

  /** Of a colleague's proposal: what they say it is. */
  #sayProposal(): void {
    const place = this.querySelector("[data-proposal]");
    const proposal = this.#proposal;
    place?.replaceChildren(proposal ? removalIn(proposal) : "");
  }

  async #send(): Promise<void> {
    const [home, text] = [this.#case, this.#text];
    if (this.#busy || home === null || text === null) return;
    if (!text.isOpen) return this.#say("removal-closed");
    const proposal = this.#proposal;
    // Two entries of one name would not be believed by any reader, and then the words would be gone for nothing.
    if (this.#agrees && (proposal === undefined || proposal.author === this.#author)) return this.#say("removal-unsealed");
    const category = proposal?.category ?? this.querySelector("select")?.value ?? "";
    this.#busy = true;
    this.#say("sealing");
    try {
      await this.#seal(home, { kind: "removal", lang: document.documentElement.lang, day: home.day, ...text.place, digest: text.digest, category, author: this.#author });
    } catch {
      this.#say("broken-page");
    } finally {
      this.#busy = false;
    }
  }

  async #seal(home: SealedCase, what: RemovalDocument): Promise<void> {
    const line = what.side === "file" ? "file" : "office";
    const sending = new Sending<string>(home, line, { write: utf8, post: (number, parcel) => postRemoval(number, what, parcel) });
    const delivery = await sending.send(fromUtf8(writeRemoval(what)));
    if (delivery.kind === "delivered") {
      if (await freshHistory(home)) home.reopen();
      else this.#say("facts-old");
    } else if (delivery.kind === "refused" && delivery.words !== undefined) sayText(this.#status, delivery.words);
    else this.#say(delivery.kind);
  }

  /** What a colleague has sealed about this entry; nothing if this is no proposal, or if there is no such thing. */
  get #proposal(): RemovalDocument | undefined {
    const text = this.#text;
    if (!this.#agrees || text === null) return undefined;
    const { side, seq } = text.place;
    const all = this.#case?.standing.filter((sealed) => sealed.kind === "removal") ?? [];
    const ours = all.filter((what) => what.side === side && what.seq === seq && what.digest === text.digest);
    return ours.find(({ author }) => author !== this.#author) ?? ours[0];
  }

  get #agrees(): boolean {
    return this.dataset["agree"] !== undefined;
  }

  get #author(): string {
    return document.body.dataset["staffName"] ?? "";
  }

  get #case(): SealedCase | null {
    return this.closest<SealedCase>("sealed-case");
  }

  get #text(): SealedText | null {
    return this.closest("li")?.querySelector<SealedText>("sealed-text") ?? null;
  }

  #say(name: Word): void {
    say(this.#status, name);
  }

  get #status(): Element | null {
    return this.querySelector("[role=status]");
  }
}

/** Puts the history as it is now in the place of the old one, still closed; what is typed beside it stays. Whether it came. */
async function freshHistory(home: SealedCase): Promise<boolean> {
  const page = await fetchPage(`${location.pathname}${location.search}`);
  const fresh = typeof page === "number" ? null : page.querySelector("sealed-case .talk");
  const old = home.querySelector(".talk");
  if (typeof page === "number" || fresh === null || old === null) return false;
  const claims = page.querySelector("template[data-unloaded]");
  home.querySelector("template[data-unloaded]")?.remove();
  old.replaceWith(...[fresh, claims].flatMap((part) => (part === null ? [] : [document.importNode(part, true)])));
  return refreshFacts();
}
