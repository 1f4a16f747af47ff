import { ClockCounterClockwise } from '@phosphor-icons/react'
import { useState } from 'react'
import { differingGroups, packToStartFrom, withChoicesOf, type ChoiceGroup, type EarlierPack } from '../../../core/pack/earlier-pack.ts'
import type { LetterTemplate, PackChoices } from '../../../core/pack/types.ts'
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
}

/** The id of the note that says what was taken over. */
const takenId = 'pack-taken-over'

type Taken = { readonly from: EarlierPack; readonly groups: readonly ChoiceGroup[]; readonly before: PackChoices }

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
  readonly takeBack: () => void
}

/** The choices of the last pack for the same occasion, else of the last pack, to be taken over at once. */
export const useLastTime = ({ choices, onChange, isPractice, templates, printers }: Given): LastTime => {
  const earlier = useCall('packs.earlier', null, ['packs.changed'])
  const [taken, setTaken] = useState<Taken | null>(null)
  const present = { templates: templates.map(({ id }) => id), printers }
  const from = packToStartFrom((earlier.value ?? []).filter((pack) => pack.isPractice === isPractice), choices.occasion?.name ?? '')
  const next = from && withChoicesOf(choices, from.choices, present)
  const groups = next ? differingGroups(choices, next) : []
  return {
    from, isSame: groups.length === 0, taken,
    take: () => {
      if (!from || !next || groups.length === 0) return
      setTaken({ from, groups, before: choices })
      onChange(next)
    },
    takeBack: () => {
      if (taken) onChange(withChoicesOf(choices, taken.before, present))
      setTaken(null)
    },
  }
}

/** One press for the choices of last time; where they are chosen already it says of which pack they are. */
export const LastTimeButton = ({ last: { from, isSame, taken, take } }: { readonly last: LastTime }) => {
  const text = useText().packs.lastTime
  const nameOf = useNameOf()
  if (!from) return null
  return <Button icon={ClockCounterClockwise} cannot={!isSame ? null : taken ? { saidBy: takenId } : { why: text.same({ pack: nameOf(from) }) }} onPress={take}>{text.take}</Button>
}

/** What was taken over, and the way back. */
export const TakenOver = ({ last: { taken, takeBack } }: { readonly last: LastTime }) => {
  const { packs: { lastTime: text }, format } = useText()
  const nameOf = useNameOf()
  if (!taken) return null
  return (
    <div id={takenId}>
      <Note title={text.taken({ pack: nameOf(taken.from) })} action={<Button size={28} onPress={takeBack}>{text.takeBack}</Button>}>
        {text.takenWhat({ what: format.list(taken.groups.map((group) => text.groups[group])) })}
      </Note>
    </div>
  )
}
