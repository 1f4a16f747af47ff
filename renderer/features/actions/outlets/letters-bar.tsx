import type { Balance } from '../../../../core/outlet/balance.ts'
import { useText } from '../../../text.ts'

const parts = ['back', 'posted', 'out', 'missing'] as const

/** Where the letters of an outlet are, as a bar over the numbers. */
export const LettersBar = ({ balance }: { readonly balance: Balance }) => {
  const { outlets: text } = useText()
  const sums = text.sums(balance)
  return (
    <div className="letters-bar">
      {balance.letters > 0 && (
        <div className="stacked" aria-hidden="true">
          {parts.filter((part) => balance[part] > 0).map((part) => <span key={part} className="stacked__part" data-part={part} style={{ flexGrow: balance[part] }} />)}
        </div>
      )}
      <span className="letters-bar__sums">
        {balance.missing === 0 ? sums : (
          <>
            <span aria-hidden="true">{text.sumsOf({ sums })} <b className="outlets__check">{text.missingMark({ count: balance.missing })}</b></span>
            <span className="visually-hidden">{text.sumsMissing({ sums, missing: balance.missing })}</span>
          </>
        )}
      </span>
    </div>
  )
}

/** What the parts of the bars are. */
export const BarLegend = () => {
  const { outlets: text } = useText()
  return (
    <ul className="letters-legend">
      {parts.map((part) => <li key={part}><span className="letters-legend__key" data-part={part} aria-hidden="true" />{text.legend[part]}</li>)}
    </ul>
  )
}
