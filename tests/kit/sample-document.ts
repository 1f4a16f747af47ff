/** An invented Urgent Action in the recent layout, in a real country so that mail abroad is known as such. */
export const sampleText = `URGENT ACTION

POET HELD AFTER READING

On 3 January, officers took Marek Dovrin from a reading in the town of Lesk. He is held without charge and must be released at once.

TAKE ACTION:

1. Write a letter in your own words or using the sample below as a guide.
2. Tell your office on Urgent Action 105.22.

Minister Ana Belmonte

Ministry of Justice
Calle Uno 5
Lima 15001, Peru
Email: minister@justice.example

Ambassador Luis Arroyo

Embassy of Peru
1 Chestnut Avenue, Washington DC 20036
Phone: 555 0100 300

Dear Minister,

I am writing to you about Marek Dovrin, who was taken from a reading on 3 January. Nobody may be held for reading poems aloud.

I urge you to see that he is released at once and without conditions, and that he can see his family and a lawyer of his choice until then.

Yours sincerely,

ADDITIONAL INFORMATION

Marek Dovrin, 61, has written eleven books of poems about his home town of Lesk.

PREFERRED LANGUAGE TO ADDRESS TARGET: Spanish.

You can also write in your own language.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 7 March 2023

NAME AND PRONOUN: Marek Dovrin (He/him)
`
