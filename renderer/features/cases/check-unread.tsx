import { useState } from 'react'
import { useText } from '../../text.ts'
import { useCheck } from './check-context.ts'
import { Button } from '../../ui/button.tsx'
import type { Picked } from './source-context.ts'

/** A longer list would keep the page waiting at each key. */
const shownAtOnce = 200

/** Pieces of the document that went to no field, each with a button to use it. */
export const CheckUnread = ({ onPick }: { readonly onPick: (picked: Picked) => void }) => {
  const text = useText().import
  const { state, lines } = useCheck()
  const [shown, setShown] = useState(shownAtOnce)
  if (state.unreadRanges.length === 0) return null
  return (
    <section className="fact-part">
      <h2 className="fact-part__title">{text.sections.unread}</h2>
      <p className="meta">{text.unreadText}</p>
      <ul className="unread">
        {state.unreadRanges.slice(0, shown).map((range) => (
          <li key={`${range.line} ${range.start}`}>
            <button type="button" className="unread__piece" dir="auto" aria-haspopup="menu" onClick={(event) => onPick({ ranges: [range], anchor: event.currentTarget })}>
              {lines[range.line]?.text.slice(range.start, range.end)}
            </button>
          </li>
        ))}
      </ul>
      {state.unreadRanges.length > shown && <Button onPress={() => setShown(shown + shownAtOnce)}>{text.moreUnread({ shown, total: state.unreadRanges.length })}</Button>}
    </section>
  )
}
