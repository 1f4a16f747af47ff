import { expect, it } from 'vitest'
import { emptyCaseFile } from '../../../core/case/case-file.ts'
import type { CaseChange } from '../../../core/case/change.ts'
import { timelineOf } from '../../../core/case/timeline.ts'
import type { Day } from '../../../core/day.ts'
import type { NoteId, PackId, SourceId } from '../../../core/ids.ts'
import { caseDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'
import { idOf } from '../../kit/kept-records.ts'

it('lists what happened, newest first, without what was undone', () => {
  const base = keptFrom(caseDraft())
  const source = { id: idOf<never>(950), fileName: 'update.pdf', byteLength: 9, mediaType: 'application/pdf', kind: 'update' as const, addedOn: '2026-11-09' as Day, readerVersion: '2' }
  const kept = { ...base, sources: [source], file: { ...emptyCaseFile, replies: [{ id: idOf<never>(1), on: '2026-10-02' as Day, targetId: base.targets[0]?.id ?? null, text: 'Noted.' }] } }
  const change = (reason: CaseChange['reason'], at: string, more: Partial<CaseChange> = {}): CaseChange => ({ caseId: kept.id, revision: 2, at, reason, isUndone: false, changes: [], ...more })
  const dayOf = (day: string) => ({ as: 'day' as const, day: day as Day })
  const moved = { field: 'deadline' as const, kind: 'changed' as const, subject: null, targetId: null, before: dayOf('2026-11-02'), after: dayOf('2026-11-16') }
  const history = [
    change({ kind: 'closed' }, '2026-11-11T10:00:00Z', { isUndone: true }),
    change({ kind: 'edited' }, '2026-11-10T10:00:00Z', { changes: [moved] }),
    change({ kind: 'issue-read', sourceId: source.id, issue: 'update', fileName: 'update.pdf' }, '2026-11-09T10:00:00Z', { changes: [moved] }),
  ]
  expect(timelineOf(kept, history, [{ packId: idOf<PackId>(951), madeOn: '2026-10-20' as Day, letters: 12, fileNames: ['pack.docx'] }])).toEqual([
    { kind: 'deadline-moved', on: '2026-11-10', from: '2026-11-02', to: '2026-11-16' },
    { kind: 'issue', on: '2026-11-09', issue: 'update', fileName: 'update.pdf', deadline: '2026-11-16' },
    { kind: 'pack', on: '2026-10-20', letters: 12, fileName: 'pack.docx' },
    { kind: 'reply', on: '2026-10-02', text: 'Noted.', from: 'Martin Sekandi Otim' },
  ])
})

it('orders what happened on one day by when it was written, newest first', () => {
  const on = '2026-11-12' as Day
  /** An id of a record made at this instant. */
  const madeAtTime = <Id extends string>(at: string): Id => {
    const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const time = Array.from({ length: 10 }, (_, place) => digits[Math.floor(Date.parse(at) / 32 ** (9 - place)) % 32]).join('')
    return `${time}0000000000000000` as Id
  }
  const source = (at: string, kind: 'first' | 'update') => ({ id: madeAtTime<SourceId>(at), fileName: `${kind}.pdf`, byteLength: 9, mediaType: 'application/pdf', kind, addedOn: on, readerVersion: '2' })
  const base = keptFrom(caseDraft())
  const kept = {
    ...base, sources: [source('2026-11-12T10:00:00Z', 'first'), source('2026-11-12T13:00:00Z', 'update')],
    file: { ...emptyCaseFile, notes: [{ id: madeAtTime<NoteId>('2026-11-12T11:00:00Z'), on, text: 'Asked the office.' }] },
  }
  const closed: CaseChange = { caseId: kept.id, revision: 3, at: '2026-11-12T14:00:00Z', reason: { kind: 'closed' }, isUndone: false, changes: [] }
  const packs = [{ packId: madeAtTime<PackId>('2026-11-12T12:00:00Z'), madeOn: on, letters: 12, fileNames: ['pack.docx'] }]
  expect(timelineOf(kept, [closed], packs).map((entry) => (entry.kind === 'issue' ? entry.issue : entry.kind))).toEqual(['closed', 'update', 'pack', 'note', 'first'])
})
