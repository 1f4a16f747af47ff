import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../core/case/case-file.ts'
import { caseDraftOf, caseFactsOf, emptyDraft, emptyFacts } from '../../core/case/case-values.ts'
import { compareCases } from '../../core/case/compare-cases.ts'
import type { ComparedCase } from '../../core/case/compare-cases.ts'
import { draftProblems } from '../../core/case/draft-problems.ts'
import { caseFieldNames, caseFields, typedFieldNames } from '../../core/case/fields.ts'
import { makeCase } from '../../core/case/make-case.ts'
import { draftFromCase } from '../../core/case/make-draft.ts'
import { mergeUpdate } from '../../core/case/merge-update.ts'
import { searchFields, searchTexts } from '../../core/case/search-texts.ts'
import { targetFieldNames, targetFields } from '../../core/case/target-fields.ts'
import { emptyTargetFacts, targetFactsOf } from '../../core/case/target-values.ts'
import type { Case, CaseFacts, TargetFacts } from '../../core/case/types.ts'
import type { CaseId, TargetId } from '../../core/ids.ts'
import { addCase, getCase } from '../../db/cases.ts'
import { factColumnNames } from '../../db/fact-columns.ts'
import { connectionOf } from '../../db/handle.ts'
import { caseDraft as shape } from '../../main/cases/case-shapes.ts'
import { anyCaseDraft, filledDraft } from '../kit/case-arbitraries.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { keptFrom } from '../kit/kept-from.ts'
import { idOf, someDay } from '../kit/kept-records.ts'

const filled = caseFactsOf(filledDraft)
const [filledTarget] = filled.targets
if (!filledTarget) throw new Error('The filled draft has a target')
const [filledTargetDraft] = filledDraft.targets
if (!filledTargetDraft) throw new Error('The filled draft has a target')

const compared = (facts: CaseFacts): ComparedCase => ({ ...facts, targets: facts.targets.map((target) => ({ ...target, id: idOf<TargetId>(1) })), status: 'open', file: emptyCaseFile })
const withTarget = (target: TargetFacts): CaseFacts => ({ ...emptyFacts, targets: [target] })

describe('every field of the table of fields', () => {
  it.each(caseFieldNames)('%s, changed alone, is the one change in the history', (name) => {
    const changes = compareCases(compared(emptyFacts), compared({ ...emptyFacts, [name]: filled[name] }))
    // Another way to print a number is no change.
    expect(changes.map(({ field }) => field)).toEqual(name === 'uaNumberPrinted' ? [] : [name])
  })

  it.each(targetFieldNames)('%s of a target, changed alone, is the one change in the history', (name) => {
    const changes = compareCases(compared(withTarget(emptyTargetFacts)), compared(withTarget({ ...emptyTargetFacts, [name]: filledTarget[name] })))
    expect(changes.map(({ field }) => field)).toEqual([`targets.${name}`])
  })

  it.each(caseFieldNames)('%s is searched where the table says so and nowhere else', (name) => {
    const texts = searchTexts({ ...emptyFacts, [name]: filled[name] }, emptyCaseFile, '')
    expect(searchFields.filter((column) => texts[column] !== '')).toEqual([caseFields[name].search].filter((column) => column !== null))
  })

  it.each(targetFieldNames)('%s of a target is searched where the table says so', (name) => {
    expect(searchTexts(withTarget({ ...emptyTargetFacts, [name]: filledTarget[name] }), emptyCaseFile, '').targets !== '').toBe(targetFields[name].isSearched)
  })

  it.each(caseFieldNames)('%s is taken over by an update that alone gives it, and stays where the update does not', (name) => {
    const bare: Case = { ...keptFrom({ ...emptyDraft, title: 'x' }), title: null }
    const later = { ...emptyFacts, kind: 'unknown' as const, [name]: filled[name] }
    expect(mergeUpdate(bare, later).facts[name]).toEqual(filled[name])
    const kept = keptFrom(filledDraft)
    expect(mergeUpdate(kept, { ...emptyFacts, kind: 'unknown' }).facts[name]).toEqual(filled[name])
  })

  it.each(typedFieldNames)('%s has a limit, or is a choice', (name) => {
    const huge = (value: unknown): unknown => {
      if (typeof value === 'string') return 'x'.repeat(200_001)
      if (Array.isArray(value)) return value.map(huge)
      return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, huge(part)])) : value
    }
    const isChoice = name === 'kind' || typeof filledDraft[name] === 'boolean'
    const problems = draftProblems({ ...filledDraft, [name]: isChoice ? filledDraft[name] : huge(filledDraft[name]) })
    expect(problems.some(({ field }) => field.split('.')[0] === name)).toBe(!isChoice)
  })

  it.each(targetFieldNames)('%s of a target has a limit, or is a choice', (name) => {
    const typed = filledTargetDraft[name]
    const huge = typeof typed === 'string' ? 'x'.repeat(200_001) : Array.isArray(typed) ? ['x'.repeat(200_001)] : typed
    const problems = draftProblems({ ...filledDraft, targets: [{ ...filledTargetDraft, [name]: huge }] })
    expect(problems.map(({ field }) => field)).toEqual(typeof typed === 'boolean' ? [] : [`targets.0.${name}`])
  })
})

describe('the facts of a case', () => {
  let bench: DatabaseBench
  beforeAll(() => {
    bench = databaseBench()
  })
  afterAll(() => bench.close())

  it('have a column each, and every column of a case is a fact or kept by the database itself', () => {
    const columns = (connectionOf(bench.db()).prepare("SELECT name FROM pragma_table_info('cases')").all() as { name: string }[]).map(({ name }) => name)
    expect(columns.toSorted()).toEqual([...factColumnNames, 'id', 'status', 'practice', 'added_on', 'revision', 'file'].toSorted())
  })

  it('cross the door as they were typed', () => {
    fc.assert(fc.property(anyCaseDraft, (draft) => {
      expect(shape.parse(draft)).toEqual(draft)
    }))
    expect(shape.parse(filledDraft)).toEqual(filledDraft)
  })

  it('are the same after they were typed again', () => {
    fc.assert(fc.property(anyCaseDraft, (draft) => {
      const facts = caseFactsOf(draft)
      expect(caseFactsOf(caseDraftOf(facts))).toEqual(facts)
    }))
    expect(caseDraftOf(filled)).toEqual(filledDraft)
    expect(targetFactsOf(filledTargetDraft)).toEqual(filledTarget)
  })

  it('come back from the file as they were kept', () => {
    let number = 0
    const there = (facts: CaseFacts): Case | undefined => {
      number += 1000
      const id = idOf<CaseId>(number)
      addCase(bench.db(), { id, facts, targetIds: facts.targets.map((_, index) => idOf<TargetId>(number + index + 1)), source: null, addedOn: someDay, isPractice: false })
      return getCase(bench.db(), id)
    }
    const holds = (facts: CaseFacts): void => {
      const kept = there(facts)
      if (!kept) throw new Error('The case was kept')
      const made = makeCase(draftFromCase(kept))
      if (!made.ok) throw new Error(JSON.stringify(made.problem))
      const { targetIds: _targetIds, ...again } = made.value
      expect(again).toEqual(facts)
    }
    holds(filled)
    fc.assert(fc.property(anyCaseDraft, (draft) => {
      const made = makeCase(draft)
      if (!made.ok) return
      const { targetIds: _targetIds, ...facts } = made.value
      holds(facts)
    }))
  })
})
