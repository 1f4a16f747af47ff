import { parseSync } from 'vite'
import type { SourceFile } from './source-files.ts'

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode)

/** Attributes of JSX whose strings nobody reads: classes, shapes, keys, and what code looks up. */
const codeAttributes = new Set(['className', 'd', 'key', 'id', 'transform', 'viewBox', 'style', 'role', 'type', 'htmlFor', 'placement'])
/** Attributes that a person sees or hears. */
const readAttributes = new Set(['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'detail', 'hint', 'label', 'meta', 'placeholder', 'text', 'title', 'word'])

const nameOf = (node: Node): string => (isNode(node['name']) ? String(node['name']['name']) : '')
const textOf = (node: Node): string | undefined => {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateLiteral') return undefined
  return (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked).join(hole)
}

/** Replaces a value in the text of a template. */
const hole = '\u0000'
const hasLetter = /\p{Letter}/u
/** Two words beside each other, or a word with a capital: what a sentence or a heading has, and a code has not. Signs of a style or a selector are no prose. */
const isProse = (text: string): boolean =>
  (/\p{Letter}{2,}[,.:;]? \p{Letter}/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text)) && !/[[\]{}()=;"]|--/u.test(text)

/** `child` is shown in the window, `read` an attribute that is, `code` never shown, `plain` anything else. */
type Place = 'child' | 'read' | 'code' | 'plain'

const isComparison = (node: Node): boolean => node['operator'] === '===' || node['operator'] === '!=='
const isStyle = (node: Node): boolean => isNode(node['left']) && node['left'].type === 'MemberExpression' && isNode(node['left']['object']) && isNode(node['left']['object']['property']) && node['left']['object']['property']['name'] === 'style'

const placeIn = (node: Node, place: Place): Place => {
  switch (node.type) {
    case 'JSXAttribute':
      return readAttributes.has(nameOf(node)) ? 'read' : codeAttributes.has(nameOf(node)) || nameOf(node).startsWith('data-') ? 'code' : 'plain'
    case 'JSXElement':
    case 'JSXFragment':
      return 'child'
    case 'NewExpression':
    case 'ImportDeclaration':
    case 'TSLiteralType':
      return 'code'
    case 'AssignmentExpression':
      return isStyle(node) ? 'code' : place
    case 'BinaryExpression':
      return isComparison(node) ? 'code' : place
    case 'ArrowFunctionExpression':
    case 'CallExpression':
    case 'MemberExpression':
    case 'ObjectExpression':
      return place === 'code' ? 'code' : 'plain'
    default:
      return place
  }
}

const isRefused = (text: string, place: Place): boolean => {
  if (place === 'code') return false
  return place === 'plain' ? isProse(text) : hasLetter.test(text) || (text.includes(hole) && text.replaceAll(hole, '').trim() !== '')
}

/** Texts written in a file of the window that a person could read, as `path: text`. */
export const literalTexts = ({ path, text }: SourceFile): readonly string[] => {
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const visit = (node: Node, place: Place): readonly string[] => {
    const literal = node.type === 'JSXText' ? String(node['value']) : textOf(node)
    const own = literal !== undefined && isRefused(literal, place) ? [`${path}: ${literal.replaceAll(hole, '…').trim()}`] : []
    return [...own, ...childrenOf(node).flatMap((child) => visit(child, placeIn(child, place)))]
  }
  return visit(program as unknown as Node, 'plain')
}
