ALTER TABLE channel DROP COLUMN asked_since;
DROP TABLE stored_questionnaire;
