import { useText } from '../../text.ts'
import { InfoDialog } from '../../ui/dialog.tsx'
import './help.css'
import { ShortcutList } from './shortcut-list.tsx'

const pages = ['evening'] as const

/** The keys of event mode on top of it: counting goes on where it was once this is closed. */
export const EveningKeysDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { help: text, ui } = useText()
  return <InfoDialog title={text.eveningKeys} closeLabel={ui.close} onClose={onClose}><p className="meta">{text.eveningKeysHint}</p><ShortcutList pages={pages} /></InfoDialog>
}
