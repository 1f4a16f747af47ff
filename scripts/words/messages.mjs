import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** A case that holds nothing is one that cannot come: ICU wants `other`, and a list that is whole has none. */
const casesOf = ({ options }) => Object.keys(options).filter((name) => name !== 'other' || options[name].value.length > 0)

const walk = (elements, found) => {
  for (const element of elements) {
    if (element.type === TYPE.argument) add(found, element.value, 'string')
    if (element.type === TYPE.number) add(found, element.value, 'number')
    if (element.type === TYPE.date || element.type === TYPE.time || element.type === TYPE.tag) throw new Error(`a message takes texts and numbers, not ${element.value}`)
    if (element.type === TYPE.number && typeof element.style === 'string') throw new Error(`{${element.value}} has a style by name, ${element.style}: write a skeleton, such as ::percent`)
    if (element.type === TYPE.select) add(found, element.value, casesOf(element).map((name) => `'${name}'`).toSorted().join(' | '))
    if (element.type === TYPE.plural) add(found, element.value, 'number')
    if (element.type === TYPE.select || element.type === TYPE.plural) for (const { value } of Object.values(element.options)) walk(value, found)
  }
  return found
}

const add = (found, name, type) => {
  const before = found.get(name)
  if (before !== undefined && before !== type) throw new Error(`{${name}} is ${before} in one place and ${type} in another`)
  found.set(name, type)
}

/** The arguments of an ICU message with their types, in the order of their names. Throws where the message does not parse. */
export const argumentsOf = (message) => [...walk(parse(message, { ignoreTag: true }), new Map())].toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Every message of a tree as `[path, text]`, such as `['states.posted', 'Posted']`. */
export const messagesIn = (tree, path = []) =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[[...path, key].join('.'), value]] : messagesIn(value, [...path, key])))
