import { parseSync } from 'vite'
import type { SourceFile } from './source-files.ts'

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** A type is no text, and an import names a file. */
const notRead: ReadonlySet<string> = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'TSTypeAliasDeclaration', 'TSTypeAnnotation'])

/** What a bug says goes to the log. */
const isError = ({ type, callee }: Node): boolean => type === 'NewExpression' && isNode(callee) && callee['name'] === 'Error'

const textOf = (node: Node): string | undefined => {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  // A value in a template is a word of the sentence.
  if (node.type === 'TemplateLiteral') return (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked).join('x')
  return undefined
}

/** Two words or more, beginning as a sentence does or ending as one. */
const isSentence = (text: string): boolean => {
  const words = text.trim().split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  return words.length >= 2 && (/^\P{L}*\p{Lu}\p{Ll}/u.test(text.trim()) || /\p{L}[.?]\s*$/u.test(text))
}

/** Texts in a file that look like sentences or titles for a person. */
export const sentencesIn = ({ path, text }: SourceFile): readonly string[] => {
  const found: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (!isNode(value) || notRead.has(value.type) || isError(value)) return
    const words = textOf(value)
    if (words !== undefined && isSentence(words)) found.push(words)
    Object.values(value).forEach(visit)
  }
  visit(parseSync(path, text).program)
  return found
}
