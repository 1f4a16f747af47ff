INSERT INTO undo_steps (number, at, title, undone_at, newest_then) VALUES (4, '2023-02-01T10:00:00.000Z', '{"code":"member-edited","values":{"member":"Rufus Abernay"}}', NULL, NULL);
INSERT INTO undo_changes (sequence, step, table_name, row_key, kind) VALUES (9, 4, 'members', '["01HX0000000000000000000015"]', 'update');
INSERT INTO undo_values (change, column_name, before, after) VALUES (9, 'town', '', 'Sallow');
