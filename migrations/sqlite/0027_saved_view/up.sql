-- The lists that a handler keeps: a view in an order, by the words that stand in addresses. What they call it is sealed to
-- themselves, for it may be about a case; without a name the page says which list it is.
CREATE TABLE saved_view (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    view TEXT NOT NULL,
    sort TEXT NOT NULL,
    name BLOB,
    is_first INTEGER NOT NULL DEFAULT 0 CHECK (is_first IN (0, 1)),
    PRIMARY KEY (staff_id, view, sort)
) STRICT, WITHOUT ROWID;
