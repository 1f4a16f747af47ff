import { useText } from '../../text.ts'
import { useCheck } from './check-context.ts'
import type { Picked } from './source-context.ts'

/** Pieces of the document that went to no field, each with a button to use it. */
export const CheckUnread = ({ onPick }: { readonly onPick: (picked: Picked) => void }) => {
  const text = useText().import
  const { state, lines } = useCheck()
  if (state.unreadRanges.length === 0) return null
  return (
    <section className="fact-part">
      <h2 className="fact-part__title">{text.sections.unread}</h2>
      <p className="meta">{text.unreadText}</p>
      <ul className="unread">
        {state.unreadRanges.map((range) => (
          <li key={`${range.line} ${range.start}`}>
            <button type="button" className="unread__piece" dir="auto" aria-haspopup="menu" onClick={(event) => onPick({ ranges: [range], anchor: event.currentTarget })}>
              {lines[range.line]?.text.slice(range.start, range.end)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
