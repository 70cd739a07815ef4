-- What a member of staff is, in words that tell reporters apart whom they mean; empty: nothing was said.
ALTER TABLE staff ADD COLUMN function TEXT NOT NULL DEFAULT '';
