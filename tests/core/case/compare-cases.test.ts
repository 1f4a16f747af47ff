import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCases, comparedCase } from '../../../core/case/compare-cases.ts'
import type { ChangedValue } from '../../../core/case/change.ts'
import type { ComparedCase } from '../../../core/case/compare-cases.ts'
import { caseRules } from '../../../core/case/case-file.ts'
import type { Day } from '../../../core/day.ts'
import type { NoteId, ReplyId, TargetId } from '../../../core/ids.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'
import { idOf } from '../../kit/kept-records.ts'

const day = '2026-11-12' as Day

const kept = keptFrom(caseDraft({ targets: [targetDraft(), targetDraft({ name: 'Ida Blom', role: 'Minister' })] }))
const base = comparedCase(kept)
const [first, second] = base.targets
if (!first || !second) throw new Error('The sample has two targets')

/** Texts, days and states as one string. */
const plainly = (value: ChangedValue | null): string | null =>
  value === null ? null : value.as === 'text' ? value.text : value.as === 'day' ? value.day : value.as === 'status' ? value.status : JSON.stringify(value)

describe('what changed between two states of a case', () => {
  it('is given field by field, in the order a case is read', () => {
    const after: ComparedCase = {
      ...base,
      status: 'closed',
      deadline: null,
      title: 'Poet free',
      peopleAtRisk: [{ name: 'Grace Nalubega Okello', pronoun: 'they/them' }],
      targets: [{ ...first, postalLines: ['PO Box 7', 'Kampala, Uganda'], emails: [] }, { ...first, id: '', name: 'New Minister', role: null, postalLines: ['Kampala'], emails: [] }],
      letters: [...base.letters, { language: 'es', salutation: 'Señora:', paragraphs: ['Uno.'], closing: null, origin: 'own' }],
      file: { ...base.file, ownRules: ['Write by hand'] },
    }
    expect(compareCases(base, after).map(({ field, kind, subject, before, after: is }) => [field, kind, subject, plainly(before), plainly(is)])).toEqual([
      ['status', 'changed', null, 'open', 'closed'],
      ['deadline', 'removed', null, '2024-04-08', null],
      ['title', 'changed', null, 'Poet held without charge', 'Poet free'],
      ['peopleAtRisk', 'changed', 'Grace Nalubega Okello', 'Grace Nalubega Okello, she/her', 'Grace Nalubega Okello, they/them'],
      ['targets.postalLines', 'changed', 'Martin Sekandi Otim', 'Plot 9, Example Road\nKampala, Uganda', 'PO Box 7\nKampala, Uganda'],
      ['targets.emails', 'removed', 'Martin Sekandi Otim', 'office@police.example', null],
      ['targets', 'added', 'New Minister', null, 'New Minister\nKampala'],
      ['targets', 'removed', 'Ida Blom', 'Ida Blom\nMinister\nPlot 9, Example Road\nKampala, Uganda\noffice@police.example', null],
      ['letters', 'added', 'es', null, 'Señora:\n\nUno.'],
      ['file.ownRules', 'added', null, null, 'Write by hand'],
    ])
  })

  it('gives notes, replies and checks one by one', () => {
    const note = { id: idOf<NoteId>(1), on: day, text: 'Ring first' }
    const reply = { id: idOf<ReplyId>(1), on: day, targetId: null, text: 'Thank you' }
    const check = { targetId: idOf<TargetId>(1), checkedOn: day, returned: 2, sent: 14 }
    const news = { on: day, news: 'Free', isGood: false }
    const before: ComparedCase = { ...base, file: { ...base.file, notes: [note], replies: [reply], checks: [check], outcome: news } }
    const after: ComparedCase = {
      ...base,
      file: { ...base.file, notes: [note, { ...note, id: idOf<NoteId>(2), text: 'Second' }], replies: [{ ...reply, targetId: idOf<TargetId>(1) }], checks: [], outcome: { ...news, isGood: true } },
    }
    expect(compareCases(before, after)).toEqual([
      { field: 'file.notes', kind: 'added', subject: null, targetId: null, before: null, after: { as: 'dated-text', on: day, text: 'Second' } },
      { field: 'file.replies', kind: 'changed', subject: null, targetId: idOf(1), before: { as: 'dated-text', on: day, text: 'Thank you' }, after: { as: 'dated-text', on: day, text: 'Thank you' } },
      { field: 'file.checks', kind: 'removed', subject: null, targetId: idOf(1), before: { as: 'target-check', check: { checkedOn: day, returned: 2, sent: 14 } }, after: null },
      { field: 'file.isGoodNews', kind: 'changed', subject: null, targetId: null, before: { as: 'answer', isYes: false }, after: { as: 'answer', isYes: true } },
    ])
  })

  it('is nothing where only white space, quotes or dashes differ', () => {
    const quoted = { ...base, title: 'The “poet” – held', summary: "It's  so" }
    expect(compareCases(quoted, { ...base, title: 'The "poet" - held', summary: 'It’s so' })).toEqual([])
  })

  it('is nothing between a state and itself, and mirrors when turned round', () => {
    const text = fc.option(fc.string({ maxLength: 12 }), { nil: null })
    const file = fc.record({
      deadlineNote: fc.string({ maxLength: 6 }),
      rules: fc.subarray([...caseRules]),
      notes: fc.subarray([1, 2, 3]).map((numbers) => numbers.map((number) => ({ id: idOf<NoteId>(number), on: day, text: `Note ${number}` }))),
      replies: fc.array(fc.constantFrom(null, first.id as TargetId, second.id as TargetId), { maxLength: 2 })
        .map((ids) => ids.map((targetId, index) => ({ id: idOf<ReplyId>(index), on: day, targetId, text: 'Thank you' }))),
      checks: fc.array(fc.nat(4), { maxLength: 2 }).map((counts) => counts.map((returned, index) => ({ targetId: idOf<TargetId>(index), checkedOn: null, returned, sent: 9 }))),
      outcome: fc.option(fc.boolean().map((isGood) => ({ on: day, news: 'Free', isGood })), { nil: null }),
    })
    const state = fc.record({ title: text, summary: text, demands: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 }), keepsSecond: fc.boolean(), file })
      .map(({ keepsSecond, file: kept, ...facts }): ComparedCase => ({ ...base, ...facts, targets: keepsSecond ? [first, second] : [first], file: { ...base.file, ...kept } }))
    const mirror = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(fc.property(state, state, (one, other) => {
      expect(compareCases(one, one)).toEqual([])
      const forth = compareCases(one, other).map(({ field, kind }) => `${field} ${mirror[kind]}`).sort()
      expect(compareCases(other, one).map(({ field, kind }) => `${field} ${kind}`).sort()).toEqual(forth)
    }))
  })
})
