// What must be refused, each with the name of the error: bad.json. Everything is made from fixed seeds and fixed chance.
import { badCaseKeys, badEnclosures, badWrapped } from "./make_bad_texts.mjs";
import { badHeaders } from "./make_bad_headers.mjs";
import { badParcels, badReporterSlots, badSlots } from "./make_bad_plaintexts.mjs";
import { badShapes } from "./make_bad_shapes.mjs";
import { badDocuments } from "./make_bad_documents.mjs";
import { makeWholes } from "./make_wholes.mjs";
import { shortened } from "./pieces.mjs";

export async function makeBad() {
  const wholes = await makeWholes();
  const lists = [badShapes, badHeaders, badParcels, badSlots, badCaseKeys, badWrapped, badEnclosures, badDocuments, badReporterSlots];
  const vectors = [];
  for (const list of lists) {
    const more = await list(wholes);
    vectors.push(...more.map((vector) => ({ ...vector, pieces: shortened(vector.pieces, wholes.bytes) })));
  }
  return {
    about:
      "What must be refused. `what` it claims to be; `pieces` make its bytes (tests/vectors/pieces.mjs says how); `error` is its name by docs/sealing.md; `rust` is the variant of SealError (of another error for documents and case keys); `shape` the variant of Implausible if it can be told without any key, else null. Parcels are looked for as number 1 of the reporter. The wholes are good.",
    keys: wholes.keys,
    wholes: wholes.pieces,
    vectors,
  };
}
