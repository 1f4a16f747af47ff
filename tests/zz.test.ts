import { it } from 'vitest'
import { readUrgentAction } from '../core/case/read-urgent-action.ts'
import { linesOfText } from '../documents/read/lines-of-text.ts'
it('x', () => { for (const t of [' aresztowanego 12 marca 20', 'aresztowanego 12 marca 20', ' Str. 7', ' vangittiin 2. maaliskuuta 2024', 'hello there ', ' arrested 1 May 2024', ' hello there', 'para one\n\n aresztowanego 12 marca 20']) { const r = readUrgentAction(linesOfText(t)); console.log(JSON.stringify(t), JSON.stringify(linesOfText(t)), JSON.stringify({ p: r.provenance, u: r.unreadRanges, f: r.furnitureRanges })) } })
