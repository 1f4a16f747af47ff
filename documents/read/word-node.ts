/** What Vigil uses of an element of mammoth's document model, which comes untyped. */
export type WordNode = {
  readonly type: string
  readonly children: readonly WordNode[]
  readonly value: string
  readonly href: string | null
  readonly isBold: boolean
  readonly isListItem: boolean
  readonly styleName: string | null
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Takes an untyped element; anything unexpected becomes an element without children. */
export const asNode = (element: unknown): WordNode => {
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
