// Pages as the public listener serves them, reduced to what the reporter's script needs of them. Every word is its own
// name behind the language: so the tests see which one was said.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sources } from "./office_bundle.mjs";
import { LOCALE } from "./page_locale.mjs";

const PLACES = {
  "errors-many": "{count}",
  "error-missing": "{question}",
  "error-too-long": "{found}/{allowed}",
  "error-too-much": "{found}/{allowed}",
  "key-symbol": "{symbol}@{position}",
  "key-length": "{found}",
  "key-group": "{group}",
  "message-too-long": "{found}/{allowed}",
  "more-answers-many": "{count}",
  "betrayal-more-many": "{count}",
  removed: "{day} {category}",
  "removal-of-you": "{seq} {category}",
};
const union = readFileSync(join(sources, "reporter/words.ts"), "utf8").split("export type ReporterWord =")[1].split(";")[0];
const names = union.split('"').filter((_, at) => at % 2 === 1);
const words = (lang) =>
  `<template id="words" ${LOCALE}>${names.map((name) => `<span data-word="${name}">${lang}:<b>${name}</b> ${PLACES[name] ?? ""}</span>`).join("\n")}</template>`;

/** What makes a text give its writer away, as the program serves it. */
const rules = readFileSync(join(sources, "../../../tests/vectors/self_betrayal_rules.json"), "utf8");
const betrayal = `<template id="betrayal" data-rules="${rules.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></template>`;
const PATTERNS = ["phone", "email", "iban", "date_exact", "name_list", "ich_schicht", "rare_role"];

export const QUESTIONNAIRE = {
  id: "messenger-incident",
  version: 1,
  questions: [
    { id: "F14", kind: "text", required: true, max_chars: 60, options: [], show_if: null, warn_patterns: PATTERNS },
    { id: "F01", kind: "single", required: false, max_chars: null, options: ["selbst", "gehoert"], show_if: null, concerns_office: "gehoert" },
    { id: "F03", kind: "multi", required: false, max_chars: null, options: ["whatsapp", "signal"], show_if: null },
    { id: "F04", kind: "multi", required: true, max_chars: null, options: ["privat", "team"], show_if: [[{ question: "F03", option: "whatsapp" }]] },
    { id: "F10b", kind: "info", required: false, max_chars: null, options: [], show_if: [[{ question: "F04", option: "privat" }]] },
    { id: "F10c", kind: "info", required: false, max_chars: null, options: [], show_if: [[{ question: "F04", option: "team" }]] },
  ],
};
const LABELS = {
  F14: { title: "Was ist passiert?" },
  F01: { title: "Woher", options: { selbst: "Selbst erlebt", gehoert: "Gehört" } },
  F03: { title: "Dienst", options: { whatsapp: "WhatsApp", signal: "Signal" } },
  F04: { title: "Gerät", options: { privat: "Privat", team: "Team" } },
};

function page({ lang, title, main, bar = "", head = "" }) {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style-1.css">${head}</head>
<body><a class="skip" href="#main">skip ${lang}</a>
<header class="bar"><div><a class="mark" href="/">Siegelpost ${lang}</a><nav>${bar}</nav></div></header>
<main id="main">${main}</main>
<footer>foot ${lang}</footer></body></html>`;
}

const SCRIPT = '<script type="module" src="/reporter-1.js"></script>';
const how = '<p data-how="server">sealed by the server</p><p data-how="device" hidden>sealed here</p>';
const ask = `<div class="note warn" data-ask hidden role="alert"><p data-why></p><p>something failed</p>
<button type="button" class="button" data-again>again</button> <button type="button" class="button quiet" data-plain>let the server</button></div>`;
const LINKS = ["de", "en"].map((tag) => `<a href="/language/${tag}?back=/mailbox" lang="${tag}">${tag}</a>`).join(" ");
const unsaved = '<input type="password" name="unsaved" value="1" autocomplete="one-time-code" hidden>';
const status = '<p role="status" data-status></p>';

function choices(id, type, lang) {
  const { title, options } = LABELS[id];
  const inputs = Object.entries(options).map(([value, label]) => `<label class="option"><input type="${type}" name="${id}" value="${value}">${label}</label>`);
  const none = type === "radio" ? `<label class="option"><input type="radio" name="${id}" value="" checked>keine Angabe</label>` : "";
  return `<fieldset id="q-${id}"><legend>${title} ${lang}</legend>${inputs.join("\n")}${none}</fieldset>`;
}

/** The form, for these readers. */
export function reportPage({ lang, readers, set }) {
  const other = lang === "de" ? "en" : "de";
  const boxes = readers.map(({ id, name }) => `<li><label><input type="checkbox" name="without" value="${id}" form="report"> without ${name}</label> ${id}</li>`);
  const main = `<seal-report><h1>Melden ${lang}</h1><p class="lead">lead</p>${how}${ask}<details><summary id="who">who reads</summary><ul>${boxes.join("\n")}</ul></details>
<form id="report" method="post" action="/report" autocomplete="off"><input type="hidden" name="case_key" value="made by the server"><input type="hidden" name="readers" value="${set}">${unsaved}
<div class="field" id="q-F14"><label class="label" for="F14">Was ist passiert? ${lang}</label><p class="hint" id="h-F14">hint</p><textarea id="F14" name="F14" autocomplete="off" aria-required="true" aria-describedby="h-F14"></textarea></div>
<details><summary id="more">more</summary><div>${choices("F01", "radio", lang)}${choices("F03", "checkbox", lang)}${choices("F04", "checkbox", lang)}
<div class="note stop" id="q-F10b"><p>notice b</p></div></div></details>
<p class="actions"><button class="button" name="send" value="1">send</button></p>${status}</form></seal-report>`;
  const bar = `<button form="report" name="language" value="${lang}" hidden></button><button class="link" form="report" name="language" value="${other}">${other}</button>`;
  return page({ lang, title: `Schreiben ${lang}`, main, bar, head: SCRIPT });
}

/** What the script fetches beside the form. */
export function sealingPage({ lang, readers, set, day, received, acknowledged, kept, note = "" }) {
  const data = { day, max_text_bytes: 200_000, set, questionnaire: QUESTIONNAIRE, readers };
  const json = JSON.stringify(data).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const main = `<h1>Received ${lang} ${kept || "new"} ${received}${acknowledged && ` acknowledged ${acknowledged}`}</h1>${note}
<div class="note stop" data-notice="F10b" hidden><p>notice b</p></div><div class="note stop" data-notice="F10c" hidden><p>notice c</p></div>
<output class="key" id="case-key"></output>
<open-mailbox>${how}${ask}<form method="post" action="/mailbox" autocomplete="off">${unsaved}<div class="field short"><label class="label" for="k">check</label><input class="code" type="text" id="k" name="case_key" autocomplete="off"></div>
<p class="actions"><button class="button">open</button></p>${status}</form></open-mailbox><details data-can-read hidden><summary>who</summary><div><ul data-names></ul></div></details><div data-taken-out hidden><p>not</p><ul data-names></ul></div><p><a href="/offices">offices</a></p><template id="sealing">${json}</template>${betrayal}${words(lang)}`;
  return page({ lang, title: `Eingegangen ${lang}`, main });
}

export const wordsPage = (lang) => page({ lang, title: "words", main: `${betrayal}${words(lang)}` });

export function keyPage(lang, typed) {
  const action = typed ? "/mailbox/message" : "/mailbox";
  const buttons = `<button hidden></button><button name="language" value="en" formaction="/mailbox">en</button><input type="hidden" name="seq" value="3">`;
  const message = `<div class="field"><label class="label" for="m">message</label><textarea id="m" name="message">${typed} wartet</textarea></div>`;
  const main = `<open-mailbox><h1>Key ${lang}</h1>${how}${ask}<form method="post" action="${action}" autocomplete="off">${typed ? buttons : ""}${unsaved}
<div class="field short"><label class="label" for="k">code</label><p class="hint" id="h">hint</p><input class="code" type="text" id="k" name="case_key" autocomplete="off" aria-describedby="h" value="${typed ?? ""}"></div>${typed ? message : ""}
<p class="actions"><button class="button">open</button></p>${status}</form></open-mailbox>`;
  return page({ lang, title: `Postfach ${lang}`, main, bar: LINKS, head: SCRIPT });
}

/** A mailbox, sealed. */
export function mailboxPage(lang, { slot, caseRecipient, next, previous, day, acknowledged = "", parcels }) {
  const dayOf = (side) => (side === "office" ? "2026-11-24" : day);
  const item = ({ side, seq, stored, digest }) =>
    `<li data-side="${side}" data-seq="${seq}"${stored === "" ? ` data-digest="${digest}"` : ""} data-day="${dayOf(side)}"${side === "office" ? ' class="ours"' : ""}><header><strong>${side === "office" ? "Meldestelle" : "Sie"}</strong> <span>${dayOf(side)}</span></header><template>${stored}</template><p class="soft">sealed</p></li>`;
  const main = `${words(lang)}<sealed-mailbox data-slot="${slot}" data-case-recipient="${caseRecipient}" data-next="${next}" data-previous="${previous}" data-day="${day}" data-acknowledged="${acknowledged}">
<h1>Mailbox ${lang}</h1><div data-tampered hidden>tampered</div><div class="note"><p>state</p></div><ol class="talk">${parcels.map(item).join("\n")}</ol>
<form data-message><div class="field"><label class="label" for="m">message</label><textarea id="m" name="message" autocomplete="off"></textarea></div><p class="actions"><button class="button">send</button></p><p role="status"></p></form>
<form data-destroy><label class="option"><input type="checkbox" name="sure" value="1"> Destroy my access for good</label><button class="button quiet">destroy</button><p role="status"></p></form>
<button type="button" class="button quiet" data-close>close</button>
<template data-questionnaires>${JSON.stringify({ [QUESTIONNAIRE.id]: LABELS })}</template><template data-entry><li><header><strong></strong> <span>${day}</span></header></li></template></sealed-mailbox>`;
  return page({ lang, title: `Postfach offen ${lang}`, main, bar: LINKS });
}

export const plainPage = (what) => page({ lang: "de", title: what, main: `<h1>${what}</h1>` });
