import type { Paper } from './paper.ts'
import type { PostChoices } from './post-choices.ts'

/** What is usual with a paper: labels, those of return addresses, the envelope, and the envelope with a window. */
export type PaperDefaults = Pick<PostChoices, 'labelStock' | 'returnStock' | 'envelope' | 'window'>

/** Label sheets of the same paper, and the envelopes that are sold where it is used. A return address of six lines fits its label. */
export const paperDefaults: Readonly<Record<Paper, PaperDefaults>> = {
  a4: { labelStock: 'L7160', returnStock: 'L7654', envelope: 'dl', window: 'din-b' },
  letter: { labelStock: '5160', returnStock: '5160', envelope: '10', window: '10' },
}

type WithPaper = PaperDefaults & { readonly paper: Paper; readonly labelStart: number }

/** The choices on another paper: what was usual with the one before becomes what is usual with the new one; what a person chose otherwise stays. */
export const withPaper = <Given extends WithPaper>(given: Given, paper: Paper): Given => {
  const before = paperDefaults[given.paper]
  const after = paperDefaults[paper]
  const isUsualStock = given.labelStock === before.labelStock
  return {
    ...given, paper,
    labelStock: isUsualStock ? after.labelStock : given.labelStock,
    // A sheet of the other stock is a new one.
    labelStart: isUsualStock && paper !== given.paper ? 1 : given.labelStart,
    returnStock: given.returnStock === before.returnStock ? after.returnStock : given.returnStock,
    envelope: given.envelope === before.envelope ? after.envelope : given.envelope,
    window: given.window === before.window ? after.window : given.window,
  }
}

/** What changed with the paper. */
export type ChangedWithPaper = { readonly labelStock: string | null; readonly envelope: PaperDefaults['envelope'] | null }

/** What changed with the paper between two choices; null for what stayed. */
export const changedWithPaper = (before: PaperDefaults, after: PaperDefaults): ChangedWithPaper => ({
  labelStock: before.labelStock === after.labelStock ? null : after.labelStock,
  envelope: before.envelope === after.envelope ? null : after.envelope,
})
