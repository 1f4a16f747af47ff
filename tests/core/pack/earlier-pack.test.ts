import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { MemberId, PackId, TemplateId } from '../../../core/ids.ts'
import { choiceGroups, differingGroups, likeLastYear, packOfLastYear, packToStartFrom, withChoicesOf, type EarlierPack } from '../../../core/pack/earlier-pack.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { PackChoices } from '../../../core/pack/types.ts'

const packOf = (number: number, name: string | null): EarlierPack => ({
  id: `01JDP00000000000000000000${number}` as PackId, madeOn: '2025-12-05' as Day, isPractice: false,
  choices: { ...defaultChoices, occasion: name === null ? null : { name, day: null } },
})
const packs = [packOf(3, 'Spring stall 2026'), packOf(2, null), packOf(1, 'Winter evening 2025')]
const numberOf = (name: string, of = packs): string | undefined => packToStartFrom(of, name)?.id.at(-1)

describe('the pack that a new one starts from', () => {
  it('is the last of the same occasion, in any year and spelling, else the last', () => {
    expect([numberOf('winter évening 2026'), numberOf('Winter evening'), numberOf('Summer stall'), numberOf(''), numberOf('2026'), numberOf('Winter', [])]).toEqual(['1', '1', '3', '3', '3', undefined])
  })
})

const other: PackChoices = {
  ...defaultChoices, copies: 7, sender: 'group', parts: ['tally', 'letters'], labelStock: 'L7163', printer: 'Inkjet', largePrint: 'all', outlets: ['Library'],
  language: 'es', paper: 'letter', templateId: '01JDT000000000000000000000' as TemplateId,
  caseIds: [], labelStart: 5, members: 'none', occasion: { name: 'Winter', day: '2025-12-05' as Day }, returnBy: '2026-01-05' as Day,
}
const now: PackChoices = { ...defaultChoices, occasion: { name: 'Winter evening', day: null } }
const all = { templates: other.templateId === null ? [] : [other.templateId], printers: ['Inkjet'] }

describe('choices taken over', () => {
  it('are all but what belongs to one evening, and each is named by its group', () => {
    const next = withChoicesOf(now, other, all)
    expect([next.copies, next.sender, next.labelStock, next.printer, next.templateId]).toEqual([7, 'group', 'L7163', 'Inkjet', other.templateId])
    expect([next.occasion, next.members, next.labelStart, next.returnBy]).toEqual([now.occasion, 'all', 1, null])
    expect([differingGroups(now, next), differingGroups(next, withChoicesOf(next, other, all))]).toEqual([choiceGroups.filter((group) => group !== 'members' && group !== 'evening'), []])
  })

  it('leave a template and a printer that are not there any more', () => {
    const next = withChoicesOf(now, other, { templates: [], printers: [] })
    expect([next.templateId, next.printer]).toEqual([null, null])
  })

  it('are the same with their parts in another order', () => {
    expect(differingGroups(now, { ...now, parts: now.parts.toReversed() })).toEqual([])
  })
})

describe('a pack like last year', () => {
  const on = (number: number, day: string | null, madeOn = '2025-01-01'): EarlierPack => ({ ...packOf(number, null), madeOn: madeOn as Day, choices: { ...defaultChoices, occasion: day === null ? null : { name: 'Evening', day: day as Day } } })
  const found = (of: readonly EarlierPack[], day: string): string | undefined => packOfLastYear(of, day as Day)?.id.at(-1)

  it('starts from the one of the evening nearest to a year ago, by its evening or else the day it was made', () => {
    expect([found([on(1, '2025-12-05'), on(2, '2025-12-10'), on(3, '2026-11-01')], '2026-12-12'), found([on(1, null, '2025-12-20')], '2026-12-12'), found([on(1, '2025-09-01'), on(2, '2024-12-12'), on(3, '2026-12-01')], '2026-12-12')])
      .toEqual(['2', '1', undefined])
  })

  it('takes who writes, of those who are still here, and the name of the evening a year later', () => {
    const [one, two] = ['M1' as MemberId, 'M2' as MemberId]
    const earlier: PackChoices = { ...other, members: [one, two], occasion: { name: 'Winter evening 2025', day: '2025-12-05' as Day } }
    const next = likeLastYear({ ...now, occasion: null }, earlier, all, [two])
    expect([next.members, next.occasion, next.copies, next.caseIds, next.returnBy, likeLastYear(now, earlier, all, []).occasion]).toEqual([[two], { name: 'Winter evening 2026', day: null }, 7, now.caseIds, null, now.occasion])
    expect(differingGroups({ ...now, occasion: null }, next)).toEqual(choiceGroups)
  })
})
