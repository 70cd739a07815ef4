-- Upkeep: on which day a job was last finished, and which program is at it. A lease ends at a full hour (UTC) and is
-- there only while a job takes more than one transaction, or after it was cut off: no time of day stays in this table.
CREATE TABLE job (
    name TEXT PRIMARY KEY NOT NULL,
    finished_on TEXT,
    lease_holder BLOB,
    lease_until TEXT
) STRICT, WITHOUT ROWID;
