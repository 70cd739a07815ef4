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
SELECT id, day, event, detail, first_case, actor, previous, digest
FROM office_journal
WHERE version = 1 AND dropped IS NULL
ORDER BY id;
DROP TABLE register_journal;
DROP TABLE office_journal;
