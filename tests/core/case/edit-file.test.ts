import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../core/case/case-file.ts'
import { editFile } from '../../../core/case/edit-file.ts'
import type { CaseFileEdit } from '../../../core/case/edit-file.ts'
import type { Day } from '../../../core/day.ts'
import { idOf } from '../../kit/kept-records.ts'

const today = '2026-11-12' as Day
const around = { today, newNoteId: () => idOf<never>(71), newReplyId: () => idOf<never>(72), newReturnedId: () => idOf<never>(73), addressOf: () => ['Ministry of Justice', 'Calle Uno 5'], targetIds: [idOf<never>(501)] }
const withNote = { ...emptyCaseFile, notes: [{ id: idOf<never>(60), on: '2026-01-02' as Day, text: 'Old' }] }

describe('what a group keeps with a case', () => {
  it('takes a note, changes it and keeps its day', () => {
    expect(editFile(emptyCaseFile, { part: 'note', id: null, text: ' Ring first. ' }, around)).toEqual({ ok: true, value: { part: 'notes', file: { ...emptyCaseFile, notes: [{ id: idOf(71), on: today, text: 'Ring first.' }] } } })
    expect(editFile(withNote, { part: 'note', id: idOf<never>(60), text: 'New' }, around)).toEqual({ ok: true, value: { part: 'notes', file: { ...emptyCaseFile, notes: [{ id: idOf(60), on: '2026-01-02', text: 'New' }] } } })
  })

  it('takes rules once each, and own rules without empty lines', () => {
    expect(editFile(emptyCaseFile, { part: 'rules', rules: ['no-return-address', 'no-return-address'], ownRules: [' By hand ', ''] }, around)).toEqual({
      ok: true, value: { part: 'rules', file: { ...emptyCaseFile, rules: ['no-return-address'], ownRules: ['By hand'] } },
    })
  })

  it.each<[string, CaseFileEdit, string]>([
    ['an empty note', { part: 'note', id: null, text: ' ' }, 'no-text'],
    ['a note that is gone', { part: 'note', id: idOf<never>(99), text: 'x' }, 'not-there'],
    ['taking away a note that is gone', { part: 'note-removed', id: idOf<never>(99) }, 'not-there'],
    ['a reply of an unknown target', { part: 'reply', reply: { id: null, on: today, targetId: idOf<never>(999), text: 'x' } }, 'unknown-target'],
    ['more letters back than sent', { part: 'target-check', check: { targetId: idOf<never>(501), checkedOn: today, returned: 3, sent: 2 } }, 'more-returned-than-sent'],
    ['an attachment that is gone', { part: 'attachment-removed', id: idOf<never>(99) }, 'not-there'],
  ])('refuses %s', (_, edit, problem) => {
    expect(editFile(withNote, edit, around)).toEqual({ ok: false, problem })
  })

  it('notes a letter that came back with the address that it had, and keeps that address when the reason is corrected', () => {
    const letter = { id: null, on: today, targetId: idOf<never>(501), reason: 'unknown', text: ' Gone away ', letterCode: '7KQM-034-C' } as const
    const noted = { ...letter, id: idOf(73), text: 'Gone away', address: ['Ministry of Justice', 'Calle Uno 5'] }
    const first = editFile(emptyCaseFile, { part: 'returned', returned: letter }, around)
    expect(first).toEqual({ ok: true, value: { part: 'returned', file: { ...emptyCaseFile, returned: [noted] } } })
    if (!first.ok) return
    const moved = { ...around, addressOf: () => ['Box 9'] }
    expect(editFile(first.value.file, { part: 'returned', returned: { ...letter, id: idOf<never>(73), reason: 'moved' } }, moved)).toEqual({ ok: true, value: { part: 'returned', file: { ...emptyCaseFile, returned: [{ ...noted, reason: 'moved' }] } } })
    expect(editFile(first.value.file, { part: 'returned-removed', id: idOf<never>(73) }, around)).toEqual({ ok: true, value: { part: 'returned', file: emptyCaseFile } })
    expect([editFile(emptyCaseFile, { part: 'returned', returned: { ...letter, targetId: idOf<never>(999) } }, around), editFile(emptyCaseFile, { part: 'returned-removed', id: idOf<never>(73) }, around), editFile(first.value.file, { part: 'returned', returned: letter }, around)]
      .map((refused) => !refused.ok && refused.problem)).toEqual(['unknown-target', 'not-there', 'returned-before'])
  })
})
