import { expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId } from '../../../core/ids.ts'
import { makeGiving } from '../../../core/outlet/make-giving.ts'
import type { GivingDraft } from '../../../core/outlet/types.ts'

const today = '2026-11-12' as Day
const teodora = '01HX0000000000000000000041' as CaseId
const draft: GivingDraft = { on: today, dueOn: '', packs: 1, lines: [{ caseId: teodora, perPack: 4 }], printed: null }

it('multiplies the letters that are counted by hand, and takes printed ones as they are', () => {
  const counted = makeGiving({ ...draft, packs: 3 }, null, today)
  const printed = makeGiving({ ...draft, packs: 3 }, [{ caseId: teodora, count: 5 }], today)
  expect([counted.ok && counted.value.lines, printed.ok && printed.value.lines]).toEqual([[{ caseId: teodora, count: 12 }], [{ caseId: teodora, count: 5 }]])
})

it('refuses more packs than there are printed letters', () => {
  const problemsOf = (packs: number): unknown => {
    const made = makeGiving({ ...draft, packs }, [{ caseId: teodora, count: 2 }, { caseId: teodora, count: 1 }], today)
    return made.ok ? [] : made.problem
  }
  expect([problemsOf(3), problemsOf(4)]).toEqual([[], [{ field: 'packs', code: 'more-packs-than-letters' }]])
})
