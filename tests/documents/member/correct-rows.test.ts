import { describe, expect, it } from 'vitest'
import type { MemberList } from '../../../core/member/import-types.ts'
import { correctRows } from '../../../documents/member/correct-rows.ts'
import { readMemberList } from '../../../documents/member/read-member-list.ts'

const read = (text: string): MemberList => {
  const found = readMemberList(new TextEncoder().encode(text))
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}
const list = read('Name;Street;Town\nInes;1 Rise;Lesk\n"Tomas;2 Rise;Lesk\nPia;3 Rise;Orrin\n')
const rows = ({ rows: found }: MemberList): readonly unknown[] => found.map(({ line, cells, damaged }) => [line, damaged ?? cells])
const others = [[2, ['Ines', '1 Rise', 'Lesk']], [4, ['Pia', '3 Rise', 'Orrin']]]
const third = (text: string): unknown => rows(correctRows(list, [{ row: 3, text }]))[1]

describe('a damaged row that is typed right', () => {
  it('is read in its place, by the separator of the list, and no other row changes', () => {
    const corrected = correctRows(list, [{ row: 3, text: ' "Tomas";"2 Rise; by the mill";\'+Lesk ' }, { row: 2, text: 'Not damaged' }])
    expect([rows(corrected)[1], [rows(corrected)[0], rows(corrected)[2]]]).toEqual([[3, ['Tomas', '2 Rise; by the mill', '+Lesk']], others])
  })

  it.each([['"Tomas;2 Rise;Lesk'], ['Tomas;"2 Rise" x;Lesk'], ['Tomas;2 Rise;Lesk\nIda;4 Rise;Lesk'], ['']])('stays damaged where it is no whole row: %j', (text) => {
    expect(third(text)).toEqual([3, text])
  })

  it('may have a cell of two lines', () => {
    expect(third('Tomas;"2 Rise\nBy the mill";Lesk')).toEqual([3, ['Tomas', '2 Rise\nBy the mill', 'Lesk']])
  })
})
