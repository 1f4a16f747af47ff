import { Trash } from '@phosphor-icons/react'
import type { PackUse } from '../../../core/pack/pack-use.ts'
import type { PackSummary } from '../../../core/pack/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { AlertDialog } from '../../ui/dialog.tsx'
import { MoreMenu } from '../../ui/menu.tsx'
import { useDelete } from '../../use-delete.ts'

/** The menu of a pack in the list: deletes its record after saying what goes and what stays. */
export const PackMenu = ({ pack, name }: { readonly pack: Pick<PackSummary, 'id'>; readonly name: string }) => {
  const { packs: { deletion: text }, ui } = useText()
  const deleting = useDelete<PackUse>(pack.id)
  const linesOf = ({ letters, recorded, files }: PackUse): readonly string[] => [
    text.goes({ letters }),
    ...(recorded === 0 ? [] : [text.recorded({ count: recorded })]),
    ...(files === 0 ? [] : [text.files({ count: files })]),
    text.undo,
  ]
  return (
    <>
      <MoreMenu label={ui.labelled({ label: ui.more, value: name })} choices={[
        { id: 'delete', label: text.action, icon: Trash, tone: 'danger', onChoose: () => void deleting.ask(call('packs.use', { packId: pack.id })) },
      ]} />
      {deleting.asked && (
        <AlertDialog
          title={text.title({ name })} lines={linesOf(deleting.asked)} keepLabel={text.keep} confirmLabel={text.action}
          onKeep={deleting.keep} onConfirm={() => deleting.remove(call('packs.delete', { packId: pack.id }), text.done({ name }))}
        />
      )}
    </>
  )
}
