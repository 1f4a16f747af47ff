import type { SourceFile } from './source-files.ts'
import { childrenOf, isNode, treeOf, type Node } from './syntax.ts'

const isCall = ({ type }: Node): boolean => type === 'CallExpression' || type === 'NewExpression'

const isSpread = ({ type }: Node): boolean => type === 'SpreadElement'

/** A list that is written out in the call, so that its length is known. */
const isWrittenOut = (value: unknown): boolean => isNode(value) && value.type === 'ArrayExpression' && !childrenOf(value).some(isSpread)

const found = (node: Node): readonly Node[] => {
  const own = isCall(node) && (node['arguments'] as readonly Node[]).some((argument) => isSpread(argument) && !isWrittenOut(argument['argument']))
  return [...(own ? [node] : []), ...childrenOf(node).flatMap(found)]
}

/** The calls of a file that pass a list as arguments, each as its path and its first line. */
export const spreadArguments = (file: SourceFile): readonly string[] =>
  found(treeOf(file)).map((node) => `${file.path}: ${file.text.slice(Number(node['start']), Number(node['end'])).split('\n')[0] ?? ''}`)
