ALTER TABLE staff DROP COLUMN language;
ALTER TABLE staff DROP COLUMN factor_asked_on;
DROP TABLE recovery_code;
DROP TABLE second_factor;
DROP TABLE invitation;
