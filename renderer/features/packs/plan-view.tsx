import { amountText, costOf } from '../../../core/pack/postage.ts'
import type { PackChoices, PackProblem } from '../../../core/pack/types.ts'
import type { PlannedPack } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { Stat, StatRow } from '../../ui/stat.tsx'
import { PlanProblems } from './plan-problems.tsx'
import type { WarningLinks } from './warning-list.tsx'
import { WarningList } from './warning-list.tsx'

/** The plan in numbers, and its warnings. Where no pack can be made of the choices: why, and the last plan, which is said to be of before. */
export const PlanView = ({ plan, choices, problems, ...links }: WarningLinks & {
  /** The last plan; null before there is one. */
  readonly plan: PlannedPack | null
  readonly choices: PackChoices
  readonly problems: readonly PackProblem[]
}) => {
  const text = useText().packs
  if (!plan) return <div className="pack-plan">{problems.length > 0 ? <PlanProblems problems={problems} choices={choices} /> : <p className="quiet">{text.planning}</p>}</div>
  const { counts } = plan
  const cost = costOf(counts.stamps)
  const returnSheets = counts.returnSheets ?? 0
  const isBefore = problems.length > 0
  const tone = isBefore ? 'quiet' : 'plain'
  return (
    <>
      {isBefore && <div className="pack-plan"><PlanProblems problems={problems} choices={choices} /><p className="meta" role="status">{text.planBefore}</p></div>}
      <div className="pack-plan" role="region" aria-label={isBefore ? text.planOfBefore : text.plan}>
        <StatRow>
          <Stat value={counts.letters} word={text.stats.letters({ count: counts.letters })} tone={tone} />
          <Stat value={counts.envelopes} word={text.stats.envelopes({ count: counts.envelopes })} tone={tone} />
          <Stat value={counts.stampsAbroad} word={text.stats.stampsAbroad({ count: counts.stampsAbroad })} tone={tone} />
          <Stat value={counts.stampsAtHome} word={text.stats.stampsAtHome({ count: counts.stampsAtHome })} tone={tone} />
          {counts.labelSheets > 0 && <Stat value={counts.labelSheets} word={text.stats.labelSheets({ count: counts.labelSheets, stock: plan.choices.labelStock })} tone={tone} />}
          {returnSheets > 0 && <Stat value={returnSheets} word={text.stats.returnSheets({ count: returnSheets, stock: plan.choices.returnStock })} tone={tone} />}
          {counts.labelSheets + returnSheets === 0 && <Stat value={counts.targets} word={text.stats.targets({ count: counts.targets })} tone={tone} />}
        </StatRow>
        {cost !== null && counts.stamps.length > 0 && <p className="meta">{text.cost({ amount: amountText(cost, plan.currency) })}</p>}
        {!isBefore && plan.warnings.length > 0 && <WarningList warnings={plan.warnings} {...links} />}
      </div>
    </>
  )
}
