import { expect, it } from 'vitest'
import { withForeignAsked } from '../../../core/case/foreign-contacts.ts'
import type { TargetFacts } from '../../../core/case/types.ts'
import type { Provenance } from '../../../core/case/reading.ts'
import { emptyTargetFacts } from '../../../core/case/target-values.ts'

const target: TargetFacts = { ...emptyTargetFacts, name: 'Ana Belmonte', postalLines: ['Calle 5', 'Lima', 'Peru'], country: 'Peru' }
const asked = (given: Partial<TargetFacts>, ...emails: readonly string[]): readonly string[] => {
  const provenance = emails.map((_, index): Provenance => ({ field: `targets.0.emails.${index}`, ranges: [], confidence: 'sure', reason: 'label' }))
  return withForeignAsked(provenance, [{ ...target, ...given, emails }]).flatMap(({ confidence, reason }, index) => (confidence === 'check' ? [`${emails[index]} ${reason}`] : []))
}

it('asks about an e-mail address of a country that its target neither is in nor names', () => {
  expect(asked({}, 'mesa@justicia.gob.pe', 'info@network.org', 'office@group.co', 'press@ministry.gov.uk', 'info@netzwerk.de')).toEqual(['press@ministry.gov.uk other-country', 'info@netzwerk.de other-country'])
})

it('asks nothing of an embassy, nor where no country is known', () => {
  expect(asked({ role: 'Ambassador of Turkey' }, 'embassy@mfa.gov.tr')).toEqual([])
  expect(asked({ country: null }, 'embassy@mfa.gov.tr')).toEqual([])
})
