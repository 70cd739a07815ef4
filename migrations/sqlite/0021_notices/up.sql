-- At which hours somebody wants to be told that it is time to sign in, and in which language. Who has no row gets what the
-- settings say.
CREATE TABLE notice_choice (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    hours TEXT NOT NULL,
    language TEXT NOT NULL
) STRICT;

-- The notices of a day, decided once, from what was there before it began. `day` and `hour` are when one is due, chosen by
-- whoever gets it; `next_attempt` is a full hour. Nothing else of a time is kept, and why one is sent nowhere.
CREATE TABLE notice (
    staff_id INTEGER NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'dead')),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt TEXT NOT NULL,
    fault TEXT,
    PRIMARY KEY (staff_id, day, hour)
) STRICT, WITHOUT ROWID;

CREATE INDEX notice_waiting ON notice (state, next_attempt, staff_id);
CREATE INDEX notice_past ON notice (day);

-- The secret address of somebody's calendar: its digest alone.
CREATE TABLE calendar_address (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32)
) STRICT;
