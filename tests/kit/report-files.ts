import papaparse from 'papaparse'
import { readXlsx } from 'hucre/xlsx'
import { unguardCell } from '../../documents/export/formula-guard.ts'
import type { PrintedOn } from '../../documents/report/write-report-docx.ts'
import type { XmlElement } from '../../renderer/features/packs/preview/xml.ts'
import { partsOf } from './report-parts.ts'
import { fonts } from './write-pack-for-test.ts'
import { xmlTree } from './xml-tree.ts'

/** What the tests print reports on. */
export const onA4: PrintedOn = { paper: 'a4', fonts }
export const onLetter: PrintedOn = { ...onA4, paper: 'letter' }

const inside = (element: XmlElement, name: string): readonly XmlElement[] => Array.from(element.children).filter(({ tagName }) => tagName === name)
const textIn = (element: XmlElement): string => (element.tagName === 'w:t' ? (element.textContent ?? '') : Array.from(element.children).filter(({ tagName }) => tagName !== 'w:tbl').map(textIn).join(''))

/** The texts of each cell of each row of a Word file's tables, in order, without those of tables in cells. */
export const wordRows = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const [body] = inside(xmlTree(partsOf(bytes)['word/document.xml'] ?? ''), 'w:body')
  return body === undefined ? [] : inside(body, 'w:tbl').flatMap((table) => inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map(textIn)))
}

/** A number as the page shows it: digits in groups, a true minus, a sign for changes. */
export const shownNumber = (text: string): number => Number(text.replaceAll(/[,+]/gu, '').replace('−', '-'))

/** The rows of each sheet of a workbook. */
export const sheetsIn = async (bytes: Uint8Array): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> =>
  Object.fromEntries((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, rows]))

/** The rows of a CSV by the names of its columns, without the guards of its cells. */
export const csvRows = (bytes: Uint8Array): readonly Readonly<Record<string, string>>[] =>
  papaparse.parse<Record<string, string>>(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { header: true, skipEmptyLines: true, transform: unguardCell }).data
