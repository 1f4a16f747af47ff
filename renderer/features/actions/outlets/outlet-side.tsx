import { Package, PencilSimple, Trash } from '@phosphor-icons/react'
import { useEffect, useRef } from 'react'
import type { CaseName } from '../../../../core/case/case-name.ts'
import type { OutletId } from '../../../../core/ids.ts'
import type { OutletView } from '../../../../preload/outlet-calls.ts'
import { call, useCall } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { useDelete } from '../../../use-delete.ts'
import { Button } from '../../../ui/button.tsx'
import { AlertDialog } from '../../../ui/dialog.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { nameOfOutlet } from './outlet-name.ts'
import { ReturnForm } from './return-form.tsx'

type Props = { readonly cases: readonly CaseName[]; readonly visit: number; /** A form was just saved or left: its keys go on from the name of the outlet. */ readonly takesFocus: boolean; readonly onEdit: () => void; readonly onGive: () => void }

const Side = ({ view, cases, visit, takesFocus, onEdit, onGive }: Props & { readonly view: OutletView }) => {
  const words = useText()
  const { outlets: text, format } = words
  const deleting = useDelete<number>(view.id)
  const name = nameOfOutlet(view, words)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const facts = [view.contact, view.phone].filter((fact) => fact !== null)
  return (
    <>
      <header className="outlet-head">
        <h2 ref={heading} tabIndex={-1} className="outlet-head__name">{name}</h2>
        <Button size={28} icon={PencilSimple} onPress={onEdit}>{text.edit}</Button>
        <p className="outlet-head__facts">{facts.length > 0 && text.sentence({ facts: format.series(facts) })} {view.lettersPerPack !== null && text.packHolds({ count: view.lettersPerPack })} {view.note}</p>
        {view.postLines.length > 0 && <address className="outlet-head__facts outlet-head__address">{view.postLines.join('\n')}</address>}
      </header>
      <ReturnForm key={view.id} view={view} visit={visit} cases={cases} />
      <LedgerTable key={`ledger ${view.id}`} view={view} />
      <div className="return-form__acts">
        <Button size={28} icon={Package} label={text.giveOutOf({ name })} onPress={onGive}>{text.giveOut}</Button>
        <Button size={28} look="quiet" icon={Trash} onPress={() => deleting.ask(Promise.resolve({ ok: true, value: view.balance.out }))}>{text.delete}</Button>
      </div>
      {deleting.asked !== null && (
        <AlertDialog
          title={text.deleteTitle({ name })} lines={[text.deleteText, text.deleteOut({ count: deleting.asked }), ...deleting.draftLines].filter((line) => line !== '')}
          keepLabel={text.keep} confirmLabel={text.delete} onKeep={deleting.keep} onConfirm={() => deleting.remove(call('outlets.delete', { outletId: view.id }), text.deleted({ name }))}
        />
      )}
    </>
  )
}

/** One outlet: whom to ask, what came back, and its ledger. */
export const OutletSide = ({ outletId, ...props }: Props & { readonly outletId: OutletId }) => {
  const view = useCall('outlets.get', { outletId }, ['outlets.changed', 'actions.changed', 'cases.changed', 'members.changed'])
  return <Loaded call={view}>{(found) => <Side view={found} {...props} />}</Loaded>
}
