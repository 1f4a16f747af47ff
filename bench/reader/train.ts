// `npm run train`: trains the models that the reader ships, on invented documents and on the keyed ones beside the project.
// The frozen third of the keyed documents takes no part: it measures what was never seen.
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ChainModel } from '../../core/case/reader/chain/chain.ts'
import { keyedDocuments } from './documents.ts'
import { prepare, prepareBesideReal, trainOnInvented, trainOnReal } from './pipeline.ts'
import { casesFolder, kindsFolder } from './shared-documents.ts'
import { dataOfModel } from './train-chain.ts'

const folder = fileURLToPath(new URL('../../core/case/reader/chain/', import.meta.url))

const write = (name: string, model: ChainModel<string>): void => {
  const { labels, transitions, features } = dataOfModel(model)
  const rows = (table: Readonly<Record<string, unknown>>): string => Object.entries(table).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')
  writeFileSync(`${folder}${name}`, `{\n  "labels": ${JSON.stringify(labels)},\n  "transitions": {\n${rows(transitions)}\n  },\n  "features": {\n${rows(features)}\n  }\n}\n`)
  process.stdout.write(`${name}: ${Object.keys(features).length} features\n`)
}

if (!existsSync(casesFolder)) {
  process.stderr.write('The keyed documents are not beside the project. Without them the models cannot be trained; those that are here were kept.\n')
  process.exitCode = 1
} else {
  const base = trainOnInvented()
  const documents = [...(await keyedDocuments(casesFolder)).filter((document) => !document.isFrozen), ...(await keyedDocuments(kindsFolder))]
  const models = trainOnReal(base, documents.map((document) => prepare(document, base.lines)), prepareBesideReal(base))
  write('line-model.json', models.lines)
  write('word-model.json', models.words)
}
