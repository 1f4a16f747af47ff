import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { slipBytes, slipContent, type SlipContent } from './slips.ts'

const [nurse] = slipContent.cases
const october = { from: '2026-10-01', to: '2026-10-31' }
const september = { from: '2026-09-01', to: '2026-09-30' }

/** Invented groups with their letters, cards and e-mails of October, and letters of September. */
const groups = [
  ['Alder Street group', 212, 40, 31, 180], ['Brackwater group', 96, 12, 8, 90], ['Coldharbour students', 44, 60, 102, 61], ['Fenwick Green group', 31, 6, 4, 28],
  ['Larch Hill school', 120, 85, 0, 92], ['Sallow Bridge group', 18, 2, 5, 22], ['Tarn Valley group', 54, 9, 13, 31],
] as const

const casesOf = (letters: number, cards: number, mails: number) =>
  [{ ...nurse, lines: [{ kind: 'letter', count: letters }, { kind: 'solidarity-card', count: cards }, { kind: 'email', count: mails }] }]

/** A folder with their slips: a revision, one that was changed, one that needs a decision, and a group that is silent. */
export const slipsOfGroups = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-slips-'))
  const put = (name: string, group: string, more: Partial<SlipContent>): void => {
    const bytes = slipBytes({ reportId: `${group} ${more.period?.from ?? ''}`, group: { id: group, name: group, section: 'Northern section' }, ...more })
    const text = new TextDecoder().decode(bytes)
    writeFileSync(join(folder, `${name}.json`), group.startsWith('Fenwick') && more.period === october ? text.replace('"count": 31', '"count": 310') : text)
  }
  for (const [at, [group, letters, cards, mails, before]] of groups.entries()) {
    put(`october-${at}`, group, { period: october, cases: casesOf(letters, cards, mails) })
    put(`september-${at}`, group, { period: september, cases: casesOf(before, 0, 0) })
  }
  put('brackwater-2', 'Brackwater group', { period: october, revision: 2, cases: casesOf(98, 12, 8) })
  put('larch-hill-b', 'Larch Hill school', { period: october, cases: casesOf(121, 85, 0) })
  put('pendle', 'Pendle Quay group', { period: september, cases: casesOf(77, 3, 9) })
  return folder
}
