// Pages as the office serves them, reduced to what the script needs of them.
import { createHash } from "node:crypto";
import { LOCALE } from "./page_locale.mjs";

const WORDS = {
  "key-locked": "Schlüssel gesperrt",
  "key-open": "Schlüssel offen",
  unlock: "Öffnen",
  lock: "Sperren",
  opening: "Der Schlüssel wird geöffnet",
  opened: "Der Schlüssel ist offen",
  "wrong-passphrase": "Diese Passphrase öffnet den Schlüssel nicht",
  "wrong-password": "Das ist nicht Ihr Passwort",
  "broken-page": "Diese Seite ist veraltet",
  locked: "Gesperrt",
  "not-for-you": "Nicht für Ihren Schlüssel versiegelt",
  damaged: "Beschädigt",
  "not-genuine": "Nicht echt",
  "unknown-version": "Von einer neueren Version",
  "out-of-place": "Das gehört nicht hierher",
  "form-other-version": "In einer anderen Fassung",
  proposal: "Vorschlag: {options}",
  "proposal-because": "Nach: {answers}",
  "proposal-default": "Nichts spricht dagegen",
  "form-newest": "vom {day}, {author}",
  "closing-breach-open": "Noch nicht entschieden",
  "breach-undecided": "Hinweis {at}, {hours} Stunden",
  "breach-undated": "Kein Zeitpunkt",
  "breach-until": "Bis {at}, {hours} Stunden",
  "breach-since": "Seit {hours} Stunden",
  "breach-mark": "Marke {at}",
  "breach-late": "Zu spät seit {at}",
  "breach-handled": "Bearbeitet am {day}",
  "duty-inform": "Person {row}: {day}",
  "duty-measure": "Maßnahme {row}: {day}",
  "duty-meeting": "Gespräch {row}: {day}",
  "duty-overdue": "überfällig",
  "duty-done": "erledigt",
  "junk-none": "Kreuzen Sie Fälle an",
  "junk-incomplete": "Grund fehlt",
  "junk-closing": "{count} von {total}",
  "junk-closed": "Abgeschlossen: {count} von {total}",
  error: "Fehler:",
  "errors-one": "Eine Angabe fehlt",
  "errors-many": "{count} Angaben fehlen",
  "error-missing": "Bei {question} fehlt etwas",
  "error-unknown-option": "Das gibt es bei {question} nicht",
  "error-too-long": "{found} von {allowed} Zeichen",
  "error-too-much": "{found} von {allowed} kB",
  "error-not-a-date": "{question}: kein Tag",
  "error-too-late": "{question}: spätestens der {latest}",
  "error-not-a-moment": "{question}: kein Zeitpunkt",
  "error-not-a-month": "{question}: kein Monat",
  "error-not-in-bounds": "{question}: von {min} bis {max}",
  gap: "Hier fehlt etwas",
  repeated: "Das gibt es zweimal",
  "other-day": "Versiegelt ist der",
  meeting: "Zu tun: ein Gespräch",
  tampered: "In diesem Fall stimmt etwas nicht",
  exchanged: "Hier stand etwas anderes",
  "set-back": "Es fehlt, was schon da war",
  "other-case": "Die Schlüssel passen nicht",
  "loading-earlier": "Frühere Einträge werden geladen.",
  "earlier-loaded": "Frühere Einträge stehen jetzt hier.",
  removed: "Entfernt am {day}: {category}",
  "removal-of-reporter": "Von der Person, Nr. {seq}: {category}",
  "removal-clients": "Klienten",
  "removal-other": "Sonstiges",
  "no-subject": "Noch ohne Betreff",
  "concerns-office": "Nach den Antworten betrifft diese Meldung eine Person der Meldestelle oder die Leitung. Sind Sie befangen? Dann bearbeiten Sie den Fall nicht weiter, und geben Sie ihn ab (§ 15 Abs. 1 HinSchG).",
  "leave-unsent": "Ihr Text ist noch nicht gesendet. Er bleibt als Entwurf in diesem Tab. Zur Liste gehen?",
  "facts-old": "Gesendet ist es, aber Fristen und nächster Schritt auf dieser Seite sind noch die von vorher. Laden Sie die Seite neu.",
  sealing: "Wird versiegelt",
  sent: "Gesendet",
  "answered-since": "Inzwischen hat {author} geantwortet",
  "came-since": "Inzwischen kam etwas",
  "sent-others-too": "Gesendet, und es gibt Neues",
  empty: "Schreiben Sie zuerst etwas",
  "draft-restored": "Ihr Entwurf ist wieder da",
  "signed-out": 'Sie sind abgemeldet. <a href="/sign-in" target="_blank" rel="noopener">In neuem Tab anmelden</a>',
  refused: "Nicht angenommen",
  busy: "Gerade viel los",
  offline: "Keine Verbindung",
  "strength-short": "Zu kurz",
  "strength-weak": "Zu leicht zu erraten",
  "strength-fair": "Ausreichend",
  "strength-good": "Gut",
  "strength-strong": "Stark",
  "strength-name": "Enthält Ihren Namen",
  "passphrases-differ": "Die beiden stimmen nicht überein",
  "making-key": "Ihr Schlüssel entsteht",
  "recovery-note": "Wiederherstellungsschlüssel\nOffline aufbewahren",
  "recovery-missing": "Darin steht kein Schlüssel",
  "recovery-other": "Das ist ein anderer Schlüssel",
  enrolled: "Fertig",
  rewrapping: "Wird neu verschlossen",
  rewrapped: "Ihre Passphrase ist geändert",
};

const words = Object.entries(WORDS).map(([name, text]) => `<span data-word="${name}">${text}</span>`).join("\n");

function page(title, main, { staff = { id: 1, name: "A. Berger" }, worker = "/worker-1.js", script = "/office-1.js", words: more = "" } = {}) {
  return `<!doctype html>
<html lang="de" data-worker="${worker}">
<head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style-1.css"><script type="module" src="${script}"></script></head>
<body class="wide" data-staff="${staff.id}" data-staff-name="${staff.name}">
<header class="bar"><div><nav><key-lock>Ohne JavaScript bleibt der Schlüssel gesperrt</key-lock></nav><form method="post" action="/sign-out"><button id="sign-out">Abmelden</button></form></div></header>
<main id="main">${main}</main>
<template id="words" ${LOCALE}>${words}${more}</template>
</body></html>`;
}

const proof = (shown) => `<form method="dialog" data-proof${shown ? "" : " hidden"}><input type="text" autocomplete="username" value="a.berger@example.org" hidden>
<label class="label" for="proof">Passwort</label><input id="proof" type="password" autocomplete="current-password"><button class="button">Bestätigen</button><p role="status"></p></form>`;

const unlock = (isProved) => `<unlock-key>${proof(!isProved)}<form method="dialog" data-unlock${isProved ? "" : " hidden"}>
<input type="text" autocomplete="username" value="Passphrase von A. Berger" hidden>
<label class="label" for="passphrase">Passphrase</label><input id="passphrase" type="password" autocomplete="current-password">
<div class="actions"><button class="button">Öffnen</button></div><progress hidden></progress><p role="status"></p></form></unlock-key>`;

const entry = ({ side, seq, position, stored, day, digest }) => `<li class="${{ reporter: "", office: "ours", file: "inner" }[side]}">
<header><strong>${side === "reporter" ? "Hinweisgebende Person" : `Meldestelle · <span data-author>jemand</span>`}</strong><span>23. Nov 2026</span></header>
<sealed-text data-side="${side}" data-seq="${seq}" data-position="${position}" data-day="${day ?? "2026-11-23"}"${stored === "" ? ` data-digest="${digest}"` : ""}><template>${stored}</template><p class="soft">Gesperrt</p></sealed-text></li>`;

/** What the office's page carries of a case, and of the rest place and digest. */
function carried(theCase) {
  const line = (isFile) => theCase.parcels.filter(({ side }) => (side === "file") === isFile);
  const here = new Set([...theCase.parcels.slice(0, 1), ...line(true).slice(-200), ...line(false).slice(-50)]);
  const digest = ({ stored }) => createHash("sha256").update(Buffer.from(stored, "base64")).digest("base64");
  const rest = theCase.parcels.filter((parcel) => !here.has(parcel));
  const claims = rest.map((parcel) => `${parcel.position} ${parcel.side} ${parcel.seq} ${digest(parcel)}\n`).join("");
  const shown = theCase.parcels.filter((parcel) => here.has(parcel));
  const earlier = rest.some(({ side }) => side !== "file") ? shown.slice(1).find(({ side }) => side !== "file")?.position : undefined;
  return { shown, earlier, claims: theCase.claims ?? claims };
}

const earlierLink = (position) => `<li class="earlier"><a href="?before=${position}" data-earlier="${position}">Frühere laden</a><p role="status"></p></li>`;

export const entriesPage = (parcels, options) => page("Einträge", `<div data-entries><ol class="talk">${parcels.map(entry).join("")}</ol></div>`, options);

const reply = (side, label) => `<sealed-reply data-side="${side}"><form method="dialog">
<label class="label" for="${side}">${label}</label><textarea id="${side}" disabled></textarea>
<div class="actions"><button class="button" disabled>Versiegeln und senden</button></div><p role="status"></p></form>
<template data-entry><li class="${side === "office" ? "ours" : "inner"}"><header><strong>Meldestelle · <span data-author>Sie</span></strong><span>heute</span></header></li></template></sealed-reply>`;

const QUESTIONS = {
  F01: { title: "Wie haben Sie davon erfahren?", options: { selbst: "Selbst erlebt" } },
  F03: { title: "Dienst", options: { whatsapp: "WhatsApp", signal: "Signal" } },
  F14: { title: "Was ist passiert?" },
  F16: { title: "Worauf sollen wir achten?", options: { gespraech: "Ich wünsche ein Gespräch", meldestelle: "Es geht um die Meldestelle" }, meeting: "gespraech", office: "meldestelle" },
};

export function casePage(theCase, isProved, options) {
  const next = (side) => 1 + theCase.parcels.filter((parcel) => parcel.side === side).length;
  const { shown, earlier, claims } = carried(theCase);
  const list = shown.map((parcel) => (parcel.position === earlier ? earlierLink(earlier) : "") + entry(parcel)).join("");
  const main = `<sealed-case data-number="${theCase.number}" data-slot="${theCase.slot}" data-case-recipient="${theCase.caseRecipient}"
 data-file-recipient="${theCase.fileRecipient}" data-next-office="${next("office")}" data-next-file="${next("file")}"
 data-previous-case="${theCase.newest("case")}" data-previous-file="${theCase.newest("file")}" data-day="2026-11-23" data-seen="${theCase.seen}">
${options?.head ?? `<h1>${theCase.number}</h1>`}${unlock(isProved)}${options?.above ?? ""}<ol class="talk">${list}${options?.events ?? ""}</ol><template data-unloaded>${claims}</template>
${options?.write ?? reply("office", "Antwort") + reply("file", "Notiz")}${options?.forms ?? ""}
<template id="questionnaires">${JSON.stringify({ "messenger-incident": QUESTIONS }).replaceAll('"', "&quot;")}</template></sealed-case>`;
  return page(theCase.number, main, options);
}

/** The page to search with: what the server renders, with the passphrase asked for as here. */
export function searchPage(main) {
  const inner = main.replace(/^<main[^>]*>|<\/main>$/g, "").replace(/<unlock-key>.*?<\/unlock-key>/s, unlock(true));
  return page("Suche", inner, { script: "/search-1.js" });
}

export function listPage(numbers, options) {
  const rows = numbers.map((number) => `<tr><td><a href="/cases/${number}">${number}</a></td><td>neu</td></tr>`).join("");
  const own = `<own-key data-recipient="${options?.own}"><p>Ihr Schlüssel</p><div data-other hidden>Ein anderer Schlüssel</div></own-key>`;
  return page("Fälle", `<h1>Fälle</h1><table><tbody>${rows}</tbody></table>${own}`, { script: "/list-1.js", ...options });
}

export function enrolPage(options) {
  const main = `<enrol-key data-name="Anna Berger" data-email="a.berger@haus-lindenhof.example"><h1>Schlüssel anlegen</h1>
<section data-step="1"><h2>Passphrase</h2><form method="dialog">
<label class="label" for="first">Passphrase</label><input id="first" type="password" autocomplete="new-password" aria-describedby="strength">
<meter min="0" max="4" low="2" high="3" optimum="4" aria-label="Stärke"></meter><p id="strength" data-strength role="status"></p>
<label class="label" for="second">Noch einmal</label><input id="second" type="password" autocomplete="new-password">
<button class="button">Schlüssel erzeugen</button><progress hidden></progress><p role="status"></p></form></section>
<section data-step="2" hidden><h2>Wiederherstellung</h2><button type="button" data-do="download">Datei speichern</button>
<button type="button" data-do="next" disabled>Weiter</button></section>
<section data-step="3" hidden><h2>Prüfen</h2><form method="dialog"><label class="label" for="file">Datei</label><input id="file" type="file">
<label class="label" for="line">oder die Zeile</label><textarea id="line" autocomplete="off"></textarea><button class="button">Prüfen</button>
<button type="button" data-do="back">Noch einmal speichern</button><p role="status"></p></form></section>
<section data-step="4" hidden><h2>Abschließen</h2><form method="dialog"><button class="button">In Betrieb nehmen</button></form><p role="status"></p></section></enrol-key>`;
  return page("Schlüssel anlegen", main, { script: "/keys-1.js", ...options });
}

export function passphrasePage(recipient, isProved, options) {
  const main = `<change-passphrase data-name="Anna Berger" data-email="a.berger@haus-lindenhof.example" data-recipient="${recipient}"><h1>Passphrase ändern</h1>${proof(!isProved)}
<section data-step="1"${isProved ? "" : " hidden"}><h2>Öffnen</h2><form method="dialog"><label class="label" for="old">Bisherige Passphrase</label><input id="old" type="password" autocomplete="current-password">
<label class="label" for="file">Datei</label><input id="file" type="file"><label class="label" for="line">oder die Zeile</label><textarea id="line" autocomplete="off"></textarea>
<button class="button">Öffnen</button><progress hidden></progress><p role="status"></p></form></section>
<section data-step="2" hidden><h2>Neu</h2><form method="dialog"><label class="label" for="first">Neue Passphrase</label><input id="first" type="password" autocomplete="new-password">
<meter min="0" max="4"></meter><p data-strength role="status"></p><label class="label" for="second">Noch einmal</label><input id="second" type="password" autocomplete="new-password">
<button class="button">Ändern</button><progress hidden></progress><p role="status"></p></form></section></change-passphrase>`;
  return page("Passphrase ändern", main, { script: "/keys-1.js", ...options });
}

export const accountPage = (options) => page("Mein Konto", "<h1>Mein Konto</h1>", options);

export const signInPage = () => "<!doctype html><title>Anmelden</title><h1>Anmelden</h1>";
