import { toBase64 } from "../format/bytes.ts";
import { say } from "../words.ts";
import type { SealedText } from "./sealed-text.ts";

export interface NewEntry {
  readonly side: "office" | "file";
  readonly seq: number;
  readonly position: number;
  readonly sealed: Uint8Array;
}

/**
 * Puts what was just sent at the end of the case's list, sealed as the server would have sent it: it opens and closes
 * like every other entry. The `<li>` comes from `<template data-entry>` within `form`, if there is one.
 */
export function appendEntry(form: HTMLElement, entry: NewEntry): SealedText {
  const item = itemFor(form, entry.side);
  const text = document.createElement("sealed-text") as SealedText;
  text.dataset["side"] = entry.side;
  text.dataset["seq"] = String(entry.seq);
  text.dataset["position"] = String(entry.position);
  const today = form.closest<HTMLElement>("sealed-case")?.dataset["day"];
  if (today !== undefined) text.dataset["day"] = today;
  const stored = document.createElement("template");
  stored.content.append(toBase64(entry.sealed));
  const placeholder = document.createElement("p");
  placeholder.className = "soft";
  say(placeholder, "locked");
  text.append(stored, placeholder);
  item.append(text);
  form.closest("sealed-case")?.querySelector(".talk")?.append(item);
  return text;
}

/** Without a template, an entry bears only its author's name. */
function itemFor(form: HTMLElement, side: "office" | "file"): HTMLElement {
  const template = form.querySelector<HTMLTemplateElement>("template[data-entry]");
  const ready = template?.content.querySelector("li");
  if (ready) return document.importNode(ready, true);
  const item = document.createElement("li");
  item.className = side === "office" ? "ours" : "inner";
  const header = document.createElement("header");
  const author = document.createElement("strong");
  author.dataset["author"] = "";
  header.append(author);
  item.append(header);
  return item;
}
