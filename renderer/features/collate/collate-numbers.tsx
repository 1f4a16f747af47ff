import type { ActionKind } from '../../../core/action/types.ts'
import type { CollateView } from '../../../core/collate/view.ts'
import { useText } from '../../text.ts'
import { Stat } from '../../ui/stat.tsx'

/** The others are in the table by kind: the numbers fit in one line. */
const shown = ['letter', 'solidarity-card'] as const satisfies readonly ActionKind[]

/** The sums of the period, beside those of the one before, and how many slips are in none of them. */
export const CollateNumbers = ({ view }: { readonly view: CollateView }) => {
  const words = useText()
  const { collate: text, format } = words
  const { collation: { total, lastTotal }, counts } = view
  const change = (now: number, before: number | undefined): string => (before === undefined ? '' : format.change(now - before))
  const number = (key: string, value: number, word: string, before: number | undefined) => <div key={key} className="collate-number"><Stat value={value} word={word} />{before !== undefined && <span className="collate-change">{change(value, before)}</span>}</div>
  return (
    <div className="collate-numbers">
      <div className="collate-numbers__part">
        {number('groups', total.groups, text.groupsCounted({ count: total.groups }), lastTotal?.groups)}
        {number('total', total.total, text.actionsCounted({ count: total.total }), lastTotal?.total)}
        {shown.filter((kind) => total.counts[kind] !== 0 || (lastTotal?.counts[kind] ?? 0) !== 0).map((kind) => number(kind, total.counts[kind], text.stats[kind]({ count: total.counts[kind] }), lastTotal?.counts[kind]))}
      </div>
      <div className="collate-numbers__part">
        {counts.waiting > 0 && <Stat value={counts.waiting} word={text.needDecisions({ count: counts.waiting })} tone="check" />}
        {counts.refused > 0 && <Stat value={counts.refused} word={text.areRefused} tone="late" />}
        {counts.silent > 0 && <Stat value={counts.silent} word={text.areSilent({ count: counts.silent })} tone="quiet" />}
      </div>
    </div>
  )
}
