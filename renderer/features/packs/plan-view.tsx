import { amountText, costOf } from '../../../core/pack/postage.ts'
import { refusalOf } from '../../../core/problem/pack-refusal.ts'
import type { PackProblem } from '../../../core/pack/types.ts'
import type { PlannedPack } from '../../../preload/contract.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { useText } from '../../text.ts'
import { Note } from '../../ui/notes.tsx'
import { Stat, StatRow } from '../../ui/stat.tsx'
import type { WarningLinks } from './warning-list.tsx'
import { WarningList } from './warning-list.tsx'

const Problems = ({ problems }: { readonly problems: readonly PackProblem[] }) => {
  const text = useText()
  if (problems.length === 0) return <p className="quiet">{text.packs.planning}</p>
  return problems.map((problem) => {
    const { message, next } = problemSentences(refusalOf(problem), text)
    return <Note key={`${problem.code} ${problem.subject}`} tone={problem.code === 'no-case' ? 'plain' : 'check'}>{message} {next}</Note>
  })
}

/** The plan in numbers, and its warnings. */
export const PlanView = ({ plan, problems, ...links }: WarningLinks & { readonly plan: PlannedPack | null; readonly problems: readonly PackProblem[] }) => {
  const text = useText().packs
  if (problems.length > 0 || !plan) return <div className="pack-plan"><Problems problems={problems} /></div>
  const { counts } = plan
  const cost = costOf(counts.stamps)
  return (
    <div className="pack-plan" role="region" aria-label={text.plan}>
      <StatRow>
        <Stat value={counts.letters} word={text.stats.letters({ count: counts.letters })} />
        <Stat value={counts.envelopes} word={text.stats.envelopes({ count: counts.envelopes })} />
        <Stat value={counts.stampsAbroad} word={text.stats.stampsAbroad({ count: counts.stampsAbroad })} />
        <Stat value={counts.stampsAtHome} word={text.stats.stampsAtHome({ count: counts.stampsAtHome })} />
        {counts.labelSheets > 0
          ? <Stat value={counts.labelSheets} word={text.stats.labelSheets({ count: counts.labelSheets, stock: plan.choices.labelStock })} />
          : <Stat value={counts.targets} word={text.stats.targets({ count: counts.targets })} />}
      </StatRow>
      {cost !== null && counts.stamps.length > 0 && <p className="meta">{text.cost({ amount: amountText(cost, plan.currency) })}</p>}
      {plan.warnings.length > 0 && <WarningList warnings={plan.warnings} {...links} />}
    </div>
  )
}
