DROP TABLE annual_report;
DROP TABLE closing_tally;
