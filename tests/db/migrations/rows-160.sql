INSERT INTO hand_overs (id, at, kind, laptop, event, with_members, letters, what, cases, return_by) VALUES ('01HX00000000000000000000A3', '2023-12-06T10:00:00.000Z', 'handed-over', 'Hall laptop', '', 0, 12, 'everything', 1, '2024-01-05');
INSERT INTO letter_codes (code, case_id, target_id, made_on) VALUES ('0016-013-B', '01HX0000000000000000000001', '01HX0000000000000000000002', '2023-01-02');
