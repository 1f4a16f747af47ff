import type { CaseId } from '../ids.ts'
import type { PackChoices } from './types.ts'
import { usualSheetLanguage } from './sheet-languages.ts'
import { defaultPaper, type Paper } from './paper.ts'
import { paperDefaults, withPaper } from './paper-defaults.ts'

/** The default choices: letters with a cover and the case cards, on full label sheets. */
export const defaultChoices: PackChoices = {
  caseIds: [], members: 'all', copies: 0, caseCopies: {}, groupLetters: 0, signatureLines: 12,
  paper: defaultPaper, ...paperDefaults[defaultPaper], parts: ['cover', 'case', 'letters'], labelStart: 1, returnCount: 20, returnOf: 'group', printer: null,
  hasWindow: false, hasFoldMarks: false, perFile: 500, isDuplex: false, largePrint: 'none', largeCopies: 2,
  sheetLanguage: usualSheetLanguage, language: null, translation: null, hasHandwriting: true, doesRotate: false,
  sender: 'full', returnAddress: 'home', signInForm: 'strips', signInLines: 10, occasion: null, outlets: [], outletCopies: 5, returnBy: null, cardKeys: [], makesPdf: false, templateId: null,
}

/** Stored choices of an older version, with defaults for newer ones. */
export const fullChoices = (kept: Partial<PackChoices>): PackChoices => ({ ...defaultChoices, ...kept })

/** What a group chose for its last pack, without what belongs to one evening: cases, occasion, members, used labels. */
export type PackHabits = Partial<Omit<PackChoices, 'caseIds' | 'caseCopies' | 'members' | 'occasion' | 'labelStart' | 'returnBy'>>

/** The choices of a pack that the next one begins with. */
export const habitsOf = ({ caseIds: _cases, caseCopies: _copies, members: _members, occasion: _occasion, labelStart: _start, returnBy: _returnBy, ...habits }: PackChoices): PackHabits => habits

/** The first choices of a new pack: those of the group's last one. */
export const firstChoices = (habits: PackHabits, paper: Paper, caseIds: readonly CaseId[], hasMembers: boolean): PackChoices => ({
  ...defaultChoices, paper, ...paperDefaults[paper], copies: hasMembers ? 0 : 10, ...habits, members: hasMembers ? 'all' : 'none', caseIds,
})

/** The choices of the last pack after the group changed its paper. */
export const habitsWithPaper = (habits: PackHabits, from: Paper, paper: Paper): PackHabits => {
  const known = { ...paperDefaults[habits.paper ?? from], paper: habits.paper ?? from, labelStart: 1, ...habits }
  const { labelStock, returnStock, envelope, window } = withPaper(known, paper)
  return { ...habits, paper, labelStock, returnStock, envelope, window }
}
