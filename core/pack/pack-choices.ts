import type { CaseId } from '../ids.ts'
import type { PackChoices } from './types.ts'
import type { Paper } from './paper.ts'

/** What is chosen where nothing is said: the letters with a cover and the case cards, on full sheets. */
export const defaultChoices: PackChoices = {
  caseIds: [], members: 'all', copies: 0, caseCopies: {}, groupLetters: 0, signatureLines: 12,
  paper: 'a4', parts: ['cover', 'case', 'letters'], labelStock: 'L7160', labelStart: 1, printer: null,
  envelope: 'dl', hasWindow: false, perFile: 500, isDuplex: false, largePrint: 'none', largeCopies: 2,
  language: null, translation: null, hasHandwriting: true, doesRotate: false,
  sender: 'full', returnAddress: 'home', signInLines: 10, occasion: null, outlets: [], outletCopies: 5, returnBy: null, templateId: null,
}

/** Choices as an older version kept them, with what came later. */
export const fullChoices = (kept: Partial<PackChoices>): PackChoices => ({ ...defaultChoices, ...kept })

/** What a group chose last, less what belongs to one evening: its cases, occasion, members and used-up labels. */
export type PackHabits = Partial<Omit<PackChoices, 'caseIds' | 'caseCopies' | 'members' | 'occasion' | 'labelStart' | 'returnBy'>>

export const habitsOf = ({ caseIds: _cases, caseCopies: _copies, members: _members, occasion: _occasion, labelStart: _start, returnBy: _returnBy, ...habits }: PackChoices): PackHabits => habits

/** The first choices of a new pack: as the group made its last one. */
export const firstChoices = (habits: PackHabits, paper: Paper, caseIds: readonly CaseId[], hasMembers: boolean): PackChoices => ({
  ...defaultChoices, paper, copies: hasMembers ? 0 : 10, ...habits, members: hasMembers ? 'all' : 'none', caseIds,
})
