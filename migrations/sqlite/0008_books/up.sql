-- One table for each book, so that not even the order of rows joins the register with cases. Appended to; of an entry
-- that may go, only the fields go: class, day, case_tag, body and digest stay (docs/journal.md). Days only, no time of
-- day. Cases and staff are referred to without foreign keys: the entry about a deleted account stays.
CREATE TABLE office_journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    version INTEGER NOT NULL CHECK (version IN (1, 2)),
    class TEXT NOT NULL CHECK (class IN ('kept', 'case', 'look', 'month')),
    day TEXT NOT NULL,
    event TEXT,
    detail TEXT,
    subject_kind TEXT,
    subject_id INTEGER,
    first_case INTEGER,
    actor INTEGER,
    salt BLOB CHECK (length(salt) = 16),
    dropped TEXT CHECK (dropped IN ('expired-look', 'case-deleted')),
    case_tag BLOB CHECK (length(case_tag) = 32),
    body BLOB CHECK (length(body) = 32),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    CHECK ((dropped IS NULL) = (event IS NOT NULL)),
    CHECK ((event IS NULL) = (detail IS NULL) AND (event IS NULL) = (subject_kind IS NULL)),
    CHECK (dropped IS NULL OR (subject_id IS NULL AND first_case IS NULL AND actor IS NULL AND salt IS NULL)),
    CHECK ((case_tag IS NULL) = (dropped IS NULL))
) STRICT;

CREATE INDEX office_journal_subject ON office_journal (subject_id, day);
CREATE INDEX office_journal_class ON office_journal (class, dropped, day);

CREATE TABLE register_journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    version INTEGER NOT NULL CHECK (version IN (1, 2)),
    class TEXT NOT NULL CHECK (class IN ('kept', 'case', 'look', 'month')),
    day TEXT NOT NULL,
    event TEXT,
    detail TEXT,
    subject_kind TEXT,
    subject_id INTEGER,
    first_case INTEGER,
    actor INTEGER,
    salt BLOB CHECK (length(salt) = 16),
    dropped TEXT CHECK (dropped IN ('expired-look', 'case-deleted')),
    case_tag BLOB CHECK (length(case_tag) = 32),
    body BLOB CHECK (length(body) = 32),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    CHECK ((dropped IS NULL) = (event IS NOT NULL)),
    CHECK ((event IS NULL) = (detail IS NULL) AND (event IS NULL) = (subject_kind IS NULL)),
    CHECK (dropped IS NULL OR (subject_id IS NULL AND first_case IS NULL AND actor IS NULL AND salt IS NULL)),
    CHECK ((case_tag IS NULL) = (dropped IS NULL))
) STRICT;

CREATE INDEX register_journal_subject ON register_journal (subject_id, day);
CREATE INDEX register_journal_class ON register_journal (class, dropped, day);

-- What was recorded until now is version 1. Its digests cover case and member of staff as two numbers: first_case, the
-- id of the case as it was recorded then, and actor.
INSERT INTO office_journal (
    id, version, class, day, event, detail, subject_kind, subject_id, first_case, actor, previous, digest
)
SELECT
    id,
    1,
    CASE
        WHEN case_id IS NULL THEN 'kept'
        WHEN event = 'case_opened_by_handler' THEN 'look'
        ELSE 'case'
    END,
    day, event, detail, CASE WHEN case_id IS NULL THEN 'none' ELSE 'case' END,
    coalesce(case_now, case_id), case_id, staff_id, previous, digest
FROM journal
ORDER BY id;
DROP TABLE journal;
