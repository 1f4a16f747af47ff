INSERT INTO laptop (id, laptop_id, name, newest) VALUES (1, '01HX0000000000000000000100', 'Office laptop', 1670176800000);
INSERT INTO shared_rows (row_key, state) VALUES ('["event_tables","01HX0000000000000000000092"]', '{"first":["01HX0000000000000000000100",1670176800000],"fields":{"event_id":"01HX0000000000000000000090","position":0,"name":"1, window","there":1}}');
INSERT INTO hand_overs (id, at, kind, laptop, event, with_members, letters) VALUES ('01HX0000000000000000000101', '2022-12-04T18:00:00.000Z', 'handed-over', 'Hall laptop', 'Winter letter evening', 1, 31);
