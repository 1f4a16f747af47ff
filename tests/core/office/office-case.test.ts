import { describe, expect, it } from 'vitest'
import { emptyCaseFile, type CaseFile } from '../../../core/case/case-file.ts'
import { emptyFacts } from '../../../core/case/case-values.ts'
import { makeCase } from '../../../core/case/make-case.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import type { AttachmentId, CaseId, NoteId, ReplyId } from '../../../core/ids.ts'
import { officeCaseOf } from '../../../core/office/office-case.ts'
import { factsOf, newOfficeFile, officeState } from '../../../core/office/office-update.ts'

const on = '2026-11-27' as Day
const file: CaseFile = {
  ...emptyCaseFile, deadlineSource: 'hand', deadlineNote: 'Asked the office.', rules: ['no-return-address'], ownRules: ['Say nothing of the trial.'],
  notes: [{ id: '01JDE000000000000000000001' as NoteId, on, text: 'Ask Ines.' }], replies: [{ id: '01JDE000000000000000000002' as ReplyId, on, targetId: null, text: 'Thank you.' }],
  attachments: [{ id: '01JDE000000000000000000003' as AttachmentId, fileName: 'list.txt', byteLength: 3, addedOn: on }], cardLine: 'He is held.', safety: { sender: 'initials', returnAddress: 'none' },
}
const kept: Case = { ...emptyFacts, kind: 'first', title: 'Poet held', uaNumber: '41/26', uaNumberPrinted: 'UA 41/26', id: '01JDC000000000000000000001' as CaseId, status: 'open', isPractice: false, addedOn: on, revision: 3, targets: [], sources: [], file }

describe('what an office gives of a case', () => {
  it('are these parts and no other', () => {
    const { id, values, documents } = officeCaseOf(kept, [])
    expect([id, documents, Object.keys(values).toSorted()]).toEqual([kept.id, [], ['deadlineSource', 'draft', 'outcome', 'ownRules', 'rules', 'safety', 'status']])
    expect(values).toMatchObject({ deadlineSource: 'hand', rules: ['no-return-address'], ownRules: ['Say nothing of the trial.'], safety: { sender: 'initials', returnAddress: 'none' }, status: 'open', outcome: null })
    expect(['Ask Ines', 'Thank you', 'Asked the office', 'list.txt', 'He is held'].filter((text) => JSON.stringify(values).includes(text))).toEqual([])
  })

  it('is the case again where it is new, with the office as the source of a day that it typed', () => {
    const { values } = officeCaseOf(kept, [])
    const made = makeCase(values.draft)
    if (!made.ok) throw new Error('A kept case can be kept again')
    const { id: _id, status: _status, isPractice: _practice, addedOn: _added, revision: _revision, sources: _sources, file: _file, ...facts } = kept
    expect(factsOf({ made: made.value })).toEqual(facts)
    expect(newOfficeFile({ values })).toEqual({ ...emptyCaseFile, deadlineSource: 'office', rules: file.rules, ownRules: file.ownRules, safety: file.safety })
  })

  it('adds rules to those of the group, and of two wishes about safety takes the more careful one', () => {
    const { values } = officeCaseOf(kept, [])
    const made = makeCase(values.draft)
    if (!made.ok) throw new Error('A kept case can be kept again')
    const own: Case = { ...kept, file: { ...emptyCaseFile, rules: ['no-religious-cards'], safety: { sender: 'group', returnAddress: 'home' } } }
    expect(officeState(own, { values, made: made.value }).file).toMatchObject({ rules: ['no-religious-cards', 'no-return-address'], safety: { sender: 'group', returnAddress: 'none' } })
  })
})
