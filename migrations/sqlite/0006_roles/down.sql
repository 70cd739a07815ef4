ALTER TABLE staff ADD COLUMN roles TEXT NOT NULL DEFAULT '';
UPDATE staff SET roles = 'handler'
    WHERE id IN (SELECT staff_id FROM staff_role WHERE role = 'handler');
UPDATE staff SET roles = CASE roles WHEN '' THEN 'admin' ELSE 'handler,admin' END
    WHERE id IN (SELECT staff_id FROM staff_role WHERE role IN ('system_administrator', 'organisation_administrator'));
DROP TABLE staff_role;
