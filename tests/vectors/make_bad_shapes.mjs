// Lengths and tails of slots and parcels.
import { bad, inTail } from "./make_wholes.mjs";

export function badShapes({ bytes, ageFile }) {
  const file = ageFile("parcel");
  const whole = bytes.parcel.length;
  const end = file.length;
  const cut = [0, 1, 21, 22, 100, 1534, 1600, 2559, 2560, 2561, 2576, whole - 16, whole - 1];
  const torn = [0, 1, 10, 21, 22, 600, 1533, 1534, 1577, 1578, 1625, 1626, 1640, end - 17, end - 1];
  const altered = (name, at, hex, shape) =>
    bad(name, "parcel", [{ of: "parcel", from: 0, to: at }, { hex }, { of: "parcel", from: at + hex.length / 2 }], "Damaged", shape);
  return [
    ...cut.map((to) => bad(`parcel cut after ${to} bytes`, "parcel", [{ of: "parcel", from: 0, to }], "Damaged", "Length")),
    ...[0, 100, 2560, 2703].map((to) => bad(`slot cut after ${to} bytes`, "slot", [{ of: "slot", from: 0, to }], "Damaged", "Length")),
    ...torn.map((to) => bad(`age file of ${to} bytes in a tail`, "parcel", inTail(file.subarray(0, to)), "Damaged", tornShape(file, whole, to))),
    ...[1, 64, 1 << 20, 8 << 20].map((times) => bad(`${times} zeroes too many`, "parcel", [{ of: "parcel" }, { hex: "00", times }], "Damaged", "Length")),
    bad("8 MiB of anything", "parcel", [{ text: "x", times: 8 << 20 }], "Damaged", "Length"),
    bad("the first size beyond the longest document", "parcel", [{ of: "parcel", from: 0, to: 2000 }, { hex: "00", times: beyond() - 2000 }], "Damaged", "Length"),
    bad("a slot in place of a parcel", "parcel", [{ of: "slot" }], "Damaged", "Length"),
    bad("a parcel in place of a slot", "slot", [{ of: "parcel" }], "Damaged", "Length"),
    altered("no end mark", end, "00", "Tail"),
    altered("another end mark", end, "81", "Tail"),
    altered("something behind the end mark", end + 1, "01", "Tail"),
    altered("something at the very end", whole - 1, "01", "Tail"),
    altered("a second end mark", whole - 1, "80", "Length"),
    altered("a second end mark at once", end, "8080", "Length"),
    bad("only zeroes", "parcel", [{ hex: "00", times: whole }], "Damaged", "Tail"),
    bad("a tail longer than any", "parcel", [{ of: "parcel", from: 0, to: 900 }, { hex: "80" }, { hex: "00", times: whole - 901 }], "Damaged", "Tail"),
    bad("an age file for a shorter parcel", "parcel", inTail(file, 2560 + 1088 + 16), "Damaged", "Length"),
    bad("an age file of a size that parcels do not have", "parcel", inTail(file, 2560 + 1056 + 16), "Damaged", "Length"),
  ];
}

/** A tail that long is none; then the header is read, and then the length is looked at. */
function tornShape(file, whole, to) {
  if (to < whole - 2560) return "Tail";
  return to < headerOf(file) ? "Header" : "Length";
}

const headerOf = (file) => file.indexOf("\n--- ") + 1 + 48;

/** 1 MiB and the header, padded, is 1,081,344; the next size after it. */
const beyond = () => 2560 + 1_114_112 + 16 * 17;
