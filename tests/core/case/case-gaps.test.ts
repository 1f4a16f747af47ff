import { expect, it } from 'vitest'
import { caseGaps, gapPlaceOf } from '../../../core/case/case-gaps.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'

it('names what is missing in a case, the most important first, and nothing for a closed or complete one', () => {
  const whole = keptFrom(caseDraft({ summary: 'She was taken from a library.' }))
  const poor = keptFrom(caseDraft({ deadline: '', peopleAtRisk: [], preferredLanguages: ['Spanish'], targets: [targetDraft({ country: '' }), targetDraft({ name: 'Ida Blom', postalLines: '' })] }))
  const words = caseGaps(poor).map(({ code, subject }) => ({ code, subject }))
  expect([caseGaps(whole), caseGaps({ ...poor, status: 'closed' }), words]).toEqual([[], [], [
    { code: 'no-deadline', subject: '' }, { code: 'no-country', subject: 'Martin Sekandi Otim' }, { code: 'no-address', subject: 'Ida Blom' },
    { code: 'no-letter-in-preferred', subject: 'Spanish' }, { code: 'no-people', subject: '' }, { code: 'no-story', subject: '' },
  ]])
})

it('says where each gap is filled: in a field, of its target if it is a target’s, or in one more item of a list', () => {
  const poor = keptFrom(caseDraft({ deadline: '', peopleAtRisk: [], targets: [targetDraft({ country: '' }), targetDraft({ name: 'Ida Blom', postalLines: '' })] }))
  const [first, second] = poor.targets
  expect(caseGaps(poor).map(gapPlaceOf)).toEqual([
    { field: { part: 'deadline', targetId: null } }, { field: { part: 'country', targetId: first?.id } }, { field: { part: 'postalLines', targetId: second?.id } },
    { add: 'peopleAtRisk' }, { field: { part: 'summary', targetId: null } },
  ])
  expect(caseGaps({ ...poor, targets: [], letters: [] }).map(gapPlaceOf)).toEqual(expect.arrayContaining([{ add: 'targets' }, { add: 'letters' }]))
})
