// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { emptyLetterDraft } from '../../../core/case/letter-values.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { emptyTargetFacts, targetDraftOf } from '../../../core/case/target-values.ts'
import { CheckProvider } from '../../../renderer/features/cases/check-context.ts'
import { CheckCounts, CheckGaps } from '../../../renderer/features/cases/check-head.tsx'
import { startCheck } from '../../../core/case/check/check-state.ts'
import { openComponent } from '../../kit/window.tsx'

const start = startCheck(readUrgentAction({ lines: [] }))
const whole: CaseDraft = {
  ...start.draft, kind: 'first', title: 'Nurse held', deadline: '2026-11-02', peopleAtRisk: [{ name: 'Rosa Lis', pronoun: 'she' }],
  targets: [{ ...targetDraftOf(emptyTargetFacts, ''), name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: 'Plaza 4', country: 'Peru' }],
  letters: [{ ...emptyLetterDraft, salutation: 'Dear Minister,', body: 'Release her.', closing: 'Yours sincerely,' }],
}
const doNothing = (): void => undefined

it.each<readonly [string, Partial<CaseDraft>, boolean, number | null, readonly string[]]>([
  ['everything is there', {}, true, 0, ['Nothing left to check']],
  ['no person was read', { peopleAtRisk: [] }, true, 0, ['No person at risk']],
  ['the name of the person is empty', { peopleAtRisk: [{ name: ' ', pronoun: '' }] }, true, 0, ['No person at risk']],
  ['the case has its persons already', { peopleAtRisk: [] }, false, 0, ['Nothing left to check']],
  ['changes of an update are undecided', {}, false, 2, ['2 changes to decide']],
  ['the changes are not known yet', {}, false, null, []],
  ['a field and a change are open', { deadline: '' }, false, 1, ['1 to check', '1 change to decide']],
])('says what is left where %s', (_, more, isNew, openChanges, said) => {
  openComponent(
    <CheckProvider value={{ isNew: () => false, state: { ...start, draft: { ...whole, ...more } }, lines: [], active: null, activate: doNothing, show: doNothing, confirm: doNothing, leave: doNothing, act: doNothing, moveLine: doNothing }}>
      <CheckCounts isNew={isNew} openChanges={openChanges} onNext={doNothing} onNextUnread={doNothing} />
    </CheckProvider>,
  )
  const badges = [...document.querySelectorAll('.badge')].map(({ textContent }) => textContent)
  expect(badges.slice(1)).toEqual(said)
  expect(screen.queryByText('Nothing left to check') === null).toBe(!said.includes('Nothing left to check'))
})

it('says that a case can be kept without what is missing only where it can', () => {
  const said = (draft: CaseDraft, canKeep: boolean): readonly string[] => {
    openComponent(<CheckGaps draft={draft} canKeep={canKeep} />)
    const found = [...document.querySelectorAll('.check-gaps .meta')].map(({ textContent }) => textContent ?? '')
    cleanup()
    return found
  }
  expect([said({ ...whole, uaNumber: '' }, true), said({ ...whole, uaNumber: '', title: '' }, true), said({ ...whole, uaNumber: '', title: '' }, false)]).toEqual([
    ['You can keep the case without it. The case then lists it.'], ['You can keep the case without them. The case then lists them.'], [],
  ])
})
