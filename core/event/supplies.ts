/** What is brought to an event. */
export const supplies = ['envelopes', 'stamps-abroad', 'stamps-home', 'paper', 'pens'] as const
export type Supply = (typeof supplies)[number]

/** How many targets of a case are in the group's own country and abroad. */
export type TargetCounts = { readonly home: number; readonly abroad: number }
type WithTargets = { readonly targets: TargetCounts }

/** How many letters one person writes where nobody says: 6 to 7 are counted at such evenings (offices' reports on write-a-thons). */
const usualLettersEach = 7

/** Letters that are planned; 0 while nobody says how many people come. */
export const plannedLetters = (people: number | null, lettersEach: number | null): number => (people ?? 0) * (lettersEach ?? usualLettersEach)

/** The letters of each case: all cases get the same, the first ones one more where it does not go into equal shares. */
export const lettersByCase = (letters: number, cases: number): readonly number[] =>
  Array.from({ length: cases }, (_, index) => Math.floor(letters / cases) + (index < letters % cases ? 1 : 0))

/** The letters of a case that go abroad: they are spread evenly over its targets. A case without a target counts as abroad: the stamp is the dearer one. */
const abroadOf = (letters: number, { targets }: WithTargets): number => {
  const all = targets.home + targets.abroad
  return all === 0 ? letters : Math.ceil((letters * targets.abroad) / all)
}

/** How much of each is needed: an envelope, a stamp and a sheet for each letter, a pen for each person. */
export const neededSupplies = (plan: { readonly people: number | null; readonly lettersEach: number | null; readonly cases: readonly WithTargets[] }): Readonly<Record<Supply, number>> => {
  const letters = plannedLetters(plan.people, plan.lettersEach)
  const shares = lettersByCase(letters, plan.cases.length)
  const abroad = plan.cases.reduce((sum, kept, index) => sum + abroadOf(shares[index] ?? 0, kept), 0)
  const stamped = shares.reduce((sum, share) => sum + share, 0)
  return { 'envelopes': letters, 'stamps-abroad': abroad, 'stamps-home': stamped - abroad, 'paper': letters, 'pens': plan.people ?? 0 }
}
