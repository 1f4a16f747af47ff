import { describe, expect, it } from 'vitest'
import { emptyCaseFile, type CaseFile, type ReturnedLetter } from '../../../core/case/case-file.ts'
import { cameBackFrom, mailOfCode, returnedFrom } from '../../../core/case/returned-mail.ts'
import type { Day } from '../../../core/day.ts'
import type { TargetId } from '../../../core/ids.ts'
import { idOf } from '../../kit/kept-records.ts'

const target = { id: idOf<TargetId>(501), postalLines: ['Ministry of Justice', 'Calle Uno 5'] }
const letter = (number: number, change: Partial<ReturnedLetter> = {}): ReturnedLetter =>
  ({ id: idOf<never>(number), on: '2026-11-02' as Day, targetId: target.id, reason: 'unknown', letterCode: `7KQM-0${number}-C`, address: target.postalLines, text: '', ...change })
const file = (change: Partial<CaseFile>): CaseFile => ({ ...emptyCaseFile, ...change })

describe('mail that came back', () => {
  it('says something of the address that the target has now, and nothing of one that was corrected', () => {
    const kept = file({ returned: [letter(10), letter(11, { address: ['Old street 1'] }), letter(12, { targetId: idOf<TargetId>(502) }), letter(13)] })
    expect(returnedFrom(kept, target).map(({ id }) => id)).toEqual([idOf(10), idOf(13)])
    expect([cameBackFrom(kept, target), cameBackFrom(kept, { ...target, postalLines: ['Box 9'] })]).toEqual([2, 0])
  })

  it('is also known from the check of an address', () => {
    expect(cameBackFrom(file({ checks: [{ targetId: target.id, checkedOn: null, returned: 3, sent: 8 }] }), target)).toBe(3)
  })

  it('is found by the code of its letter, the last return first', () => {
    const kept = file({ returned: [letter(10), letter(10, { reason: 'moved', on: '2026-12-01' as Day })], replies: [{ id: idOf<never>(60), on: '2026-11-09' as Day, targetId: target.id, text: 'Noted.', letterCode: '7KQM-014-C' }] })
    expect([mailOfCode(kept, '7KQM-010-C'), mailOfCode(kept, '7KQM-014-C'), mailOfCode(kept, '7KQM-099-C')]).toEqual([
      { returned: { on: '2026-12-01', reason: 'moved' }, isAnswered: false }, { returned: null, isAnswered: true }, { returned: null, isAnswered: false },
    ])
  })
})
