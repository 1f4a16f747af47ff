import { describe, expect, it } from 'vitest'
import { labelOrder, labelNotesOf } from '../../../core/pack/label-order.ts'
import { warningPageOf } from '../../../core/pack/warning-page.ts'
import { packItems } from '../../../core/pack/pack-items.ts'
import { packUnits } from '../../../core/pack/pack-pages.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import { labelRowsOf } from '../../../documents/pack/label-texts.ts'
import { packPlan, packTarget, packCase, sheetWords } from '../../kit/pack-sample.ts'

const cases = [packCase({ targets: [packTarget(1, { country: 'Peru' })] })]
const choices: Partial<PackChoices> = { copies: 2, members: 'none', parts: ['letters', 'takehome', 'labels'], outlets: ['Library', 'School'], outletCopies: 2, labelStock: 'L7160' }

describe('labels of letters to take home', () => {
  it('follow a label that says whose they are', () => {
    const plan = packPlan({ cases, choices })
    const texts = labelRowsOf(plan).rows.flatMap((row) => row.texts).map((text) => text.split('\n').slice(0, text.startsWith('Take') ? 3 : 2).join(' / '))
    const name = 'Ana Belmonte Ruiz / Minister of Justice'
    expect([texts, labelOrder(plan).flatMap((label) => ('letter' in label ? [label.letter] : []))]).toEqual([
      [name, name, 'Take-home pack 1 of 2 / Labels from here on: / Library', name, name, 'Take-home pack 2 of 2 / Labels from here on: / School', name, name, ''],
      plan.letters.map((_, letter) => letter),
    ])
  })

  it('are counted with it, and found by the warnings', () => {
    const counted = packPlan({ cases, choices: { ...choices, copies: 18 } })
    const items = packItems(counted, sheetWords)
    const pageOf = (outlet: number): number => warningPageOf({ code: 'label-too-small', caseId: cases[0]?.id ?? counted.cards[0]?.caseId as never, targetId: counted.letters.find((letter) => letter.outlet === outlet)?.targetId ?? null }, counted, items, packUnits(items, counted)) ?? 0
    // Twenty-two labels of letters and two notes on sheets of twenty-one.
    expect([counted.counts.labelSheets, pageOf(0) > 0, packPlan({ cases, choices: { ...choices, copies: 17 } }).counts.labelSheets, packPlan({ cases, choices: { ...choices, copies: 15 } }).counts.labelSheets]).toEqual([2, true, 2, 1])
  })

  it('have its number alone where the stock has no room for a long name, and none where it has no room for that', () => {
    const named = packPlan({ cases, choices: { ...choices, labelStock: 'L7651', outlets: ['Library of the Friends of the Town of Lesk and of all who read there and in the villages around it, and in those further up the river'] } })
    const small = { ...named.stock, width: 12, height: 8 } as NonNullable<typeof named.stock>
    expect([named.labelNotes, labelNotesOf({ ...named, stock: small }, sheetWords), packPlan({ cases, choices: { ...choices, parts: ['letters', 'takehome'] } }).labelNotes])
      .toEqual([[{ outlet: 0, lines: ['Take-home pack 1 of 1'] }], [], []])
  })
})
