-- The key under which this service shows later that it made a reporter's statement. One row; the program that runs the
-- migration makes it, so that no reporter's visit does.
CREATE TABLE statement_key (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
