import { filled, type Values } from "../form/words.ts";
import { localeOf } from "../locale.ts";

/** A sentence in `<template id="export-words">`, by its name. One that is not there shows its name. */
export function sentence(name: string, values: Values = {}): string {
  const words = document.getElementById("export-words");
  const found = words instanceof HTMLTemplateElement ? words.content.querySelector(`[data-word="${name}"]`)?.textContent : undefined;
  return filled(found ?? name, values, localeOf(document));
}
