import { CalendarBlank, ClockCounterClockwise } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Day } from '../../../core/day.ts'
import type { MemberId } from '../../../core/ids.ts'
import { differingGroups, likeLastYear, packOfLastYear, packToStartFrom, withChoicesOf, type ChoiceGroup, type EarlierPack } from '../../../core/pack/earlier-pack.ts'
import type { LetterTemplate } from '../../../core/pack/letter-templates.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'

type Given = {
  readonly choices: PackChoices
  readonly onChange: (choices: PackChoices) => void
  readonly isPractice: boolean
  readonly templates: readonly LetterTemplate[]
  readonly printers: readonly string[]
  /** Those who can write. */
  readonly members: readonly MemberId[]
  /** Null while it is not known. */
  readonly today: Day | null
}

/** The id of the note that says what was taken over. */
const takenId = 'pack-taken-over'

type Taken = { readonly from: EarlierPack; readonly groups: readonly ChoiceGroup[]; readonly before: PackChoices; readonly isOfLastYear: boolean }

const useNameOf = (): ((pack: EarlierPack) => string) => {
  const { packs: text, format } = useText()
  return ({ madeOn, choices: { occasion } }) => {
    const day = format.day(occasion?.day ?? madeOn)
    return occasion === null || occasion.name === '' ? text.lastTime.packOf({ day }) : text.lastTime.named({ name: occasion.name, day })
  }
}

export type LastTime = {
  /** The earlier pack that the new one can start from; undefined where there is none. */
  readonly from: EarlierPack | undefined
  /** Whether its choices are those of the new one already. */
  readonly isSame: boolean
  readonly taken: Taken | null
  readonly take: () => void
  /** Takes over the choices of the pack of about a year ago; null where there is none, or nothing to take over. */
  readonly takeLastYear: (() => void) | null
  readonly takeBack: () => void
}

/** The choices of the last pack for the same occasion, else of the last pack, to be taken over at once. */
export const useLastTime = ({ choices, onChange, isPractice, templates, printers, members, today }: Given): LastTime => {
  const earlier = useCall('packs.earlier', null, ['packs.changed'])
  const [taken, setTaken] = useState<Taken | null>(null)
  const present = { templates: templates.map(({ id }) => id), printers }
  const packs = (earlier.value ?? []).filter((pack) => pack.isPractice === isPractice)
  const from = packToStartFrom(packs, choices.occasion?.name ?? '')
  const day = choices.occasion?.day ?? today
  const lastYear = day === null ? undefined : packOfLastYear(packs, day)
  const yearLater = lastYear && likeLastYear(choices, lastYear.choices, present, members)
  const ofLastYear = yearLater ? differingGroups(choices, yearLater) : []
  const next = from && withChoicesOf(choices, from.choices, present)
  const groups = next ? differingGroups(choices, next) : []
  return {
    from, isSame: groups.length === 0, taken,
    take: () => {
      if (!from || !next || groups.length === 0) return
      setTaken({ from, groups, before: choices, isOfLastYear: false })
      onChange(next)
    },
    takeLastYear: lastYear === undefined || yearLater === undefined || ofLastYear.length === 0 ? null : () => {
      setTaken({ from: lastYear, groups: ofLastYear, before: choices, isOfLastYear: true })
      onChange(yearLater)
    },
    takeBack: () => {
      if (taken) onChange({ ...withChoicesOf(choices, taken.before, present), ...(taken.isOfLastYear ? { members: taken.before.members, occasion: taken.before.occasion } : {}) })
      setTaken(null)
    },
  }
}

/** One press for the choices of last time; where they are chosen already it says of which pack they are. */
export const LastTimeButton = ({ last: { from, isSame, taken, take, takeLastYear } }: { readonly last: LastTime }) => {
  const text = useText().packs.lastTime
  const nameOf = useNameOf()
  if (!from) return null
  return (
    <>
      {takeLastYear && <Button icon={CalendarBlank} onPress={takeLastYear}>{text.takeLastYear}</Button>}
      <Button icon={ClockCounterClockwise} cannot={!isSame ? null : taken ? { saidBy: takenId } : { why: text.same({ pack: nameOf(from) }) }} onPress={take}>{text.take}</Button>
    </>
  )
}

/** What was taken over, and the way back. */
export const TakenOver = ({ last: { taken, takeBack } }: { readonly last: LastTime }) => {
  const { packs: { lastTime: text }, format } = useText()
  const nameOf = useNameOf()
  if (!taken) return null
  return (
    <div id={takenId}>
      <Note title={text.taken({ pack: nameOf(taken.from) })} action={<Button size={28} onPress={takeBack}>{text.takeBack}</Button>}>
        {(taken.isOfLastYear ? text.takenWhatYear : text.takenWhat)({ what: format.list(taken.groups.map((group) => text.groups[group])) })}
      </Note>
    </div>
  )
}
