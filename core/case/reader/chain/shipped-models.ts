import { makeOnce } from '../../../make-once.ts'
import { modelOf } from './chain-data.ts'
import lineData from './line-model.json' with { type: 'json' }
import { lineLabels } from './line-labels.ts'
import type { ReaderModels } from './models.ts'
import wordData from './word-model.json' with { type: 'json' }
import { wordLabels } from './word-labels.ts'

/** The models that are shipped: written by `npm run train`, from keyed documents. */
export const shippedModels: () => ReaderModels = makeOnce(() => ({ lines: modelOf(lineLabels, lineData), words: modelOf(wordLabels, wordData) }))
