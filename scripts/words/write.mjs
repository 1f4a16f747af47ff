import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featureDeclaration, languageModule, messagesDeclaration } from './declarations.mjs'

/** The language whose keys and arguments all others must have. */
export const sourceLanguage = 'en'

const featuresOf = (folder, language) => readdirSync(join(folder, language)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)).toSorted()

/** The languages of a folder of words: each is a folder named by its code. */
export const languagesIn = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-\w+)*$/.test(entry.name)).map(({ name }) => name).toSorted()

/** The messages of a language by feature, as its files hold them. */
export const readLanguage = (folder, language) =>
  Object.fromEntries(featuresOf(folder, language).map((feature) => [feature, JSON.parse(readFileSync(join(folder, language, `${feature}.json`), 'utf8'))]))

/** What `words/generated` must hold, by file name. Throws with the path of a message that does not parse. */
export const generatedFiles = (folder) => {
  const english = readLanguage(folder, sourceLanguage)
  return {
    'messages.ts': messagesDeclaration(Object.keys(english)),
    ...Object.fromEntries(Object.entries(english).map(([feature, tree]) => [`${feature}.ts`, featureDeclaration(feature, tree)])),
    ...Object.fromEntries(languagesIn(folder).map((language) => [`language-${language}.ts`, languageModule(language, featuresOf(folder, language))])),
  }
}

/** Writes `words/generated`. */
export const writeGenerated = (folder) => {
  const files = generatedFiles(folder)
  rmSync(join(folder, 'generated'), { recursive: true, force: true })
  mkdirSync(join(folder, 'generated'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'generated', name), text)
  return Object.keys(files)
}
