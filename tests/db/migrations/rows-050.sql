UPDATE cases SET web_page = 'https://appeals.example/urgent/105-22' WHERE id = '01HX0000000000000000000001';
