import type { ImportPreview } from '../../../core/member/import-types.ts'

/** The separator of a list by its key in the catalogue. */
export const separatorName = (separator: string): 'comma' | 'semicolon' | 'tab' | 'bar' | 'sheet' | 'other' => {
  switch (separator) {
    case ',': return 'comma'
    case ';': return 'semicolon'
    case '\t': return 'tab'
    case '|': return 'bar'
    case 'sheet': return 'sheet'
    default: return 'other'
  }
}

/** Headings of columns that are not imported. */
export const unusedHeadings = ({ columns }: Pick<ImportPreview, 'columns'>): readonly string[] =>
  columns.flatMap(({ heading, column }) => (column === null && heading.trim() !== '' ? [heading] : []))
