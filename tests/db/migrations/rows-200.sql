INSERT INTO reports (id, revision, made_on, saved_at, period_from, period_to, case_ids, total, folder, file_names, report, event_id, sent_on) VALUES ('01HX00000000000000000000R2', 1, '2023-03-01', '2023-03-01T10:00:00.000Z', '2023-02-01', '2023-02-28', '"all"', 0, '/home/someone/out', '["report-2023-02.csv"]', '{"isPractice":false}', NULL, '2023-03-02');
INSERT INTO report_actions (action_id, report_id, sign) VALUES ('01HX0000000000000000000096', '01HX00000000000000000000R2', 1);
INSERT INTO report_mail (mail_id, report_id) VALUES ('01HX00000000000000000000M1', '01HX00000000000000000000R2');
