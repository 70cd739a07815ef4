ALTER TABLE staff DROP COLUMN password_is_first;
ALTER TABLE staff DROP COLUMN device_generation;

DROP TABLE session;
CREATE TABLE session (
    token_hash BYTEA PRIMARY KEY CHECK (length(token_hash) = 32),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    expires_at TIMESTAMP NOT NULL
);

CREATE INDEX session_of_staff ON session (staff_id);
