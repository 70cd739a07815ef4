-- Questionnaires as they were written, each version once: those that an administrator has imported, of their organisation, and, of
-- none, those that came from files or with the program. A version that was once in use stays: reports name it, and only with it do
-- they read as they were asked. Which case names which is sealed. Nothing of a case.
CREATE TABLE stored_questionnaire (
    id INTEGER PRIMARY KEY NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id),
    questionnaire TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest BLOB NOT NULL,
    toml TEXT NOT NULL,
    stored_on TEXT NOT NULL,
    used_from TEXT,
    used_until TEXT
) STRICT;
CREATE UNIQUE INDEX stored_questionnaire_version ON stored_questionnaire (organisation_id, questionnaire, version);
-- One version of a questionnaire is in use at a time.
CREATE UNIQUE INDEX stored_questionnaire_used ON stored_questionnaire (organisation_id, questionnaire)
    WHERE used_from IS NOT NULL AND used_until IS NULL;

-- Since when a channel asks what it asks; not known of those that are there already.
ALTER TABLE channel ADD COLUMN asked_since TEXT;
