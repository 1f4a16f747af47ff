INSERT INTO search_rows (id, case_id, status, deadline) VALUES (2, '01HX0000000000000000000006', 'open', '2023-02-25');
INSERT INTO search_rows (id, case_id, status, deadline) VALUES (3, '01HX0000000000000000000001', 'closed', '2023-03-07');
INSERT INTO case_search (rowid, numbers, people, title, country, targets, letters, story, notes, source) VALUES (3, '105/22
urgent action 105.22', 'marek dovrin', 'poet held after reading', 'peru', 'ana belmonte
minister
ministry of justice
calle uno 5
lima 15001, peru
peru
minister@justice.example
luis arroyo
ambassador
embassy of peru
1 chestnut avenue, washington dc 20036
united states
555 0100 300', 'dear minister,
i am writing to you about marek dovrin, who was taken from a reading on 3 january. nobody may be held for reading poems aloud.
i urge you to see that he is released at once and without conditions, and that he can see his family and a lawyer of his choice until then.
yours sincerely,', 'on 3 january, officers took marek dovrin from a reading in the town of lesk. he is held without charge and must be released at once.
marek dovrin, 61, has written eleven books of poems about his home town of lesk.', 'ring the family first.', 'urgent action

poet held after reading

on 3 january, officers took marek dovrin from a reading in the town of lesk. he is held without charge and must be released at once.

take action:

1. write a letter in your own words or using the sample below as a guide.
2. tell your office on urgent action 105.22.

minister ana belmonte

ministry of justice
calle uno 5
lima 15001, peru
email: minister@justice.example

ambassador luis arroyo

embassy of peru
1 chestnut avenue, washington dc 20036
phone: 555 0100 300

dear minister,

i am writing to you about marek dovrin, who was taken from a reading on 3 january. nobody may be held for reading poems aloud.

i urge you to see that he is released at once and without conditions, and that he can see his family and a lawyer of his choice until then.

yours sincerely,

additional information

marek dovrin, 61, has written eleven books of poems about his home town of lesk.

preferred language to address target: spanish.

you can also write in your own language.

please take action as soon as possible until: 7 march 2023

name and pronoun: marek dovrin (he/him)
');
INSERT INTO case_search (rowid, numbers, people, title, country, targets, letters, story, notes, source) VALUES (2, '900/23
first ua: 900/23
zzz 00/0900/2023', 'teodora vasin', 'librarian held for lending books', 'maravia', 'anselm korvath
minister of justice
ministry of justice
3 lantern square
ostrawell 10200
maravia
minister@justice.example
555 0100 200
ilsabet moran
attorney general
office of the attorney general
12 chestnut walk
ostrawell 10340
maravia
attorney@justice.example
555 0100 314
555 0100 315', 'dear minister,
i am writing to you about teodora vasin, who runs the public reading room of ostrawell. officers took her from her desk. she has been held since then without charge, and her family has not been allowed to see her.
teodora vasin has lent books to her neighbours for eleven years. none of these books was banned by a court. to lend and to read a book is part of the freedom of expression that your constitution and international law protect. nobody may be held for that.
i am also concerned about her health. she needs medicine every day, and her sister was turned away twice when she brought it to the gate.
i urge you to see that teodora vasin is released at once and without conditions, as she is held only for using her rights. until then, please make sure that she can see her family and a lawyer of her choice, that she gets her medicine, and that she is treated humanely. i also ask you to let the reading room open its doors again.
yours sincerely,', 'two weeks ago officers took teodora vasin from the reading room she runs in the harbour town of ostrawell. she is held without charge for lending books that no court has banned. her family has been told neither why she is held nor for how long. she must be released at once.
teodora vasin, 46, opened the reading room of ostrawell in the old customs house. about four hundred families borrow books there, and children do their homework at its long table.

in spring a new by-law obliged all lenders of books to hand in the names of their readers. teodora vasin answered in writing that she keeps no such list. the by-law names no punishment.

the reading room has been sealed since the day she was taken. neighbours put lamps in its windows every evening.', '', 'first ua: 900/23 index: zzz 00/0900/2023 date: 28 january 2023

urgent action

librarian held for lending books

two weeks ago officers took teodora vasin from the reading room she runs in the harbour town of ostrawell. she is held without charge for lending books that no court has banned. her family has been told neither why she is held nor for how long. she must be released at once.

take action:

1. write a letter in your own words or using the sample below as a guide to one or both officials listed. you can also email or call them.
2. tell your national office how many letters you sent on urgent action 900.23.

minister of justice anselm korvath

ministry of justice
3 lantern square
ostrawell 10200
email: minister@justice.example
phone: 555 0100 200

attorney general ilsabet moran

office of the attorney general
12 chestnut walk
ostrawell 10340
email: attorney@justice.example
phone: 555 0100 314 | fax: 555 0100 315

dear minister,

i am writing to you about teodora vasin, who runs the public reading room of ostrawell. officers took her from her desk. she has been held since then without charge, and her family has not been allowed to see her.

teodora vasin has lent books to her neighbours for eleven years. none of these books was banned by a court. to lend and to read a book is part of the freedom of expression that your constitution and international law protect. nobody may be held for that.

i am also concerned about her health. she needs medicine every day, and her sister was turned away twice when she brought it to the gate.

i urge you to see that teodora vasin is released at once and without conditions, as she is held only for using her rights. until then, please make sure that she can see her family and a lawyer of her choice, that she gets her medicine, and that she is treated humanely. i also ask you to let the reading room open its doors again.

yours sincerely,

additional information

teodora vasin, 46, opened the reading room of ostrawell in the old customs house. about four hundred families borrow books there, and children do their homework at its long table.

in spring a new by-law obliged all lenders of books to hand in the names of their readers. teodora vasin answered in writing that she keeps no such list. the by-law names no punishment.

the reading room has been sealed since the day she was taken. neighbours put lamps in its windows every evening.

preferred language to address target: english.

you can also write in your own language.

please take action as soon as possible until: 25 february 2023

please check with your national office if you wish to send appeals after the deadline.

name and pronoun: teodora vasin (she/her)

link to previous ua: n/a
');
