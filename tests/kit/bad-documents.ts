import type { SourceLine } from '../../core/case/source-text.ts'

const linesOf = (text: string): readonly SourceLine[] => text.split('\n').map((line) => ({ text: line }))

/** An invented appeal that was copied without its line breaks. */
const oneLine = 'URGENT ACTION 118/26 BEEKEEPER HELD AFTER WATER PROTEST Odalys Ferrin was arrested on 2 November in the valley of Tarn, Costa Verada, and is held without charge. TAKE ACTION BEFORE 1/12. WRITE TO: Aurelio Pantoja Minister of Justice Ministerio de Justicia, Plaza de la Concordia 4, 10020 Puerto Alba, Peru Email: mesa@justicia.example Director of Prisons Excma. Renata Osorio Lis Avenida del Faro 210, 10044 Puerto Alba, Peru Email: mesa@prisiones.example contact information: see the annex Dear Minister, I write for Odalys Ferrin, who has been held since 2 November. I ask you to set her free. Yours sincerely,'

/** An invented appeal whose addresses are before the names: each name gets the address of the next. */
const addressFirst = `URGENT ACTION 119/26
POET HELD FOR READING ALOUD
Tamsin Orrell was arrested on 3 November in Tarn, Peru. She is held without charge.
ADDRESSES
Calle del Molino 9
10020 Puerto Alba, Peru
mesa@justicia.example
Aurelio Pantoja
Minister of Justice
Avenida del Faro 210
10044 Puerto Alba, Peru
mesa@prisiones.example
Renata Osorio Lis
Director of Prisons
Dear Minister,
I write for Tamsin Orrell, held since 3 November. I ask you to set her free.
Yours sincerely,
Deadline: 4 January 2027`

/** An invented appeal with two columns that were read across. */
const columnsAcross = `URGENT ACTION 120/26
FISHERMAN HELD AT SEA
Bram Aldous was arrested on 5 November off Tarn, Peru. He is held without charge.
PLEASE SEND APPEALS TO:
Aurelio Pantoja          Renata Osorio Lis
Minister of Justice          Director of Prisons
Plaza de la Concordia 4          Avenida del Faro 210
10020 Puerto Alba, Peru          10044 Puerto Alba, Peru
mesa@justicia.example          mesa@prisiones.example
Dear Minister,
I write for Bram Aldous, held since 5 November. I ask you to set him free.
Yours sincerely,
Deadline: 4 January 2027`

/** The three as their lines. */
export const badDocuments = { oneLine: linesOf(oneLine), addressFirst: linesOf(addressFirst), columnsAcross: linesOf(columnsAcross) }
