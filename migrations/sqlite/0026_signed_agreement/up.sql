-- What was signed by employer and staff's representatives: the day, the fingerprint on the paper, and the terms with their values.
-- Nobody's name. The newest row of an organisation holds.
CREATE TABLE signed_agreement (
    id INTEGER PRIMARY KEY NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    signed_on TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    terms TEXT NOT NULL
) STRICT;
CREATE INDEX signed_agreement_organisation ON signed_agreement (organisation_id);
