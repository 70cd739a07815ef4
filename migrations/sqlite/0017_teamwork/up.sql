-- Who is responsible for a case: somebody who holds a slot of it, or nobody. handover_note is the number, on the side of the
-- file, of the note with which it was handed to them; null if they took it.
ALTER TABLE case_file ADD COLUMN assigned_to INTEGER REFERENCES staff (id);
ALTER TABLE case_file ADD COLUMN handover_note INTEGER CHECK (handover_note >= 1);

-- The same in the newest slot of whoever that is, and null in all others: their cases are found by it alone.
ALTER TABLE slot ADD COLUMN mine INTEGER CHECK (mine = 1);
CREATE INDEX slot_mine ON slot (holder, closed, received_on, case_id, state) WHERE mine IS NOT NULL;

-- On which days somebody of the office is away, both included. Not why.
CREATE TABLE absence (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    PRIMARY KEY (staff_id, from_day),
    CHECK (from_day <= until_day)
) STRICT, WITHOUT ROWID;

-- Who has said that they are biased in a case (HinSchG § 15(1)), and holds no slot of it since.
CREATE TABLE recusal (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
