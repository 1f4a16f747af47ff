import { writeOds } from 'hucre/ods'
import { writeXlsx, type WriteOptions } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readSheetList } from '../../../documents/member/read-sheet-list.ts'

const book: WriteOptions = { sheets: [
  { name: 'Notes', rows: [['Read me']] },
  { name: 'Members', rows: [['Our group'], ['Name', 'Postcode', 'Phone', 'Joined', 'Newsletter'], ['Ines Albrecht', '01062', '+44 1632 960118', new Date(Date.UTC(2024, 3, 3)), true], [], ['Tomas Okafor', 1062, 5551234, null, 'no']] },
] }

describe('a workbook with a list of members', () => {
  it.each([['xlsx', writeXlsx], ['ods', writeOds]] as const)('as .%s: the sheet with headings, text stays text, each row with its number', async (_, write) => {
    const read = await readSheetList(await write(book))
    expect(read.ok && { ...read.value.list, rows: read.value.list.rows.map(({ line, cells }) => [line, ...cells.slice(0, 5)]) }).toMatchObject({
      separator: 'sheet', rows: [[3, 'Ines Albrecht', '01062', '+44 1632 960118', '2024-04-03', 'yes'], expect.arrayContaining([4]), [5, 'Tomas Okafor', '1062', '5551234', '', 'no']],
    })
  })

  it('reads the sheet that was chosen, and says which there are', async () => {
    const two = await writeXlsx({ sheets: [{ name: 'Members', rows: [['Name'], ['Ines']] }, { name: 'Empty', rows: [] }, { name: 'Former', rows: [['Who', 'Town'], ['Maud', 'Lesk']] }] })
    const [chosen, gone] = [await readSheetList(two, 'Former'), await readSheetList(two, 'Friends')]
    expect([chosen, gone].map((read) => read.ok && [read.value.sheet, read.value.sheets, read.value.list.headings])).toEqual([['Former', ['Members', 'Former'], ['Who', 'Town']], ['Members', ['Members', 'Former'], ['Name']]])
  })

  it('keeps the zeros before a number that is shown with them', async () => {
    const read = await readSheetList(await writeXlsx({ sheets: [{ name: 'Members', rows: [['Name', 'Zip'], ['Ines', 1062]], cells: new Map([['1,1', { value: 1062, style: { numFmt: '00000' } }]]) }] }))
    expect(read.ok && read.value.list.rows.map(({ cells }) => cells)).toEqual([['Ines', '01062']])
  })

  it.each<[string, Uint8Array]>([
    ['a zip that is no workbook', Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 18 }, () => 0)])],
    ['a damaged file', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ])('refuses %s', async (_, bytes) => {
    const read = await readSheetList(bytes)
    expect(read.ok ? 'read' : read.problem.code).toBe('not-text')
  })
})
