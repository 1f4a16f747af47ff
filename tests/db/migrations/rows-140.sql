INSERT INTO actions (sequence, id, case_id, kind, count, signatories, target_id, state, route, done_on, letter_code, note, recorded_at, replaces) VALUES (4, '01HX0000000000000000000096', '01HX0000000000000000000001', 'letter', 1, NULL, '01HX0000000000000000000002', 'given-back', NULL, '2023-12-03', NULL, '', '2023-12-03T20:00:00.000Z', NULL);
INSERT INTO action_members (action_id, member_id) VALUES ('01HX0000000000000000000096', '01HX0000000000000000000013');
INSERT INTO action_voids (action_id, voided_at) VALUES ('01HX0000000000000000000096', '2023-12-03T20:05:00.000Z');
