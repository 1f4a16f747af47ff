import { User } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { nameBoxKey } from '../../../../core/event/evening-keys.ts'
import { matchNames, type NamedMember } from '../../../../core/event/find-names.ts'
import { scanGap } from '../../../../core/event/scan-keys.ts'
import { parseLetterCode } from '../../../../core/pack/code.ts'
import type { MemberId } from '../../../../core/ids.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { shortName } from './short-name.ts'
import { KeySign } from '../../../ui/key-sign.tsx'

/** The first letters of a name; Enter takes the one that is marked. A scanner may type into it, too. */
export const NameBox = ({ members, here, areHidden, focusTurn, onChoose, onGuest, onNoName, onGroup, onScan }: {
  readonly members: readonly NamedMember[]
  /** Members who came: they are offered first. */
  readonly here: ReadonlySet<MemberId>
  readonly areHidden: boolean
  /** Goes up each time the box is to have the focus. */
  readonly focusTurn: number
  /** Also for a member who refused a record: what is counted for that one has no name. */
  readonly onChoose: (member: NamedMember) => void
  /** Puts a person who is no member into the list of who came. */
  readonly onGuest: (name: string) => unknown
  readonly onNoName: () => void
  readonly onGroup: () => void
  readonly onScan: (code: string) => void
}) => {
  const words = useText()
  const { mode: text } = words.events
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const lastKey = useRef(0)
  const input = useRef<HTMLInputElement>(null)
  // Shown again after a panel, the box does not take the focus: the next key is one of the evening.
  const seenTurn = useRef(focusTurn)
  useEffect(() => {
    if (focusTurn !== seenTurn.current) input.current?.focus()
    seenTurn.current = focusTurn
  }, [focusTurn])
  const { matches, more } = matchNames(members, typed, here)
  const leave = (): void => {
    setTyped('')
    setAt(0)
    input.current?.blur()
  }
  const choose = (member: NamedMember | undefined): void => {
    if (member === undefined) return
    onChoose(member)
    leave()
  }
  const guest = typed.trim() !== '' && !parseLetterCode(typed).ok ? typed.trim() : null
  const addGuest = (name: string): unknown => {
    leave()
    return onGuest(name)
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>): unknown => {
    const isFast = event.timeStamp - lastKey.current <= scanGap
    lastKey.current = event.timeStamp
    const wanted = nameBoxKey(event, isFast)
    if (wanted === null) return undefined
    event.preventDefault()
    if (wanted === 'next') return setAt(Math.min(at + 1, matches.length - (guest === null ? 1 : 0)))
    if (wanted === 'previous') return setAt(Math.max(at - 1, 0))
    if (wanted === 'choose' && at === matches.length && guest !== null) return addGuest(guest)
    if (wanted === 'choose' && !parseLetterCode(typed).ok) return choose(matches[at])
    leave()
    if (wanted === 'choose') onScan(typed)
    else if (wanted === 'group') onGroup()
    else if (wanted === 'no-name') onNoName()
    return undefined
  }
  return (
    <div className="name-box">
      <span className="name-box__field">
        <Icon shape={User} size={20} />
        <input
          ref={input} className="name-box__input" aria-label={text.nameBox} placeholder={text.nameBox} value={typed} autoComplete="off" spellCheck={false} role="combobox" aria-expanded={guest !== null} aria-controls="name-matches"
          {...(guest === null ? {} : { 'aria-activedescendant': `name-${matches[at]?.id ?? 'guest'}` })}
          onChange={(event) => { setTyped(event.target.value); setAt(0) }} onKeyDown={onKey}
        />
      </span>
      <div id="name-matches" className="name-box__matches" role="listbox" aria-label={text.who}>
        {matches.map((member, index) => (
          <button type="button" tabIndex={-1} key={member.id} id={`name-${member.id}`} role="option" aria-selected={index === at} data-refuses={!member.mayRecord} className="name-box__match" onClick={() => choose(member)}>
            <span>{areHidden ? shortName(member.name, words) : member.name}</span>
            {!member.mayRecord && <span className="meta">{text.refuses}</span>}
            {index === at && <KeySign>{text.keys.enter}</KeySign>}
          </button>
        ))}
        {guest !== null && (
          <button type="button" tabIndex={-1} id="name-guest" role="option" aria-selected={at === matches.length} className="name-box__match" onClick={() => addGuest(guest)}>
            <span>{text.addGuest({ name: guest })}</span>
            {at === matches.length && <KeySign>{text.keys.enter}</KeySign>}
          </button>
        )}
      </div>
      <p className="meta" role="status">{typed !== '' && (matches.length === 0 ? text.noMatch : more > 0 ? text.more : '')}</p>
    </div>
  )
}
