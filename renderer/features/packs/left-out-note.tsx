import { useEffect, useRef } from 'react'
import { lettersLeftOut } from '../../../core/pack/left-out.ts'
import type { LeftOut, LeftOutLetters } from '../../../core/pack/left-out.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'

/** Codes named in full; more of one member would fill the page and help nobody. */
const maxCodes = 6

/** Says what a pack made again will not print, before it is made. */
export const LeftOutNote = ({ leftOut, onMake, onCancel }: { readonly leftOut: LeftOut; readonly onMake: () => void; readonly onCancel: () => void }) => {
  const { packs: { leftOut: text }, format } = useText()
  const note = useRef<HTMLDivElement>(null)
  // It answers a press of a button further down: the eye and the focus are led to it.
  useEffect(() => note.current?.focus(), [])
  const codesOf = ({ codes }: LeftOutLetters): string =>
    codes.length <= maxCodes ? format.list(codes) : text.moreCodes({ codes: format.series(codes.slice(0, maxCodes)), count: codes.length - maxCodes })
  return (
    <div ref={note} tabIndex={-1} role="group" aria-label={text.title({ letters: lettersLeftOut(leftOut) })} className="left-out">
      <Note
        tone="check"
        title={text.title({ letters: lettersLeftOut(leftOut) })}
        action={<span className="pack-acts"><Button size={40} look="filled" onPress={onMake}>{text.make}</Button><Button size={40} look="quiet" onPress={onCancel}>{text.cancel}</Button></span>}
      >
        {text.text}
        {leftOut.letters.map((group) => <span key={`${group.reason} ${group.codes[0]}`} className="left-out__line">{text.reasons[group.reason]({ name: group.name, codes: codesOf(group) })}</span>)}
        {leftOut.photos.length > 0 && <span className="left-out__line">{text.photos({ count: leftOut.photos.length, names: format.list(leftOut.photos) })}</span>}
        {leftOut.signInNames > 0 && <span className="left-out__line">{text.signIn({ count: leftOut.signInNames })}</span>}
      </Note>
    </div>
  )
}
