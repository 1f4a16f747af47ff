/**
 * What each report has counted, entry by entry: an entry is counted once, whichever reports cover its day. For the reports of before,
 * it is what was posted, recorded and not taken back when their newest revision was saved; of two that covered an entry, the
 * first has counted it. A report may be of one event, and has the day on which it was sent.
 */
export const reportLedger = `
ALTER TABLE reports ADD COLUMN event_id TEXT;
ALTER TABLE reports ADD COLUMN sent_on TEXT;

CREATE TABLE report_actions (
  action_id TEXT NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
  report_id TEXT NOT NULL,
  sign INTEGER NOT NULL CHECK (sign <> 0),
  PRIMARY KEY (action_id, report_id)
) STRICT;
CREATE INDEX report_actions_by_report ON report_actions (report_id);

CREATE TABLE report_mail (
  mail_id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL
) STRICT;
CREATE INDEX report_mail_by_report ON report_mail (report_id);

CREATE TABLE report_events (
  event_id TEXT NOT NULL PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
  report_id TEXT NOT NULL
) STRICT;
CREATE INDEX report_events_by_report ON report_events (report_id);

CREATE VIEW current_reports AS
  SELECT * FROM reports WHERE revision = (SELECT max(revision) FROM reports AS other WHERE other.id = reports.id);

INSERT INTO report_actions (action_id, report_id, sign)
SELECT action_id, report_id, 1 FROM (
  SELECT actions.id AS action_id, report.id AS report_id,
    row_number() OVER (PARTITION BY actions.id ORDER BY report.saved_at, report.id) AS place
  FROM current_reports AS report JOIN actions ON actions.done_on BETWEEN report.period_from AND report.period_to
    JOIN cases ON cases.id = actions.case_id
  WHERE actions.state = 'posted' AND actions.recorded_at <= report.saved_at
    AND NOT EXISTS (SELECT 1 FROM action_voids WHERE action_id = actions.id AND voided_at <= report.saved_at)
    AND cases.practice = coalesce(json_extract(report.report, '$.isPractice'), 0)
    AND (report.case_ids = '"all"' OR actions.case_id IN (SELECT value FROM json_each(report.case_ids)))
) WHERE place = 1;

INSERT INTO report_mail (mail_id, report_id)
SELECT mail_id, report_id FROM (
  SELECT mail.value ->> '$.id' AS mail_id, report.id AS report_id,
    row_number() OVER (PARTITION BY mail.value ->> '$.id' ORDER BY report.saved_at, report.id) AS place
  FROM current_reports AS report JOIN cases ON (report.case_ids = '"all"' OR cases.id IN (SELECT value FROM json_each(report.case_ids)))
    JOIN (SELECT one.id AS case_id, reply.value FROM cases AS one, json_each(one.file, '$.replies') AS reply UNION ALL SELECT one.id, returned.value FROM cases AS one, json_each(one.file, '$.returned') AS returned) AS mail ON mail.case_id = cases.id
  WHERE mail.value ->> '$.on' BETWEEN report.period_from AND report.period_to AND cases.practice = coalesce(json_extract(report.report, '$.isPractice'), 0)
    AND mail.value ->> '$.id' IS NOT NULL
) WHERE place = 1;

INSERT INTO report_events (event_id, report_id)
SELECT event_id, report_id FROM (
  SELECT events.id AS event_id, report.id AS report_id, row_number() OVER (PARTITION BY events.id ORDER BY report.saved_at, report.id) AS place
  FROM current_reports AS report JOIN events ON events.held_on BETWEEN report.period_from AND report.period_to
  WHERE coalesce(json_extract(report.report, '$.isPractice'), 0) = 0
    AND (report.case_ids = '"all"' OR EXISTS (SELECT 1 FROM event_cases WHERE event_id = events.id AND case_id IN (SELECT value FROM json_each(report.case_ids))))
) WHERE place = 1;
`
