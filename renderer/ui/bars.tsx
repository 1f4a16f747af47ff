import { Meter, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { useText } from '../text.ts'
import './bars.css'

/** The progress of a job: its name, how far it is, and the time left. */
export const ProgressBar = ({ label, detail, done, total }: {
  readonly label: string
  readonly detail?: string
  readonly done: number
  readonly total: number
}) => (
  <AriaProgressBar className="progress" value={done} maxValue={Math.max(total, 1)} aria-label={label}>
    {({ percentage }) => (
      <>
        <span className="progress__words"><b>{label}</b>{detail !== undefined && <span className="meta">{detail}</span>}</span>
        <span className="progress__track"><span className="progress__fill" style={{ inlineSize: `${percentage ?? 0}%` }} /></span>
      </>
    )}
  </AriaProgressBar>
)

/** Letters of a case: posted solid, written striped, to write outlined. Screen readers get the numbers. */
export const StackedBar = ({ posted, written, toWrite }: {
  readonly posted: number
  readonly written: number
  readonly toWrite: number
}) => {
  const text = useText()
  const parts = [['posted', posted], ['written', written], ['to-write', toWrite]] as const
  return (
    <div>
      <div className="stacked" aria-hidden="true">
        {parts.filter(([, count]) => count > 0).map(([part, count]) => (
          <span key={part} className="stacked__part" data-part={part} style={{ flexGrow: count }} />
        ))}
      </div>
      <span className="visually-hidden">{text.ui.bar({ posted, written, toWrite })}</span>
    </div>
  )
}

/** The square that explains a part of the bar, beside its word. */
export const BarKey = ({ part }: { readonly part: 'posted' | 'written' | 'to-write' }) => (
  <span className="bar-key" data-part={part} aria-hidden="true" />
)

/** A value as a share of `max`: a short amber bar beside a number that says the same. */
export const ShareBar = ({ label, value, max: most }: { readonly label: string; readonly value: number; readonly max: number }) => (
  <Meter className="share" value={value} maxValue={Math.max(most, 1)} aria-label={label}>
    {({ percentage }) => <span className="share__fill" style={{ inlineSize: `${percentage}%` }} />}
  </Meter>
)
