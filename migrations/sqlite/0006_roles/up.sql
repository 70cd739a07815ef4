-- What somebody may do, for each organisation they work for. A word that the program does not know grants nothing.
CREATE TABLE staff_role (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,
    PRIMARY KEY (staff_id, organisation_id, role)
) STRICT, WITHOUT ROWID;

INSERT INTO staff_role (staff_id, organisation_id, role)
    SELECT id, organisation_id, 'handler' FROM staff WHERE ',' || roles || ',' LIKE '%,handler,%';
INSERT INTO staff_role (staff_id, organisation_id, role)
    SELECT id, organisation_id, 'system_administrator' FROM staff WHERE ',' || roles || ',' LIKE '%,admin,%';
INSERT INTO staff_role (staff_id, organisation_id, role)
    SELECT id, organisation_id, 'organisation_administrator' FROM staff WHERE ',' || roles || ',' LIKE '%,admin,%';

ALTER TABLE staff DROP COLUMN roles;
