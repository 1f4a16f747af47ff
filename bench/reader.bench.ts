// How well the reader reads documents that it has not seen. Ten folds by source: each document is read by models that
// were trained on the other sources. Beside it the shipped models, on what they were trained on and on the frozen
// third, which takes no part in any training. Writes docs/reading.md.
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shippedModels } from '../core/case/reader/chain/shipped-models.ts'
import type { ReaderModels } from '../core/case/reader/chain/models.ts'
import { readUrgentAction } from '../core/case/read-urgent-action.ts'
import { readerVersion } from '../core/case/reader-version.ts'
import { keyedDocuments } from './reader/documents.ts'
import type { KeyedDocument } from './reader/documents.ts'
import { foldCount, foldOf } from './reader/folds.ts'
import { prepare, prepareBesideReal, trainOnInvented, trainOnReal } from './reader/pipeline.ts'
import { markedTexts, scoreReadings } from './reader/score-readings.ts'
import { casesFolder, kindsFolder, scorer } from './reader/shared-documents.ts'

type Score = { readonly f1: number; readonly right: number; readonly wrong: number; readonly silent: number; readonly unasked: number; readonly missed: number; readonly whole: { readonly right: number; readonly all: number } }

const scoreOf = (documents: readonly KeyedDocument[], modelsFor: (document: KeyedDocument) => ReaderModels): Score => {
  const read = documents.map((document) => ({ document, reading: readUrgentAction(document.text, modelsFor(document)) }))
  const { f1, silent, whole, fields, misses } = scoreReadings(read)
  const sum = (of: 'tp' | 'fp' | 'fn'): number => Object.values(fields).reduce((total, field) => total + field[of], 0)
  return { f1, silent, unasked: silent - markedTexts(read, misses), whole, right: sum('tp'), wrong: sum('fp'), missed: sum('fn') }
}

const percent = (part: number, all: number): string => (all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`)

const rowOf = (name: string, documents: readonly KeyedDocument[], score: Score): string =>
  `| ${name} | ${documents.length} | ${score.f1.toFixed(3)} | ${score.right} | ${score.wrong} | ${score.silent} (${percent(score.silent, score.right + score.wrong)}) | ${score.unasked} (${percent(score.unasked, score.right + score.wrong)}) | ${score.missed} | ${score.whole.right} of ${score.whole.all} (${percent(score.whole.right, score.whole.all)}) |`

const head = ['| documents | count | F1 | right | wrong | of which silent (of all given) | of which the page does not ask | missed | whole targets |', '|---|---|---|---|---|---|---|---|---|']

const measure = async (): Promise<readonly string[]> => {
  const documents = await keyedDocuments(casesFolder)
  const kinds = await keyedDocuments(kindsFolder)
  const open = documents.filter((document) => !document.isFrozen)
  const frozen = documents.filter((document) => document.isFrozen)
  const base = trainOnInvented()
  const beside = prepareBesideReal(base)
  const prepared = open.map((document) => ({ fold: foldOf(document.source), examples: prepare(document, base.lines) }))
  const ofFold = Array.from({ length: foldCount }, (_, fold) => trainOnReal(base, prepared.filter((one) => one.fold !== fold).map((one) => one.examples), beside))
  const withoutKinds = trainOnReal(base, prepared.map((one) => one.examples), beside)
  const unseen = (document: KeyedDocument): ReaderModels => ofFold[foldOf(document.source)] ?? base
  const row = (name: string, of: readonly KeyedDocument[], modelsFor: (document: KeyedDocument) => ReaderModels): string => rowOf(name, of, scoreOf(of, modelsFor))
  const parts = [['Urgent Actions', true], ['kin', false]] as const
  return [
    '## Not seen by the models', '',
    '*Kin* are appeals of other senders than Urgent Actions. The *frozen third* was set aside by the hash of the file names; nobody opened it. Cross-validated: each document is read by models that were trained without it. The first two rows by cross-validation over ten folds of sources. The frozen third takes no part in any training. The small documents of `kinds/` by models that were not trained on them. People looked at the open documents and at `kinds/` while they built the reader, so these rows are too good: only the frozen third was opened by nobody.', '',
    ...head,
    ...parts.map(([name, isCore]) => row(`${name}, cross-validated`, open.filter((one) => one.isCore === isCore), unseen)),
    ...parts.map(([name, isCore]) => row(`${name}, frozen third`, frozen.filter((one) => one.isCore === isCore), shippedModels)),
    row('kinds of faults', kinds, () => withoutKinds), '',
    '## By models of invented documents alone', '',
    'No real document took part in the training of these.', '',
    ...head,
    ...parts.map(([name, isCore]) => row(name, open.filter((one) => one.isCore === isCore), () => base)),
    row('kinds of faults', kinds, () => base), '',
    '## Seen: the shipped models on what they were trained on', '',
    'These figures say nothing about the next document.', '',
    ...head,
    ...parts.map(([name, isCore]) => row(name, open.filter((one) => one.isCore === isCore), shippedModels)),
    row('kinds of faults', kinds, shippedModels),
  ]
}

if (!existsSync(scorer)) process.stdout.write('The keyed documents are not beside the project: nothing was measured.\n')
else {
  const lines = await measure()
  const intro = ['# How well the reader reads', '', `Written by \`npm run bench -- reader\`, reader version ${readerVersion}. Right, wrong and missed count facts of the answer keys. A wrong fact is silent where the reader calls it sure; the scorer cannot see that the text of a letter or the background is marked to be checked, so the next column leaves these out. A target is whole where its name, office, address, country and e-mail addresses are all right.`, '']
  process.stdout.write(`\n${lines.join('\n')}\n`)
  writeFileSync(fileURLToPath(new URL('../docs/reading.md', import.meta.url)), `${[...intro, ...lines].join('\n')}\n`)
}
