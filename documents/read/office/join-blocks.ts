import type { SourceLine } from '../../../core/case/source-text.ts'

const emptyLine: SourceLine = { text: '' }

/** Parts of a document one after the other, with an empty line between those that have text. */
export const joinBlocks = (blocks: readonly (readonly SourceLine[])[]): readonly SourceLine[] =>
  blocks
    .filter((block) => block.length > 0)
    .flatMap((block) => [emptyLine, block].flat())
    .slice(1)
