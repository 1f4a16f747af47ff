import { expect, it } from 'vitest'
import { caseGaps } from '../../../core/case/case-gaps.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'

it('names what is missing in a case, the most important first, and nothing for a closed or complete one', () => {
  const whole = keptFrom(caseDraft({ summary: 'She was taken from a library.' }))
  const poor = keptFrom(caseDraft({ deadline: '', peopleAtRisk: [], preferredLanguages: ['Spanish'], targets: [targetDraft({ country: '' }), targetDraft({ name: 'Ida Blom', postalLines: '' })] }))
  expect([caseGaps(whole), caseGaps({ ...poor, status: 'closed' }), caseGaps(poor)]).toEqual([[], [], [
    { code: 'no-deadline', subject: '' }, { code: 'no-country', subject: 'Martin Sekandi Otim' }, { code: 'no-address', subject: 'Ida Blom' },
    { code: 'no-letter-in-preferred', subject: 'Spanish' }, { code: 'no-people', subject: '' }, { code: 'no-story', subject: '' },
  ]])
})
