-- Since when a channel takes no new reports; null while it does. What came before stays with those who have it.
ALTER TABLE channel ADD COLUMN closed_on DATE;
