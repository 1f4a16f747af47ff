import { useState } from 'react'
import type { LedgerLine } from '../../../../core/outlet/ledger.ts'
import type { OutletView } from '../../../../preload/outlet-calls.ts'
import { kindCountsWords } from '../../../../words/kind-counts-words.ts'
import { useText } from '../../../text.ts'
import { LinkButton } from '../../../ui/button.tsx'

const shownAtFirst = 6

/** What went out to an outlet and came in, newest first, with what was left after each line. */
export const LedgerTable = ({ view }: { readonly view: OutletView }) => {
  const words = useText()
  const { outlets: { ledger: text }, format } = words
  const [isWhole, setIsWhole] = useState(false)
  const { ledger, cases } = view
  const nameOfCase = (id: LedgerLine['caseIds'][number]): string => cases.find(({ caseId }) => caseId === id)?.name ?? ''
  const whatOf = ({ what, packs, signed }: LedgerLine): string => {
    if (what === 'given') return text.given({ packs: packs ?? 0 })
    if (what !== 'signed') return text[what]
    return signed.length > 0 ? text.signed({ what: kindCountsWords(signed, words) }) : text.signedThere
  }
  const detailOf = (line: LedgerLine): string => format.series([
    ...(line.takenBack > 0 ? [text.takenBack({ count: line.takenBack })] : []), ...(line.codes ? [text.codes(line.codes)] : []), ...(line.isByCode ? [text.byCode] : []),
    ...(cases.length > 1 ? line.caseIds.map(nameOfCase) : []), ...(line.dueOn === null ? [] : [text.due({ day: format.dayNear(line.dueOn, view.today) })]),
  ])
  const shown = isWhole ? ledger : ledger.slice(0, shownAtFirst)
  if (ledger.length === 0) return null
  return (
    <>
      <table className="ledger">
        <caption className="visually-hidden">{text.title}</caption>
        <thead><tr><th scope="col">{text.on}</th><th scope="col">{text.what}</th><th scope="col" className="outlets__number">{text.out}</th><th scope="col" className="outlets__number">{text.in}</th><th scope="col" className="outlets__number">{text.left}</th></tr></thead>
        <tbody>
          {shown.map((line, index) => (
            // Lines have no id of their own, and their order is the ledger's.
            <tr key={ledger.length - index}>
              <td className="outlets__day">{format.dayNear(line.on, view.today)}</td>
              <td><span className="two-lines"><span>{whatOf(line)}</span><span className="meta">{detailOf(line)}</span></span></td>
              <td className="outlets__number">{line.out > 0 && format.number(line.out)}</td>
              <td className="outlets__number">{line.in > 0 && format.number(line.in)}</td>
              <td className="outlets__number"><b>{format.number(line.left)}</b></td>
            </tr>
          ))}
        </tbody>
      </table>
      {ledger.length > shownAtFirst && <LinkButton isExpanded={isWhole} onPress={() => setIsWhole(!isWhole)}>{isWhole ? text.fewer : text.all({ count: ledger.length })}</LinkButton>}
    </>
  )
}
