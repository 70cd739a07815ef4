// Why something is not what it should be. Names are those of docs/sealing.md, "Reading a whole case".
export class Fault extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

export function must(condition, kind = "damaged") {
  if (!condition) throw new Fault(kind);
}
