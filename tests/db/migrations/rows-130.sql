INSERT INTO outlets (id, revision, member_id, name, contact, phone, letters_per_pack, note) VALUES ('01HX0000000000000000000096', 1, NULL, 'Mill Lane library', 'Hester, at the desk', '01632 960 204', 4, NULL);
INSERT INTO outlets (id, revision, member_id, name, contact, phone, letters_per_pack, note) VALUES ('01HX0000000000000000000097', 2, '01HX0000000000000000000013', NULL, NULL, NULL, NULL, 'Brings them on Sundays.');
INSERT INTO outlet_entries (id, outlet_id, kind, done_on, packs, due_on) VALUES ('01HX0000000000000000000098', '01HX0000000000000000000096', 'given', '2022-12-10', 3, '2023-01-10');
INSERT INTO outlet_entries (id, outlet_id, kind, done_on, packs, due_on) VALUES ('01HX0000000000000000000099', '01HX0000000000000000000096', 'returned', '2023-01-20', NULL, NULL);
INSERT INTO outlet_entries (id, outlet_id, kind, done_on, packs, due_on) VALUES ('01HX000000000000000000009A', '01HX0000000000000000000096', 'asked', '2023-01-12', NULL, NULL);
INSERT INTO outlet_lines (id, entry_id, case_id, kind, count, action_id) VALUES ('01HX000000000000000000009B', '01HX0000000000000000000098', '01HX0000000000000000000001', 'given', 12, NULL);
INSERT INTO outlet_lines (id, entry_id, case_id, kind, count, action_id) VALUES ('01HX000000000000000000009C', '01HX0000000000000000000099', '01HX0000000000000000000001', 'back', 3, '01HX0000000000000000000017');
INSERT INTO outlet_lines (id, entry_id, case_id, kind, count, action_id) VALUES ('01HX000000000000000000009D', '01HX0000000000000000000099', '01HX0000000000000000000001', 'missing', 1, NULL);
INSERT INTO outlet_codes (code, line_id) VALUES ('0016-012-A', '01HX000000000000000000009B');
