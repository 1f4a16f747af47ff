import { expect, it } from 'vitest'
import { readBlocks } from '../../../../../core/case/reader/chain/read-blocks.ts'
import type { TargetBlock } from '../../../../../core/case/reader/chain/target-blocks.ts'
import { cleanLine } from '../../../../../core/case/reader/clean-line.ts'
import { openLedger } from '../../../../../core/case/reader/ledger.ts'

it('an addressee may have more contacts, remarks and bars between them than a call can have arguments', () => {
  const lines = ['ana@justice.example', 'Note', 'keep trying', '|'].map((text, index) => cleanLine({ text }, index))
  const many = lines.map((line) => Array.from({ length: 400_000 }, () => ({ line, from: 0, to: line.text.length })))
  const [emails = [], labels = [], remarks = [], bars = []] = many
  const none = { pieces: [], chance: 1 }
  const block: TargetBlock = {
    name: none, role: none, address: none, notes: remarks, separators: bars, chance: 1, firstLine: 0,
    contacts: [{ kinds: ['email'], label: null, values: emails, masked: [] }, { kinds: ['other'], label: labels[0] ?? null, values: labels, masked: [] }],
  }
  const [target] = readBlocks([{ block, isCopy: false }], openLedger(lines))
  expect([target?.emails, target?.notes]).toEqual([['ana@justice.example'], ['Note', 'keep trying']])
}, 30_000)
