import { useMemo } from 'react'
import type { EventId, MemberId } from '../../../core/ids.ts'
import { chosenWriters, writerGroups, type WriterGroup } from '../../../core/pack/writers.ts'
import type { Writers } from '../../../preload/pack-calls.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { useOptionSearch } from '../../ui/option-search.ts'
import { PickerField } from '../../ui/picker-field.tsx'
import { SearchedList } from '../../ui/searched-list.tsx'
import type { ChoicesProps } from './choices.ts'

const nobody: readonly MemberId[] = []

/** Chooses members one by one, all that a search finds, or a group at once. Groups are of a tag, of a language, or who comes to an event. */
export const SomeWriters = ({ choices, set, writers: { members, coming }, forEvent }: Pick<ChoicesProps, 'choices' | 'set'> & {
  readonly writers: Writers
  /** The event that the pack is for. */
  readonly forEvent: EventId | null
}) => {
  const { packWriters: text, format } = useText()
  const named = typeof choices.members === 'string' ? nobody : choices.members
  const options = useMemo(() => members.map(({ id, name, town, tags, languages }) => ({ value: id, label: name, detail: [town, ...tags, ...languages].filter((part) => part !== '') })), [members])
  const search = useOptionSearch(options, named)
  const groups = useMemo(() => writerGroups(members, coming), [members, coming])
  const own = groups.find(({ key }) => key === `event ${forEvent}`)
  const chosen = useMemo(() => new Set(named), [named])
  const put = (ids: readonly string[], isIn: boolean): void => {
    const wanted = new Set<string>(isIn ? [...named, ...ids] : named.filter((id) => !ids.includes(id)))
    // In the order of the list, so that the same members are the same choice.
    set({ members: members.map(({ id }) => id).filter((id) => wanted.has(id)) })
  }
  const detailOf = ({ kind, memberIds, on }: WriterGroup): string =>
    (kind === 'event' ? text.groupKinds.event({ count: memberIds.length, day: on === null ? '' : format.day(on) }) : text.groupKinds[kind]({ count: memberIds.length }))
  const pick = (key: string): void => put(groups.find((group) => group.key === key)?.memberIds ?? nobody, true)
  const count = chosenWriters(choices, members).length
  return (
    <div className="some-writers">
      {groups.length > 0 && <PickerField label={text.group} value="" options={groups.map((group) => ({ value: group.key, label: group.name, detail: [detailOf(group)] }))} onChange={pick} />}
      <SearchedList label={text.find} count={members.length} search={search}>
        {search.options.map(({ value, label, detail = [] }) => (
          <Checkbox key={value} isSelected={chosen.has(value as MemberId)} onChange={(isIn) => put([value], isIn)}>
            {label} {detail.length > 0 && <span className="meta">{format.series(detail)}</span>}
          </Checkbox>
        ))}
      </SearchedList>
      <div className="pack-form__row">
        <b role="status">{text.chosen({ count, all: members.length })}</b>
        <span className="pack-acts">
          {own && <Button size={28} onPress={() => pick(own.key)}>{text.coming({ count: own.memberIds.length })}</Button>}
          {search.typed.trim() !== '' && search.found.length > 0 && <Button size={28} onPress={() => put(search.found, true)}>{text.chooseFound({ count: search.found.length })}</Button>}
          {named.length > 0 && <Button size={28} look="quiet" onPress={() => set({ members: nobody })}>{text.chooseNone}</Button>}
        </span>
      </div>
      {named.length > count && <p className="meta">{text.gone({ count: named.length - count })}</p>}
    </div>
  )
}
