import { parseSync } from 'vite'
import type { SourceFile } from './source-files.ts'

/** A part of a file as the bundler's parser sees it. */
export type Node = { readonly type: string; readonly [key: string]: unknown }

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
export const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** The text of a string or template, `hole` in the place of each value; undefined for anything else. */
export const textOf = (node: Node, hole: string): string | undefined => {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral') return undefined
  return (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked).join(hole)
}

/** The whole file; throws where it cannot be parsed, since nothing would be found in it. */
export const treeOf = ({ path, text }: SourceFile): Node => {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return program as unknown as Node
}
