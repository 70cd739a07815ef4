-- number: the year and random digits, so that gaps and order tell nothing
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    number TEXT NOT NULL UNIQUE,
    mailbox_id BLOB NOT NULL UNIQUE CHECK (length(mailbox_id) = 32),
    received_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'in_review', 'in_work', 'closed')),
    acknowledged_on TEXT,
    closed_on TEXT,
    case_recipient TEXT NOT NULL,
    file_recipient TEXT NOT NULL,
    reporter_recipient TEXT NOT NULL
) STRICT;

CREATE INDEX case_file_newest ON case_file (received_on, id);
CREATE INDEX case_file_newest_in_state ON case_file (state, received_on, id);

-- staff_id is null in the reporter's slot
CREATE TABLE slot (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL DEFAULT 1,
    staff_id INTEGER REFERENCES staff (id),
    sealed BLOB NOT NULL,
    UNIQUE (case_id, epoch, staff_id)
) STRICT;

CREATE UNIQUE INDEX slot_of_reporter ON slot (case_id, epoch) WHERE staff_id IS NULL;
CREATE INDEX slot_of_staff ON slot (staff_id, case_id);

-- No author and no time of day: the table must not be able to say who wrote, or when in a day.
CREATE TABLE parcel (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('reporter', 'office', 'file')),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    position INTEGER NOT NULL CHECK (position >= 1),
    day TEXT NOT NULL,
    sealed BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    UNIQUE (case_id, side, seq),
    UNIQUE (case_id, position)
) STRICT;

-- the highest position which that handler has opened
CREATE TABLE seen (
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (case_id, staff_id)
) STRICT, WITHOUT ROWID;
