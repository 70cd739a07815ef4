// Documents: what stands within a parcel that is genuine.
import { bad } from "./make_wholes.mjs";

const START = '{"kind":"message","lang":"de","day":"2026-11-23","text":"x"';

export function badDocuments() {
  const document = (name, ...pieces) => bad(name, "document", pieces, "NotADocument");
  const newer = (name, ...pieces) => ({ ...document(name, ...pieces), error: "unknown-version" });
  const asked = (name, ...pieces) => bad(name, "office_document", pieces, "NotADocument");
  const request = (rest) => ({ text: `{"kind":"request","lang":"de","day":"2026-11-23","author":"A"${rest}}` });
  const declared = (rest) => ({ text: `{"kind":"declaration","lang":"de","day":"2026-11-23"${rest}}` });
  const text = (value) => ({ text: value });
  return [
    document("nothing"),
    { ...asked("a request for something that nobody knows", request(',"asks":"money","text":"x"')), error: "unknown-version" },
    asked("a request without a text", request(',"asks":"consent"')),
    asked("a request whose text is empty", request(',"asks":"consent","text":""')),
    asked("a consent with proposals", request(',"asks":"consent","text":"x","proposals":["a"]')),
    asked("a meeting without a proposal", request(',"asks":"meeting","text":"x"')),
    asked("a meeting with six proposals", request(',"asks":"meeting","text":"x","proposals":["a","b","c","d","e","f"]')),
    asked("a meeting with an empty proposal", request(',"asks":"meeting","text":"x","proposals":["a",""]')),
    asked("a meeting with a number as its proposal", request(',"asks":"meeting","text":"x","proposals":[3]')),
    newer("a declaration of something that nobody knows", declared(',"declares":"blessed","to":1')),
    document("a confirmation of nothing", declared(',"declares":"confirmed"')),
    document("a consent to number 0", declared(',"declares":"consented","to":0')),
    document("a correction without words", declared(',"declares":"corrected","to":1')),
    document("a correction with an empty text", declared(',"declares":"corrected","to":1,"text":""')),
    document("an acceptance without a choice", declared(',"declares":"accepted","to":1')),
    document("an acceptance of proposal 0", declared(',"declares":"accepted","to":1,"choice":0')),
    document("an acceptance of proposal 6", declared(',"declares":"accepted","to":1,"choice":6')),
    document("a refusal with a choice", declared(',"declares":"declined","to":1,"choice":1')),
    document("a withdrawal of a request", declared(',"declares":"withdrawn","to":1')),
    document("retaliation without words", declared(',"declares":"retaliation"')),
    document("a number beyond what all readers can tell apart", declared(',"declares":"confirmed","to":9007199254740993')),
    document("no JSON", text("Hallo")),
    document("a list", text("[]")),
    document("null", text("null")),
    document("no kind", text('{"text":"x"}')),
    newer("a kind that nobody knows", text('{"kind":"vote","lang":"de","day":"2026-11-23","text":"x"}')),
    document("a message without a text", text('{"kind":"message","lang":"de","day":"2026-11-23"}')),
    document("a text that is a number", text('{"kind":"message","lang":"de","day":"2026-11-23","text":3}')),
    document("a report without answers", text('{"kind":"report","lang":"de","day":"2026-11-23","questionnaire":"q","version":1}')),
    document("an answer that is a number", text('{"kind":"report","lang":"de","day":"2026-11-23","questionnaire":"q","version":1,"answers":{"F01":3}}')),
    document("something behind the document", text(`${START}} {}`)),
    document("a byte order mark", text(`\ufeff${START}}`)),
    document("no UTF-8", text(`${START},"y":"`), { hex: "ff" }, text('"}')),
    document("UTF-8 cut within a character", text(START.slice(0, -2)), { hex: "c3" }, text('"}')),
    document("UTF-8 longer than it has to be", text(START.slice(0, -2)), { hex: "c080" }, text('"}')),
    document("a surrogate as UTF-8", text(START.slice(0, -2)), { hex: "eda080" }, text('"}')),
    document("a surrogate alone, as an escape", text(`${START.slice(0, -2)}\\ud83d"}`)),
    document("two surrogates in the wrong order, as escapes", text(`${START.slice(0, -2)}\\udd12\\ud83d"}`)),
    document("a surrogate alone in a field that nobody knows", text(`${START},"y":["\\udd12"]}`)),
    document("a surrogate alone in a name", text(`${START},"\\ud83d":1}`)),
    document("a surrogate alone in an answer", text('{"kind":"report","lang":"de","day":"2026-11-23","questionnaire":"q","version":1,"answers":{"F14":"\\ud83d"}}')),
    document("a text without an end", text(START.slice(0, -1)), { text: "x", times: 1_000_000 }),
    document("a hundred thousand lists", { text: "[", times: 100_000 }),
    document("a list 127 lists deep, in an object", text(`${START},"y":`), { text: "[", times: 127 }, { text: "]", times: 127 }, text("}")),
    document("objects a hundred thousand deep", text(`${START},"y":`), { text: '{"a":', times: 100_000 }, text("1"), { text: "}", times: 100_001 }),
  ];
}
