import { byKindOfValue, eachName } from '../each-name.ts'
import { eventRules, type EventRules } from '../event/event-values.ts'
import { fail, ok, type Result } from '../result.ts'
import { outletFieldNames, outletFields, type OutletFieldName } from './fields.ts'
import type { OutletDraft, OutletFacts, OutletProblem } from './types.ts'

const rules: { readonly [Name in OutletFieldName]: EventRules<OutletFacts[Name], OutletDraft[Name]> } = byKindOfValue(outletFieldNames, outletFields, eventRules)

const problemsOf = <Name extends OutletFieldName>(name: Name, draft: OutletDraft): readonly OutletProblem[] => {
  const code = rules[name].problemOf(draft[name])
  return code === null ? [] : [{ field: name, code }]
}

type TypedFacts = Omit<OutletFacts, 'memberId'>

/** An outlet that may be kept, or every reason why not. */
export const makeOutlet = (draft: OutletDraft): Result<OutletFacts, readonly OutletProblem[]> => {
  const facts = eachName<TypedFacts>(outletFieldNames, (name) => rules[name].factOf(draft[name]))
  const problems = outletFieldNames.flatMap((name) => problemsOf(name, draft))
  const all: readonly OutletProblem[] = draft.memberId === null && facts.name === null ? [{ field: 'name', code: 'no-name' }, ...problems] : problems
  return all.length > 0 ? fail(all) : ok({ ...facts, name: draft.memberId === null ? facts.name : null, memberId: draft.memberId })
}

/** An outlet as it is typed. */
export const draftOfOutlet = (facts: OutletFacts): OutletDraft =>
  ({ ...eachName<Omit<OutletDraft, 'memberId'>>(outletFieldNames, (name) => rules[name].typedOf(facts[name])), memberId: facts.memberId })

export const emptyOutletDraft: OutletDraft = { name: '', contact: '', phone: '', address: '', lettersPerPack: null, note: '', memberId: null }
