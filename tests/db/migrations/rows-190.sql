INSERT INTO case_photos (id, case_id, format, width, height, picture_key, bytes, description, credit) VALUES ('01HX0000000000000000000PH1', (SELECT min(id) FROM cases), 'png', 1, 1, 'a1', x'89504E47', 'At a desk', 'Photo: Millrace Library');
INSERT INTO emblem (id, format, width, height, picture_key, bytes) VALUES (1, 'png', 1, 1, 'b2', x'89504E47');
