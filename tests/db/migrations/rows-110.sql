INSERT INTO action_cells (action_id, sheet, sheet_column) VALUES ('01HX0000000000000000000017', 1, 'letters');
INSERT INTO action_cells (action_id, sheet, sheet_column) VALUES ('01HX0000000000000000000018', 1, 'letters');
INSERT INTO sheet_totals (event_id, sheet, sheet_column, total) VALUES ('01HX0000000000000000000090', 1, 'letters', 3);
