import { describe, expect, it } from 'vitest'
import { packItems } from '../../../core/pack/pack-items.ts'
import { packUnits } from '../../../core/pack/pack-pages.ts'
import type { PackPlan, PackWarning } from '../../../core/pack/types.ts'
import { warningPageOf } from '../../../core/pack/warning-page.ts'
import { packCase, packPlan, packTarget, sheetWords } from '../../kit/pack-sample.ts'

const pagesOf = (plan: PackPlan): Readonly<Partial<Record<PackWarning['code'], number | null>>> => {
  const items = packItems(plan, sheetWords)
  const units = packUnits(items, plan)
  return Object.fromEntries(plan.warnings.map((warning) => [warning.code, warningPageOf(warning, plan, items, units)]))
}
const long = ['Ministry of Justice and of the Rights of all People of the Republic', 'Office of the Minister, Building of the Four Rivers, third floor', 'Avenue of the Fourth of July 1512, beside the old market', 'District of the Lower Harbour', 'Lima 15001']
const two = packCase({ targets: [packTarget(1, { salutation: 'Dear Minister,' }), packTarget(2, { salutation: null, role: 'Ambassador', postalLines: long })] })

describe('the page of a warning', () => {
  it('is the first letter of its target', () => {
    expect(pagesOf(packPlan({ cases: [two], choices: { copies: 10, parts: ['cover', 'case', 'letters'] } }))['no-salutation']).toBe(15)
  })

  it('is the label, or the envelope, that is too small', () => {
    const found = pagesOf(packPlan({ cases: [two], choices: { copies: 10, parts: ['letters', 'labels', 'envelopes'], labelStock: 'L7651', envelope: 'dl' } }))
    expect([found['label-too-small'], found['no-salutation']]).toEqual([25, 13])
  })

  it('is the first letter without a name, and none for what is on no page', () => {
    const found = pagesOf(packPlan({ cases: [packCase({ country: 'Peru' }), packCase({ id: '01HX00000000000000000000C2' as ReturnType<typeof packCase>['id'], targets: [] })], choices: { parts: ['cover', 'letters'] } }))
    expect([found['not-named'], found['no-targets']]).toEqual([3, null])
  })
})
