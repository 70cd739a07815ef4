-- Nothing in the rows of a case counts up over all cases any more. A case's id is the day it came in and 37 random bits;
-- everything else is keyed by the case it belongs to. The day is in received_on anyway; it comes first in the id so that
-- new rows stand together in the index, and storing one costs the same however many there are.
CREATE TEMPORARY TABLE old_case_file AS TABLE case_file;
CREATE TEMPORARY TABLE old_slot AS TABLE slot;
CREATE TEMPORARY TABLE old_parcel AS TABLE parcel;
CREATE TEMPORARY TABLE old_seen AS TABLE seen;
DROP TABLE seen, parcel, slot, case_file;

-- The last ten digits of a version 4 UUID are random; 137438953471: 37 bits.
CREATE TEMPORARY TABLE new_id AS SELECT
    id AS old,
    (((received_on - DATE '1970-01-01')::BIGINT & 65535) << 37)
        | (('x' || right(gen_random_uuid()::TEXT, 10))::BIT(40)::BIGINT & 137438953471) AS new
    FROM old_case_file;

-- number: the year and random digits, so that gaps and order tell nothing
CREATE TABLE case_file (
    id BIGINT PRIMARY KEY CHECK (id > 0),
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    number TEXT NOT NULL UNIQUE,
    mailbox_id BYTEA NOT NULL UNIQUE CHECK (length(mailbox_id) = 32),
    received_on DATE NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'in_review', 'in_work', 'closed')),
    acknowledged_on DATE,
    closed_on DATE,
    case_recipient TEXT NOT NULL,
    file_recipient TEXT NOT NULL,
    reporter_recipient TEXT NOT NULL,
    -- The day on which the reporter destroyed their own access. From then on mailbox_id is random, reporter_recipient is
    -- empty, and the case has no slot of theirs.
    reporter_left_on DATE
);

INSERT INTO case_file SELECT
    new, channel_id, number, mailbox_id, received_on, state, acknowledged_on, closed_on, case_recipient, file_recipient,
    reporter_recipient, reporter_left_on
    FROM old_case_file JOIN new_id ON old = id ORDER BY new;

-- holder is 0 in the reporter's slot. received_on and state are those of the case, in the newest slot of each handler, and
-- null in all others: a handler's list is found by them alone.
CREATE TABLE slot (
    case_id BIGINT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    epoch INTEGER NOT NULL DEFAULT 1,
    holder INTEGER NOT NULL,
    staff_id INTEGER REFERENCES staff (id) CHECK (staff_id IS NOT DISTINCT FROM nullif(holder, 0)),
    received_on DATE,
    state TEXT,
    closed BOOLEAN CHECK (closed IS NOT DISTINCT FROM (state = 'closed')),
    sealed BYTEA NOT NULL,
    PRIMARY KEY (case_id, epoch, holder)
);

-- No author and no time of day: the table must not be able to say who wrote, or when in a day.
CREATE TABLE parcel (
    case_id BIGINT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('reporter', 'office', 'file')),
    seq BIGINT NOT NULL CHECK (seq >= 1),
    position INTEGER NOT NULL CHECK (position >= 1),
    day DATE NOT NULL,
    sealed BYTEA NOT NULL,
    digest BYTEA NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (case_id, side, seq),
    UNIQUE (case_id, position)
);

-- What is sealed does not compress: spare the attempt.
ALTER TABLE slot ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE parcel ALTER COLUMN sealed SET STORAGE EXTERNAL;

INSERT INTO slot SELECT
    new, epoch, coalesce(staff_id, 0), staff_id, CASE WHEN staff_id IS NOT NULL THEN received_on END,
    CASE WHEN staff_id IS NOT NULL THEN state END, CASE WHEN staff_id IS NOT NULL THEN state = 'closed' END, sealed
    FROM old_slot JOIN new_id ON old = case_id JOIN old_case_file ON old_case_file.id = case_id ORDER BY new;

CREATE INDEX slot_listed ON slot (holder, closed, received_on, case_id, state) WHERE closed IS NOT NULL;

-- How many closed cases each handler has; open ones are few, and counted.
CREATE TABLE closed_count (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (id),
    cases BIGINT NOT NULL
);

INSERT INTO closed_count SELECT staff_id, count(*) FROM slot WHERE closed AND staff_id IS NOT NULL GROUP BY staff_id;

INSERT INTO parcel SELECT new, side, seq, position, day, sealed, digest
    FROM old_parcel JOIN new_id ON old = case_id ORDER BY new;

-- Whether a parcel is stored already, in whatever case, is asked whenever a sealed report arrives.
CREATE INDEX parcel_digest ON parcel (digest);

-- the highest position which that handler has opened: that of a parcel which is there
CREATE TABLE seen (
    case_id BIGINT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    PRIMARY KEY (case_id, staff_id),
    FOREIGN KEY (case_id, position) REFERENCES parcel (case_id, position) ON UPDATE CASCADE ON DELETE CASCADE
);

INSERT INTO seen SELECT new, staff_id, old_seen.position
    FROM old_seen JOIN new_id ON old = old_seen.case_id
    JOIN parcel ON parcel.case_id = new AND parcel.position = old_seen.position ORDER BY new;

-- The journal keeps the ids it was recorded with, since its digests cover them, and has those of today beside them.
ALTER TABLE journal ALTER COLUMN case_id TYPE BIGINT, ADD COLUMN case_now BIGINT;
UPDATE journal SET case_now = (SELECT new FROM new_id WHERE old = case_id);

DROP TABLE old_case_file, old_slot, old_parcel, old_seen, new_id;
