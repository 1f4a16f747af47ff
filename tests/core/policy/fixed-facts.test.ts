import { expect, it } from 'vitest'
import { withFixedFacts } from '../../../core/policy/fixed-facts.ts'
import { groupFactsOf } from '../../../core/settings/group-facts.ts'
import { defaultSettings } from '../../../core/settings/default-settings.ts'

it('what a form holds gives way to what the office fixed, and to nothing else', () => {
  const kept = groupFactsOf({ ...defaultSettings(''), groupName: 'Sallow', country: 'Maravia', section: 'Maravia section', paper: 'letter' })
  const typed = { ...kept, groupName: 'Sallow Letter Group', country: 'Norhaven', section: 'Other', paper: 'a4' as const }
  expect(withFixedFacts(typed, kept, ['country', 'labelStock'])).toEqual({ ...typed, country: 'Maravia' })
  expect(withFixedFacts(typed, kept, ['section', 'paper'])).toEqual({ ...typed, section: 'Maravia section', paper: 'letter' })
  expect(withFixedFacts(typed, kept, [])).toEqual(typed)
})
