import { argumentsOf, messagesIn } from './messages.mjs'

const signatureOf = (text) => argumentsOf(text).map(([name, type]) => `${name}: ${type}`).join(', ')

const problemWith = (text, english) => {
  try {
    const [own, wanted] = [signatureOf(text), signatureOf(english)]
    return own === wanted ? [] : [`takes (${own}) where English takes (${wanted})`]
  } catch (error) {
    return [error.message]
  }
}

/**
 * What a language lacks beside English (`missing`: those messages are shown in English), and what is wrong with it:
 * messages that English does not have, that do not parse, or that take other arguments.
 */
export const compareLanguage = (tree, english) => {
  const [own, source] = [new Map(messagesIn(tree)), new Map(messagesIn(english))]
  return {
    missing: [...source.keys()].filter((path) => !own.has(path)),
    wrong: [...own].flatMap(([path, text]) => (source.has(path) ? problemWith(text, source.get(path)) : ['is not in English']).map((problem) => `${path}: ${problem}`)),
  }
}
