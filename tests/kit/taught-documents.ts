import type { SourceLine } from '../../core/case/source-text.ts'

const linesOf = (text: string): readonly SourceLine[] => text.split('\n').map((line) => ({ text: line }))

/** Invented appeals of one sender, whose layout the reader does not know: addresses before names, a label and a foot of its own. */
const appeal = ({ title, story, first, second, letter }: { readonly title: string; readonly story: string; readonly first: string; readonly second: string; readonly letter: string }): string => `RIVERSIDE SOLIDARITY BULLETIN
${title}
WHAT HAPPENED
${story}
PENS AT THE READY
${first}
${second}
Printed on both sides to save paper
MODEL LETTER
Dear Minister,
${letter}
Yours sincerely,
LAST POST: 4 January 2027`

/** The first, of which a person corrects the targets. */
const taught = appeal({
  title: 'POET HELD FOR READING ALOUD',
  story: 'Tamsin Orrell was arrested on 3 November in Tarn, Peru. She is held without charge.',
  first: 'Calle del Molino 9\n10020 Puerto Alba, Peru\nmesa@justicia.example\nAurelio Pantoja\nMinister of Justice',
  second: 'Avenida del Faro 210\n10044 Puerto Alba, Peru\nmesa@prisiones.example\nRenata Osorio Lis\nDirector of Prisons',
  letter: 'I write for Tamsin Orrell, held since 3 November. I ask you to set her free.',
})

/** The next of the same sender. */
const nextOne = appeal({
  title: 'FERRYMAN JAILED AFTER STRIKE',
  story: 'Bram Aldous was arrested on 9 November in Lesk, Peru. He has seen no lawyer.',
  first: 'Plaza de la Concordia 4\n10020 Puerto Alba, Peru\nsecretaria@puertos.example\nOdalys Ferrin\nMinister of Transport',
  second: 'Jiron Sauce 77\n10051 Puerto Alba, Peru\nmesa@fiscalia.example\nMateo Quispe Roca\nAttorney General',
  letter: 'I write for Bram Aldous, held since 9 November. I ask you to let him see a lawyer.',
})

/** Both as their lines. */
export const taughtDocuments = { taught: linesOf(taught), nextOne: linesOf(nextOne) }
