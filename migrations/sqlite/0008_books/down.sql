CREATE TABLE seen_from_anywhere (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO seen_from_anywhere SELECT case_id, staff_id, position FROM seen;
DROP TABLE seen;
ALTER TABLE seen_from_anywhere RENAME TO seen;

-- Only entries of version 1 fit into the old table.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    day TEXT NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL,
    case_id INTEGER,
    staff_id INTEGER,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;

INSERT INTO journal (id, day, event, detail, case_id, staff_id, previous, digest)
SELECT id, day, event, detail, subject_id, actor, previous, digest
FROM office_journal
WHERE version = 1 AND dropped IS NULL
ORDER BY id;
DROP TABLE register_journal;
DROP TABLE office_journal;
