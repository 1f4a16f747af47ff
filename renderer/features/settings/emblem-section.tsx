import { Check, ImageSquare, Trash } from '@phosphor-icons/react'
import { call, useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { ShownPicture } from '../../ui/shown-picture.tsx'
import { usePickPicture } from '../../use-pick-picture.ts'

const room = { width: 260, height: 120 } as const

/** The group's emblem: kept as soon as it is picked, and Undo brings the one before back. */
export const EmblemSection = ({ groupName }: { readonly groupName: string }) => {
  const text = useText().settings.emblem
  const toasts = useToasts()
  const revert = useRevert()
  const pick = usePickPicture()
  const emblem = useCall('pictures.emblem', null, ['settings.changed'])
  const choose = async (): Promise<void> => {
    const bytes = await pick()
    if (bytes === null) return
    const answer = await call('pictures.saveEmblem', { bytes })
    if (answer.ok) toasts.show({ title: text.saved, icon: Check, ...revert.offer(answer.step) })
    else toasts.showProblem(answer.problem)
  }
  const remove = async (): Promise<void> => {
    const answer = await call('pictures.removeEmblem', null)
    if (answer.ok) toasts.show({ title: text.removed, icon: Trash, ...revert.offer(answer.step) })
    else toasts.showProblem(answer.problem)
  }
  return (
    <Section title={text.title} isSmall>
      <p className="meta">{text.text}</p>
      <Loaded call={emblem}>{(shown) => (
        <div className="case-photo">
          {shown !== null && <ShownPicture picture={shown} description={groupName === '' ? text.title : groupName} room={room} />}
          <span className="case-photo__acts">
            <Button icon={ImageSquare} onPress={() => choose()}>{shown === null ? text.choose : text.change}</Button>
            {shown !== null && <Button look="quiet" onPress={() => remove()}>{text.remove}</Button>}
          </span>
        </div>
      )}</Loaded>
    </Section>
  )
}
