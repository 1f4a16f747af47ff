import type { ActionKind, CaseTally } from '../../../core/action/types.ts'
import { useText } from '../../text.ts'
import { BarKey, StackedBar } from '../../ui/bars.tsx'

/** What was done for a case so far, letters first. */
export const CaseCounts = ({ tally }: { readonly tally: CaseTally }) => {
  const text = useText()
  const others = Object.entries(tally.otherByKind) as [ActionKind, number][]
  const isNothing = tally.posted + tally.written + tally.toWrite + tally.notSent + tally.givenBack === 0 && others.length === 0
  if (isNothing) return <p className="quiet">{text.cases.noActions}</p>
  const letters = [['posted', tally.posted, text.cases.posted], ['written', tally.written, text.cases.written], ['to-write', tally.toWrite, text.cases.toWrite]] as const
  return (
    <>
      <StackedBar posted={tally.posted} written={tally.written} toWrite={tally.toWrite} />
      <dl className="counts">
        {letters.map(([part, count, words]) => (
          <div key={part}><dt><BarKey part={part} />{words}</dt><dd>{text.format.number(count)}</dd></div>
        ))}
        {tally.notSent > 0 && <div><dt>{text.cases.notSent}</dt><dd>{text.format.number(tally.notSent)}</dd></div>}
        {tally.givenBack > 0 && <div><dt>{text.cases.givenBack}</dt><dd>{text.format.number(tally.givenBack)}</dd></div>}
        {others.map(([kind, count]) => <div key={kind}><dt>{text.actions.kinds[kind]}</dt><dd>{text.format.number(count)}</dd></div>)}
      </dl>
    </>
  )
}
