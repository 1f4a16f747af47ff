import type { CaseCard, PackPlan } from '../types.ts'
import type { SheetBlock, SheetPage, SheetRoom } from './blocks.ts'
import { blockHeight, roomLeft } from './blocks.ts'
import { bullets, caseName, heading, mustSay, paragraph, peopleOf, shortened, title } from './parts.ts'
import type { SheetWords } from './sheet-words.ts'
import { linesOf } from './sheet-words.ts'

const widths = [0.07, 0.38, 0.25, 0.3] as const
const rowHeight = 28
const maxDemands = 5

/** One page of a case to sign: the targets, the demands, numbered lines and their total. */
export const petitionPage = (card: CaseCard, { batches }: Pick<PackPlan, 'batches'>, room: SheetRoom, all: SheetWords): SheetPage => {
  const words = all.petition
  const targets = [...new Set(batches.filter(({ caseId }) => caseId === card.caseId).map(({ targetName }) => targetName))]
  const asks = card.demands.length > 0 ? mustSay(card).slice(0, maxDemands) : [words.askPlain({ people: peopleOf(card, all) })]
  const head: readonly SheetBlock[] = [
    title(words.title),
    shortened(paragraph(caseName(card, all), 'quiet'), 2, room),
    ...(targets.length === 0 ? [] : [shortened({ ...heading(words.to({ names: all.series(targets) })) }, 2, room)]),
    paragraph(words.ask, 'body', 2),
    ...bullets(asks).map((block) => shortened(block, 2, room)),
    { kind: 'text', text: ' ', style: 'small' },
  ]
  const total = shortened(paragraph(words.total, 'body', 0), 1, room)
  const roomForLines = roomLeft(head, room) - blockHeight({ ...total, before: 8 }, room) - rowHeight
  const count = Math.max(1, Math.floor(roomForLines / rowHeight))
  return [
    ...head,
    {
      kind: 'table', widths, hasGrid: true,
      rows: [
        { height: rowHeight - 8, isHead: true, cells: ['', ...linesOf(words.head)].map((text) => ({ text, style: 'small' as const })) },
        ...Array.from({ length: count }, (_, index) => ({ height: rowHeight, cells: widths.map((__, column) => ({ text: column === 0 ? String(index + 1) : '', style: 'small' as const, ...(column === 0 ? { isCentred: true } : {}) })) })),
      ],
    },
    { ...total, before: 8 },
  ]
}
