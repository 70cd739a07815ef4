ALTER TABLE staff DROP COLUMN function;
