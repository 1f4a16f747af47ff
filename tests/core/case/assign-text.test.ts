import { describe, expect, it } from 'vitest'
import { assignText } from '../../../core/case/assign-text.ts'
import { ok, fail } from '../../../core/result.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'

const draft = caseDraft()
const emptyTarget = targetDraft({ name: '', role: '', postalLines: '', country: '', emails: [], salutation: '' })

describe('assignText', () => {
  it('finds the day in the text, in any form the reader knows', () => {
    expect(assignText(draft, { kind: 'case', part: 'deadline' }, 'hasta el 16 de noviembre de 2026')).toEqual(ok({ draft: { ...draft, deadline: '2026-11-16' }, field: 'deadline' }))
  })

  it('takes a day without a year as the first one after the issue', () => {
    const issued = caseDraft({ issueDate: '2026-11-09' })
    expect(assignText(issued, { kind: 'case', part: 'deadline' }, 'write before 3 February')).toEqual(ok({ draft: { ...issued, deadline: '2027-02-03' }, field: 'deadline' }))
  })

  it('says so when a text holds no day, and when there is no text', () => {
    expect([
      assignText(draft, { kind: 'case', part: 'deadline' }, 'as soon as possible'),
      assignText(draft, { kind: 'case', part: 'title' }, ' \n '),
    ]).toEqual([fail('no-day'), fail('empty')])
  })

  it('takes the number out of its line', () => {
    expect([
      assignText(draft, { kind: 'case', part: 'uaNumber' }, 'First UA: 41/26 Index: AMR 23/4471/2026'),
      assignText(draft, { kind: 'case', part: 'indexNumber' }, 'First UA: 41/26 Index: AMR 23/4471/2026'),
    ]).toEqual([
      ok({ draft: { ...draft, uaNumber: 'First UA: 41/26' }, field: 'uaNumber' }),
      ok({ draft: { ...draft, indexNumber: 'AMR 23/4471/2026' }, field: 'indexNumber' }),
    ])
  })

  it('replaces the value of a field of one line', () => {
    expect(assignText(draft, { kind: 'case', part: 'title' }, 'NURSE AND\n  DRIVER JAILED')).toEqual(ok({ draft: { ...draft, title: 'NURSE AND DRIVER JAILED' }, field: 'title' }))
  })

  it('appends to texts and lists', () => {
    const filled = caseDraft({ summary: 'She is held.', demands: ['free her'] })
    expect([
      assignText(filled, { kind: 'case', part: 'summary' }, 'Nobody has\nseen her.\n\nHer family waits.'),
      assignText(filled, { kind: 'case', part: 'demands' }, 'let her see\na lawyer'),
      assignText(filled, { kind: 'case', part: 'peopleAtRisk' }, 'Ruben Alcova\nTeodora Vasín'),
      assignText(filled, { kind: 'case', part: 'letters' }, 'Third.'),
    ]).toEqual([
      ok({ draft: { ...filled, summary: 'She is held.\n\nNobody has seen her.\n\nHer family waits.' }, field: 'summary' }),
      ok({ draft: { ...filled, demands: ['free her', 'let her see a lawyer'] }, field: 'demands.1' }),
      ok({
        draft: { ...filled, peopleAtRisk: [...filled.peopleAtRisk, { name: 'Ruben Alcova', pronoun: '' }, { name: 'Teodora Vasín', pronoun: '' }] },
        field: 'peopleAtRisk.1',
      }),
      ok({ draft: { ...filled, letters: filled.letters.map((letter) => ({ ...letter, body: 'First.\n\nSecond.\n\nThird.' })) }, field: 'letters.0.paragraphs' }),
    ])
  })

  it('keeps the lines of an address, after those that are there', () => {
    expect(assignText(draft, { kind: 'target', index: 0, part: 'postalLines' }, 'P.O. Box 7\n10044 Puerto Alba')).toEqual(ok({
      draft: { ...draft, targets: [targetDraft({ postalLines: 'Plot 9, Example Road\nKampala, Uganda\nP.O. Box 7\n10044 Puerto Alba' })] },
      field: 'targets.0.postalLines',
    }))
  })

  it('takes addresses and numbers out of their line', () => {
    expect([
      assignText(draft, { kind: 'target', index: 0, part: 'emails' }, 'Email: mesa@prisiones.example or pd@prisiones.example'),
      assignText(draft, { kind: 'target', index: 0, part: 'faxes' }, 'Fax: +00 5 550 0142'),
      assignText(draft, { kind: 'target', index: 0, part: 'notes' }, 'keep trying'),
    ]).toEqual([
      ok({ draft: { ...draft, targets: [targetDraft({ emails: ['office@police.example', 'mesa@prisiones.example', 'pd@prisiones.example'] })] }, field: 'targets.0.emails' }),
      ok({ draft: { ...draft, targets: [targetDraft({ faxes: ['+00 5 550 0142'] })] }, field: 'targets.0.faxes' }),
      ok({ draft: { ...draft, targets: [targetDraft({ notes: ['keep trying'] })] }, field: 'targets.0.notes' }),
    ])
  })

  it('makes a new target behind the last', () => {
    expect(assignText(draft, { kind: 'target', index: 9, part: 'name' }, 'Colonel Renata Osorio Lis')).toEqual(ok({
      draft: { ...draft, targets: [targetDraft(), { ...emptyTarget, name: 'Colonel Renata Osorio Lis' }] },
      field: 'targets.1.name',
    }))
  })
})
