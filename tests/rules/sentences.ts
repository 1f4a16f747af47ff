import type { SourceFile } from './source-files.ts'
import { childrenOf, isNode, textOf, treeOf, type Node } from './syntax.ts'

/** A type is no text, and an import names a file. */
const notRead: ReadonlySet<string> = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'TSTypeAliasDeclaration', 'TSTypeAnnotation'])

/** What a bug says goes to the log. */
const isError = ({ type, callee }: Node): boolean => type === 'NewExpression' && isNode(callee) && callee['name'] === 'Error'

/** Calls such as `names.join(', ')`: a language has its own way to write a list, so `words.format` makes it. */
export const joinedListsIn = (file: SourceFile): number => {
  const isJoin = ({ type, callee, arguments: given }: Node): boolean =>
    type === 'CallExpression' && isNode(callee) && isNode(callee['property']) && callee['property']['name'] === 'join' && Array.isArray(given) && isNode(given[0]) && textOf(given[0], '') === ', '
  const count = (node: Node): number => (isJoin(node) ? 1 : 0) + childrenOf(node).reduce((sum, child) => sum + count(child), 0)
  return count(treeOf(file))
}

/** Two words or more, beginning as a sentence does or ending as one. */
const isSentence = (text: string): boolean => {
  const words = text.trim().split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  return words.length >= 2 && (/^\P{L}*\p{Lu}\p{Ll}/u.test(text.trim()) || /\p{L}[.?]\s*$/u.test(text))
}

/** Texts in a file that look like sentences or titles for a person. A value in a template counts as a word. */
export const sentencesIn = (file: SourceFile): readonly string[] => {
  const visit = (node: Node): readonly string[] => {
    if (notRead.has(node.type) || isError(node)) return []
    const words = textOf(node, 'x')
    return [...(words !== undefined && isSentence(words) ? [words] : []), ...childrenOf(node).flatMap(visit)]
  }
  return visit(treeOf(file))
}
