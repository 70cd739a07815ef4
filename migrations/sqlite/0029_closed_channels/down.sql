ALTER TABLE channel DROP COLUMN closed_on;
