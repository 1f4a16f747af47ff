/**
 * What Vigil uses of a document of an office program: blocks (paragraphs and tables) with runs of text in
 * them. Word files come as mammoth's model, OpenDocument and RTF are made into the same.
 */
export type OfficeNode = {
  readonly type: string
  readonly children: readonly OfficeNode[]
  readonly value: string
  readonly href: string | null
  readonly isBold: boolean
  readonly isListItem: boolean
  readonly styleName: string | null
}

const plain: OfficeNode = { type: '', children: [], value: '', href: null, isBold: false, isListItem: false, styleName: null }

/** A node of a type, with what differs from a plain one. */
export const officeNode = (type: string, children: readonly OfficeNode[], fields: Partial<OfficeNode> = {}): OfficeNode => ({ ...plain, type, children, ...fields })

/** A piece of text. */
export const textNode = (value: string): OfficeNode => ({ ...plain, type: 'text', value })

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Takes an untyped element of mammoth's; anything unexpected becomes an element without children. */
export const asNode = (element: unknown): OfficeNode => {
  const fields: Readonly<Record<string, unknown>> = typeof element === 'object' && element !== null ? { ...element } : {}
  return {
    type: textOrNull(fields['type']) ?? '',
    children: Array.isArray(fields['children']) ? fields['children'].map(asNode) : [],
    value: textOrNull(fields['value']) ?? '',
    href: textOrNull(fields['href']),
    isBold: fields['isBold'] === true,
    isListItem: typeof fields['numbering'] === 'object' && fields['numbering'] !== null,
    styleName: textOrNull(fields['styleName']),
  }
}
