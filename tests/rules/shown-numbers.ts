import { childrenOf, isNode, treeOf, type Node } from './syntax.ts'
import type { SourceFile } from './source-files.ts'

const placeOf = (node: Node): readonly [number, number] => [Number(node['start']), Number(node['end'])]

const isBetweenTags = ({ type }: Node, child: Node): boolean => (type === 'JSXElement' || type === 'JSXFragment') && child.type === 'JSXExpressionContainer'

/** A comment shows nothing, and what a function that is handed on shows is in the function. */
const showsNothing: ReadonlySet<string> = new Set(['JSXEmptyExpression', 'ArrowFunctionExpression'])

/** The values between tags, such as `count` in `<p>{count}</p>`, as places in the text. */
const shownValues = (node: Node): readonly (readonly [number, number])[] =>
  childrenOf(node).flatMap((child) => {
    const value = child['expression']
    const own = isBetweenTags(node, child) && isNode(value) && !showsNothing.has(value.type) ? [placeOf(value)] : []
    return [...own, ...shownValues(child)]
  })

/** Takes everything but a number. A component that hands on what it was given, of React's own type, shows no number by itself. */
const declaration = `type MayBeAnything<Value> = [Iterable<import('react').ReactNode>] extends [Value] ? true : false
declare function shownAsText<Value>(value: [Extract<Value, number | bigint>] extends [never] ? Value : MayBeAnything<Value> extends true ? Value : never): Value
`

/** The file with each value that is shown handed to a function that takes no number, so that the compiler names each number. */
export const withNumbersRefused = (file: SourceFile): string => {
  const inserted = shownValues(treeOf(file)).flatMap(([start, end]) => [[start, 'shownAsText('], [end, ')']] as const).toSorted(([one], [other]) => one - other)
  const pieces = inserted.map(([place, text], index) => file.text.slice(inserted[index - 1]?.[0] ?? 0, place) + text)
  return `${pieces.join('')}${file.text.slice(inserted.at(-1)?.[0] ?? 0)}\n${inserted.length > 0 ? declaration : ''}`
}
