/** The part of the DOM's `Element` that reading needs. */
export type XmlElement = {
  readonly tagName: string
  readonly textContent: string | null
  readonly children: ArrayLike<XmlElement>
  readonly getAttribute: (name: string) => string | null
}

/** Elements directly inside another, of one name (`w:p`) or of any. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  Array.from(element?.children ?? []).filter(({ tagName }) => name === undefined || tagName === name)

/** The element at the end of a path of names, if the file has it. */
export const find = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((inner, name) => childrenOf(inner, name)[0], element)

/** An attribute as the file writes it. */
export const valueOf = (element: XmlElement | undefined, name = 'w:val'): string | null => element?.getAttribute(name) ?? null

/** Whether a switch such as `w:b` is present and not off. */
export const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? 'true')

/** A length as the file writes it, in points; null for what is no number. */
export const pointsOf = (text: string | null, perPoint: number): number | null =>
  text === null || !/^-?\d+(?:\.\d+)?$/u.test(text) ? null : Number(text) / perPoint

const lengthOf = (perPoint: number) => (element: XmlElement | undefined, name: string): number | null => pointsOf(valueOf(element, name), perPoint)

/** Twentieths of a point, which most lengths are in, as points. */
export const twips = lengthOf(20)
/** Eighths of a point, which borders are in, as points. */
export const eighths = lengthOf(8)

/** A colour's digits; null for `auto` and for what is no colour. */
export const colorOf = (element: XmlElement | undefined, name = 'w:val'): string | null => {
  const text = valueOf(element, name)
  return text !== null && /^[0-9a-f]{6}$/iu.test(text) ? text : null
}
