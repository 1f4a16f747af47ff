// `npm run words`: writes the types of the messages, and lists what each other language lacks.
import { join } from 'node:path'
import { compareLanguage } from './words/compare.mjs'
import { root } from './setup/places.mjs'
import { languagesIn, readLanguage, sourceLanguage, writeGenerated } from './words/write.mjs'

const folder = join(root, 'words')
const names = writeGenerated(folder)
process.stdout.write(`Wrote ${names.length} files in words/generated.\n`)

const english = readLanguage(folder, sourceLanguage)
for (const language of languagesIn(folder).filter((code) => code !== sourceLanguage)) {
  // A language may have the words of some features only, such as those of a pack's sheets.
  const own = readLanguage(folder, language)
  const { missing, wrong } = compareLanguage(own, Object.fromEntries(Object.keys(own).flatMap((feature) => (feature in english ? [[feature, english[feature]]] : []))))
  for (const path of missing) process.stdout.write(`${language}: ${path} is missing, English is shown\n`)
  for (const problem of wrong) process.stdout.write(`${language}: ${problem}\n`)
  if (wrong.length > 0) process.exitCode = 1
}
