import type { DocumentFormat } from '../core/case/document-formats.ts'
import type { FeatureWords } from './feature-words.ts'

/** The formats of documents that are read, as a list of their names. */
export const formatNames = ({ files, format }: FeatureWords<'files'>): string => {
  // A format without a name does not compile.
  const names: Readonly<Record<DocumentFormat, string>> = files.formats
  return format.series(Object.values(names))
}
