-- What an organisation says about itself and to reporters on a page of the office: settings by section and name, messages by
-- language and name, external offices by id. File and environment win over the first. Nothing here is about a case or secret.
CREATE TABLE stored_setting (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    value TEXT NOT NULL CHECK (length(value) <= 20000),
    PRIMARY KEY (organisation_id, name)
);
