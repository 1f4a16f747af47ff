import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, type SourceFile } from './source-files.ts'
import { childrenOf, isNode, textOf, treeOf, type Node } from './syntax.ts'

type Lint = { readonly overrides: readonly { readonly rules: { readonly 'react/jsx-no-literals': readonly [string, { readonly restrictedAttributes: readonly string[] }] | 'off' } }[] }
const restrictedByLint = (): readonly string[] => {
  const { overrides } = JSON.parse(readFileSync(join(root, 'tests/rules/oxlint.json'), 'utf8')) as Lint
  return overrides.flatMap(({ rules }) => (rules['react/jsx-no-literals'] === 'off' ? [] : rules['react/jsx-no-literals'][1].restrictedAttributes))
}

/** Attributes of JSX whose strings nobody reads: classes, shapes, keys, and what code looks up. */
const codeAttributes = new Set(['className', 'd', 'key', 'id', 'transform', 'viewBox', 'style', 'role', 'type', 'htmlFor', 'placement'])
/** Attributes that a person sees or hears: lint refuses plain strings in the same ones. */
const readAttributes = new Set(restrictedByLint())

const nameOf = (node: Node): string => (isNode(node['name']) ? String(node['name']['name']) : '')

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
export const literalTexts = (file: SourceFile): readonly string[] => {
  const visit = (node: Node, place: Place): readonly string[] => {
    const literal = node.type === 'JSXText' ? String(node['value']) : textOf(node, hole)
    const own = literal !== undefined && isRefused(literal, place) ? [`${file.path}: ${literal.replaceAll(hole, '…').trim()}`] : []
    return [...own, ...childrenOf(node).flatMap((child) => visit(child, placeIn(child, place)))]
  }
  return visit(treeOf(file), 'plain')
}
