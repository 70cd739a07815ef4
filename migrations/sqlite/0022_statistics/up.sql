-- What handlers stated when they closed cases, for the figures of a year that is not frozen yet: how often which answer.
-- No row is about a case. The question 'closed' counts the cases themselves.
CREATE TABLE closing_tally (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    year INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    cases INTEGER NOT NULL CHECK (cases >= 0),
    PRIMARY KEY (organisation_id, year, question, answer)
) STRICT, WITHOUT ROWID;

-- What was closed before anything was stated is counted all the same.
INSERT INTO closing_tally (organisation_id, year, question, answer, cases)
    SELECT organisation_id, CAST(substr(closed_on, 1, 4) AS INTEGER), 'closed', 'all', count(*)
    FROM case_file JOIN channel ON channel.id = channel_id
    WHERE closed_on IS NOT NULL GROUP BY 1, 2;

-- The figures of a year as they may be printed. They stay when the cases go.
CREATE TABLE annual_report (
    organisation_id INTEGER NOT NULL REFERENCES organisation (id),
    year INTEGER NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (organisation_id, year)
) STRICT, WITHOUT ROWID;
