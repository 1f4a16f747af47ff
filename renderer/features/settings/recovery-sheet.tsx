import type { PrintedKey } from '../../../preload/passphrase-calls.ts'
import type { Day } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { VigilMark } from '../../ui/vigil-mark.tsx'
import './recovery-sheet.css'

/** The sheet with the recovery key, as it is printed: alone on its page, black on white. It is on no disk. */
export const RecoverySheet = ({ printed: { groups, number }, groupName, today }: { readonly printed: PrintedKey; readonly groupName: string; readonly today: Day | null }) => {
  const { passphrase: { sheet: text }, format } = useText()
  return (
    <article className="recovery-sheet" aria-label={text.title}>
      <header className="recovery-sheet__head">
        <VigilMark size={28} />
        <div>
          <h4 className="recovery-sheet__title">{text.numbered({ number })}</h4>
          <p>{text.of({ group: groupName === '' ? text.noGroup : groupName })}</p>
          {today !== null && <p>{text.madeOn({ day: format.day(today) })}</p>}
        </div>
      </header>
      <ol className="recovery-sheet__key keep-ltr">{groups.map((group, place) => <li key={`${place} ${group}`}><span className="recovery-sheet__place" aria-hidden="true">{format.number(place + 1)}</span><span>{group}</span></li>)}</ol>
      <p>{text.whatFor}</p>
      <div>
        <h5 className="recovery-sheet__heading">{text.how}</h5>
        <ol className="recovery-sheet__steps">{Object.values(text.steps).map((step) => <li key={step}>{step}</li>)}</ol>
      </div>
      <div>
        <h5 className="recovery-sheet__heading">{text.copies}</h5>
        <p>{text.copiesText}</p>
      </div>
      <p className="recovery-sheet__care">{text.care}</p>
      <dl className="recovery-sheet__lines" aria-hidden="true"><div><dt>{text.keptBy}</dt><dd /></div><div><dt>{text.since}</dt><dd /></div></dl>
    </article>
  )
}
