import { X } from '@phosphor-icons/react'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { matchNames, nameFits, type NamedMember } from '../../../core/event/find-names.ts'
import type { EventPerson } from '../../../core/event/types.ts'
import type { EventId, EventPersonId, MemberId } from '../../../core/ids.ts'
import type { PersonView } from '../../../preload/event-calls.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { KeySign } from '../../ui/key-sign.tsx'

export type NewPerson = Omit<EventPerson, 'id'> & { readonly id: EventPersonId | null }

const nobodyHere: ReadonlySet<MemberId> = new Set()
const emptyLine = { name: '' }

/** The next row of the sheet: first letters and Enter for a member, Alt with Enter for a guest. */
const NextRow = ({ listed, members, eventId, onSave }: { /** The names of the rows above. */ readonly listed: readonly string[]; readonly members: readonly NamedMember[]; readonly eventId: EventId; readonly onSave: (person: NewPerson) => Promise<boolean> }) => {
  const { events: { people: text, mode }, format } = useText()
  const number = listed.length + 1
  const form = useDraft({ key: draftKey('event-line', eventId, 'person'), page: { page: 'event-people', eventId }, initial: emptyLine })
  const typed = form.value.name
  const [at, setAt] = useState(0)
  const { matches, more } = matchNames(members, typed, nobodyHere)
  const options = [...matches.map((member) => ({ key: String(member.id), label: member.name, member })), ...(typed.trim() === '' ? [] : [{ key: 'guest', label: text.newGuest({ name: typed.trim() }), member: null }])]
  const listedAt = matches.length > 0 ? -1 : listed.findIndex((name) => nameFits(name, typed))
  // Enter adds no second row for a name of the sheet.
  const marked = listedAt < 0 ? options[Math.min(at, options.length - 1)] : undefined
  const take = async (member: NamedMember | null): Promise<void> => {
    if (typed.trim() === '') return
    const isKept = await onSave({ id: null, memberId: member?.id ?? null, guest: member === null ? typed.trim() : '', isRegistered: false, hasCome: true, isNew: member === null })
    if (!isKept) return
    form.set(emptyLine)
    setAt(0)
  }
  const onKey = (event: KeyboardEvent): unknown => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setAt(Math.max(0, Math.min(at + (event.key === 'ArrowDown' ? 1 : -1), options.length - 1)))
      return undefined
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      if (event.altKey) return take(null)
      return marked === undefined ? undefined : take(marked.member)
    }
    return undefined
  }
  return (
    <tr>
      <td>{format.number(number)}</td>
      <td colSpan={5}>
        <input className="sheet-row__input" aria-label={text.nameOf({ row: number })} value={typed} autoComplete="off" spellCheck={false} role="combobox" aria-expanded={options.length > 0} aria-controls="sheet-matches"
          {...(marked ? { 'aria-activedescendant': `sheet-${marked.key}` } : {})} onChange={(event) => { form.set({ name: event.target.value }); setAt(0) }} onKeyDown={onKey} />
        <div id="sheet-matches" role="listbox" aria-label={text.name} className="sheet-row__matches">
          {options.map((option) => (
            <button type="button" tabIndex={-1} key={option.key} id={`sheet-${option.key}`} role="option" aria-selected={option === marked} className="sheet-row__match" onClick={() => take(option.member)}>
              <span>{option.label}</span>{option === marked ? <KeySign>{mode.keys.enter}</KeySign> : option.member === null && <KeySign>{text.altEnter}</KeySign>}
            </button>
          ))}
        </div>
        <span className="meta" role="status">{listedAt >= 0 ? text.alreadyListed({ name: listed[listedAt] ?? '', row: listedAt + 1 }) : more > 0 ? mode.more : ''}</span>
      </td>
    </tr>
  )
}

/** The sign-in sheet: its rows in the order of the paper, and a row for the next name. */
export const PeopleSheet = ({ people, members, eventId, onSave, onRemove }: {
  readonly people: readonly PersonView[]
  readonly members: readonly NamedMember[]
  readonly eventId: EventId
  readonly onSave: (person: NewPerson) => Promise<boolean>
  readonly onRemove: (person: PersonView) => unknown
}) => {
  const { events: { people: text }, format } = useText()
  const change = ({ name: _name, ...row }: PersonView, by: Partial<EventPerson>): unknown => onSave({ ...row, ...by })
  return (
    <>
      <p className="meta">{text.sheetHint}</p>
      <table className="plan-cases sheet-rows">
        <thead><tr><th scope="col">{text.row}</th><th scope="col">{text.name}</th><th scope="col">{text.registered}</th><th scope="col">{text.came}</th><th scope="col">{text.isNew}</th><td /></tr></thead>
        <tbody>
          {people.map((person, index) => {
            const name = person.name === '' ? text.noName : person.name
            return (
              <tr key={person.id}>
                <td>{format.number(index + 1)}</td>
                <th scope="row">{name}{person.memberId === null && person.name !== '' && <span className="meta">{text.guest}</span>}</th>
                <td><Checkbox label={text.registeredOf({ name })} isSelected={person.isRegistered} onChange={(isRegistered) => change(person, { isRegistered })} /></td>
                <td><Checkbox label={text.cameOf({ name })} isSelected={person.hasCome} onChange={(hasCome) => change(person, { hasCome })} /></td>
                <td><Checkbox label={text.newOf({ name })} isSelected={person.isNew} onChange={(isNew) => change(person, { isNew })} /></td>
                <td className="plan-cases__acts"><IconButton size={28} icon={X} label={text.remove({ name })} onPress={() => onRemove(person)} /></td>
              </tr>
            )
          })}
          <NextRow listed={people.map(({ name }) => name)} members={members.filter(({ id }) => !people.some(({ memberId }) => memberId === id))} eventId={eventId} onSave={onSave} />
        </tbody>
      </table>
      <p className="meta">{text.kept}</p>
    </>
  )
}
