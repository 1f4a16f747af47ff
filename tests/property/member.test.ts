import * as fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import { returnAddresses, senderForms } from '../../core/member/safety.ts'
import type { ListRow } from '../../core/member/import-types.ts'
import { draftFromMember, makeMember } from '../../core/member/make-member.ts'
import { postalAddress } from '../../documents/member/postal-address.ts'
import { planImport } from '../../core/member/plan-import.ts'
import { guardCell, unguardCell } from '../../documents/export/formula-guard.ts'
import { readMemberList } from '../../documents/member/read-member-list.ts'
import { plainMember } from '../kit/sample-member.ts'

const today = '2026-11-12' as Day
const anyText = fc.string({ unit: 'binary', maxLength: 30 })
const risky = fc.tuple(fc.stringMatching(/^[=+\-@\t\r\n' ]{0,3}$/u), anyText).map((parts) => parts.join(''))
const answers = fc.constantFrom('yes', 'no', 'not-asked')
const drafts = fc.record({
  name: anyText, address: anyText, town: anyText, email: anyText, phone: anyText, note: anyText, joined: fc.constantFrom('', '2024-10-03'), languages: anyText, tags: anyText, likes: anyText, avoids: anyText,
  consents: fc.record({ 'name-on-letters': answers, 'email-news': answers, 'keep-record': answers, 'post-news': answers }),
  safety: fc.record({ sender: fc.constantFrom(...senderForms), returnAddress: fc.constantFrom(...returnAddresses) }),
})
const cells = fc.array(fc.array(anyText, { maxLength: 6 }), { maxLength: 12 })

const rowsOf = (rows: readonly (readonly string[])[]): readonly ListRow[] => rows.map((row, index) => ({ line: index + 2, cells: row, damaged: null }))

const joinAddress = (parts: Parameters<typeof postalAddress>[0]): readonly string[] => postalAddress(parts, undefined)

describe('members', () => {
  it('the guard against formulas leaves nothing a spreadsheet runs, and comes off again', () => {
    fc.assert(fc.property(risky, (text) => {
      expect([/^[=+\-@\t\r\n]/u.test(guardCell(text)), unguardCell(guardCell(text))]).toEqual([false, text])
    }), { numRuns: 2000 })
  })

  it('a kept member comes back the same from its own form, with the day of each answer', () => {
    fc.assert(fc.property(drafts, (draft) => {
      const made = makeMember(draft, '2020-01-01' as Day, null)
      if (!made.ok) return
      const member = plainMember('', made.value)
      expect(makeMember(draftFromMember(member), today, member)).toEqual(made)
    }))
  })

  it('a list survives being written with the guard and read again', () => {
    const word = fc.stringMatching(/^[=+\-@']{0,2}[A-Za-zÀ-ž0-9 ,;"\n]{1,12}$/u).map((text) => text.trim()).filter(Boolean)
    fc.assert(fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = papaparse.unparse([['Name', 'Town'], ...rows].map((row) => row.map(guardCell)), { quotes: true, newline: '\r\n' })
      const read = readMemberList(new TextEncoder().encode(text))
      expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(rows)
    }))
  })

  it('any bytes are read or refused, never a throw', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), anyText.map((text) => new TextEncoder().encode(`Name,Town\n${text}`))), (bytes) => {
      const read = readMemberList(bytes)
      expect(read.ok ? read.value.rows.every(({ line }, index) => line > (read.value.rows[index - 1]?.line ?? 0)) : read.problem.code.length > 0).toBe(true)
    }), { numRuns: 500 })
  })

  it('every row of a list has one fate, new rows can be kept, and a second import adds nobody', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Name', 'First name', 'Town', 'E-mail', 'Address', 'PLZ', 'Colour'), { minLength: 1, maxLength: 5 }), cells, (headings, rows) => {
      const list = { separator: ',', headings, rows: rowsOf(rows) }
      const preview = planImport(list, 'list.csv', [], joinAddress)
      const made = preview.rows.filter(({ fate }) => fate === 'new').map(({ draft }) => makeMember(draft, today, null))
      const kept = made.flatMap((member) => (member.ok ? [plainMember('', member.value)] : []))
      expect([preview.rows.map(({ row }) => row), preview.newCount + preview.leftOutCount, kept.length]).toEqual([list.rows.map(({ line }) => line), rows.length, preview.newCount])
      expect(planImport(list, 'list.csv', kept, joinAddress).newCount).toBe(0)
    }))
  })

  it('twenty thousand namesakes take no longer for each than one', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ['Ines Albrecht', `Town ${index}`])
    const preview = planImport({ separator: ',', headings: ['Name', 'Town'], rows: rowsOf([...rows, ['Ines Albrecht', 'Town 7']]) }, 'list.csv', [plainMember('Ines Albrecht', { town: 'Town 1' })], joinAddress)
    expect([preview.newCount, preview.alreadyHereCount, preview.leftOutCount]).toEqual([19_999, 1, 1])
  })
})
